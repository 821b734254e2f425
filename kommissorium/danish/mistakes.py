"""What is wrong with a text that should have been a date, a time or an amount."""


class DanskFejl(ValueError):
    """A text that cannot be read; the message says why, the hint what to write instead."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        """One whole sentence in the user's language."""
        self.hint = hint
        """What to do now; empty when the message says it."""
