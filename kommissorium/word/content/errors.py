"""What is wrong with a value at the spot where it is printed; the engine adds the place."""

from kommissorium.texts import _


class ContentError(ValueError):
    """A value cannot be printed here; `message` and `hint` are for the user."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message, self.hint = message, hint


def own_paragraph() -> str:
    """The hint for a value that needs paragraphs of its own."""
    return _("Sæt mærket i et afsnit for sig selv: uden for en indholdskontrol, og med »{% for … %}« og »{% endfor %}« i andre afsnit.")
