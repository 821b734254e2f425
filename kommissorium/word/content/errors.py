"""What is wrong with a value at the spot where it is printed; the engine adds the place."""


class ContentError(ValueError):
    """A value cannot be printed here; `message` and `hint` are for the user."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message, self.hint = message, hint
