"""What every value that brings its own formatting can do."""

from abc import ABC, abstractmethod
from typing import ClassVar

from kommissorium.word.content.host import Host
from kommissorium.word.content.resources import Resources


class Content(ABC):
    """A value that brings its own formatting."""

    __slots__ = ()
    is_words: ClassVar[bool] = True
    """Whether nothing but formatting is lost when only its text is taken."""

    def __bool__(self) -> bool:
        return True

    @abstractmethod
    def inline(self, host: Host, resources: Resources) -> str:
        """Its runs, where it stands among other text. Raises ContentError where it needs paragraphs of its own."""

    @abstractmethod
    def blocks(self, host: Host, resources: Resources) -> str:
        """Its paragraphs, where it stands alone in one."""
