"""How a template is to be read."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypedDict

from kommissorium.word.template.limits import Limits


class Options(TypedDict, total=False):
    """Settings of a template; each may be left out."""

    filters: Mapping[str, Callable[..., Any]]
    """Known in it beside the engine's own and Jinja's harmless ones."""
    pictures_in: Sequence[Path]
    """Folders that the filter `billede` may take pictures from beside the template's own. None unless said."""
    limits: Limits
    strict: bool
    """Whether a missing name fails; else it prints nothing, and so do its fields. True unless said."""
    strict_package: bool
    """Whether what the file fetches from outside is an error and not a warning. False unless said."""
    allow_macros: bool
    """Whether a file with macros may be used; they are never carried into a document. False unless said."""
    keep_comments: bool
    """Whether Word's comments, which are people talking, stay in what is built; they are never filled. False unless said."""
    kept_in: Path | None
    """A folder of the user's own in which compiled templates are kept between runs. None unless said: nothing is kept."""
