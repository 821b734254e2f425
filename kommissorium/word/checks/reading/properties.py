"""The properties of a document: what Word shows under Files › Info."""

from kommissorium.word.checks.reading.opened import Opened
from kommissorium.word.ooxml.xml import local_name

_PARTS = ("core-properties", "extended-properties", "custom-properties")


class Properties:
    """Names and values of the core, extended and custom properties."""

    def __init__(self, opened: Opened) -> None:
        """Reads all three parts, those that are there."""
        self._values: dict[str, str] = {}
        self.custom: dict[str, str] = {}
        """The document's own, by their names."""
        for kind in _PARTS:
            root = opened.root(opened.linked("", kind))
            for element in root if root is not None else ():
                text = " ".join("".join(map(str, element.itertext())).split())
                if kind == "custom-properties":
                    self.custom[element.get("name", "")] = text
                else:
                    self._values.setdefault(local_name(element), text)

    def get(self, name: str) -> str:
        """The value of the property `name` in its XML name: title, creator, Company …; empty where it is not there."""
        return self._values.get(name, "")
