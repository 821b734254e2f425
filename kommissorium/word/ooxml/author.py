"""In whose name the program writes into a document."""

NAME, INITIALS = "kommissorium", "ko"
