"""Times of the day in Danish."""

import re
from datetime import time

from kommissorium.danish.dates import shorten
from kommissorium.danish.mistakes import DanskFejl
from kommissorium.texts import _

_FORM = re.compile(r"(?:kl\.?\s*)?(?P<time>\d{1,2})(?:[.:](?P<minut>\d{2}))?", re.IGNORECASE | re.ASCII)


class KlokkeslætFejl(DanskFejl):
    """A text that names no time of the day."""


def parse_clock(text: str) -> time:
    """The time of the day that the text names: "kl. 16.00", "16:00" or "kl. 16"; raises KlokkeslætFejl."""
    match = _FORM.fullmatch(text.strip())
    hint = _("Skriv time og minut, for eksempel »kl. 16.00«.")
    if match is None:
        raise KlokkeslætFejl(_("»{text}« er ikke et klokkeslæt.", text=shorten(text)), hint)
    hour, minute = int(match["time"]), int(match["minut"] or 0)
    if hour > 23 or minute > 59:
        raise KlokkeslætFejl(_("Klokkeslættet »{text}« findes ikke.", text=shorten(text)), hint)
    return time(hour, minute)


def clock(moment: time) -> str:
    """The time with a point, as Danish norm has it: "kl. 16.00"."""
    return f"kl. {moment.hour}.{moment.minute:02}"
