"""Names for documents after their case, with characters that every file system takes."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from unicodedata import category, normalize

from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.texts import Tekst
from kommissorium.workflows.context import Paper
from kommissorium.workflows.documents import Job
from kommissorium.workflows.guard import SUFFIX
from kommissorium.workflows.paper_facts import title_of

LONGEST = 120
"""The longest name without its suffix, in characters."""
_BYTES_EACH = 5 / 3
"""How many bytes a character may take on the average, so that the longest name stays well below the 255 bytes of Linux."""
_LONGEST_NUMBER = 30
"""The longest case number and version."""
_BETWEEN = " - "
_DASHES = str.maketrans(dict.fromkeys("/\\|", "-"))
_NOT_ALLOWED = re.compile(r'[<>"*?:]')
# Windows takes none of these, with whatever suffix; the raised figures count as figures there.
_RESERVED = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9¹²³])\s*(\.|$)", re.IGNORECASE)


def name_for(kommissorium: Kommissorium, paper: Paper) -> str:
    """The document's name without suffix: case number and kind, title, version, as far as they are settled."""
    about = kommissorium.stamoplysninger
    number, version = (_short(text) for text in (about.sagsnr, about.version))
    first = " ".join(part for part in (number, paper.dokument.capitalize()) if part)
    last = f"{_BETWEEN}version {version}" if version else ""
    room = LONGEST - len(first) - len(last) - len(_BETWEEN)
    title = cut(allowed(title_of(kommissorium, paper)), room)
    return safe_name(_BETWEEN.join(part for part in (first, title) if part) + last)


def named_by_case(jobs: Sequence[Job], kommissorium: Kommissorium) -> list[Job]:
    """The same documents in the same folder, each named after its case."""
    names = distinct([name_for(kommissorium, job.paper) for job in jobs])
    return [replace(job, output=job.output.with_name(name + SUFFIX)) for job, name in zip(jobs, names, strict=True)]


def public_name(document: Path) -> Path:
    """Beside the document, the name of its edition for everybody, which is never that of the document people work on."""
    return document.with_name(f"{document.stem}-offentlig{SUFFIX}")


def distinct(names: Sequence[str]) -> list[str]:
    """The names, with a number behind each that is taken already; letters are compared without case, as Windows does."""
    taken: set[str] = set()
    result = []
    for name in names:
        number, free = 1, name
        while free.casefold() in taken:
            number += 1
            free = f"{name} ({number})"
        taken.add(free.casefold())
        result.append(free)
    return result


def safe_name(text: str) -> str:
    """The text as a file's name without suffix, never longer than `LONGEST`: composed characters, none that a file system refuses,
    no dot or space at an end, and none of the names that Windows keeps for devices.
    """
    name = cut(allowed(text), LONGEST)
    return f"_{name}" if _RESERVED.match(name) else name


def allowed(text: str) -> str:
    """The text with only characters that may stand in a file's name, on one line."""
    dashed = re.sub(r":(?=\s)", " -", normalize("NFC", text)).replace(":", "-").translate(_DASHES)
    plain = "".join(" " if sign.isspace() else sign for sign in dashed if sign.isspace() or not category(sign).startswith("C"))
    return " ".join(_NOT_ALLOWED.sub("", plain).split()).strip(" .").lstrip("~-.").strip()


def cut(text: str, length: int) -> str:
    """The first words of the text that are together no longer than `length`, or the beginning of the first one."""
    end, most_bytes = max(length, 0), length * _BYTES_EACH
    if len(text) <= end and len(text.encode()) <= most_bytes:
        return text
    while end and len(text[:end].encode()) > most_bytes:
        end -= 1
    while end and end < len(text) and category(text[end]).startswith("M"):
        end -= 1  # an accent stays with its letter
    whole = text[:end] if text[end : end + 1] in ("", " ") else text[:end].rpartition(" ")[0]
    return (whole or text[:end]).rstrip(" .,-–")


def _short(answer: object) -> str:
    return cut(allowed(answer), _LONGEST_NUMBER) if isinstance(answer, Tekst) else ""
