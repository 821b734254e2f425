"""What the sandbox refuses, told for the author of the template."""

from jinja2.exceptions import SecurityError, TemplateSyntaxError


class RefusedError(SecurityError):
    """A template asks for something while it runs that it may not have; the message and `hint` are for the user."""

    def __init__(self, message: str, hint: str = "", code: str = "S302") -> None:
        super().__init__(message)
        self.hint, self.code = hint, code


class RefusedTagError(TemplateSyntaxError):
    """A tag that is refused before the template runs; the message and `hint` are for the user."""

    def __init__(self, message: str, hint: str, line: int, code: str = "S214") -> None:
        """`message` may hold {tag}, which is filled with the tag as it was typed."""
        super().__init__(message, line)
        self.hint, self.code = hint, code
