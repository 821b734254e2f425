"""Danish dates, vague times, amounts, lists and typography; knows nothing of the domain."""
