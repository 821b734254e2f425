"""A time as values: its text, its days, its operator, its condition."""

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from kommissorium.danish.mistakes import DanskFejl


class TidspunktFejl(DanskFejl):
    """A text that names no time."""


class Operator(Enum):
    """The word before a time that says which side of it is meant; the value is the word as printed."""

    INGEN = ""
    SENEST = "senest"
    INDEN = "inden"
    FØR = "før"
    EFTER = "efter"
    FRA = "fra"
    TIL_OG_MED = "til og med"
    TIDLIGST = "tidligst"


class Præcision(Enum):
    """How fine a time is stated; the value is its name in a sentence."""

    DAG = "dag"
    UGE = "uge"
    MÅNED = "måned"
    ÅRSTID = "årstid"
    KVARTAL = "kvartal"
    HALVÅR = "halvår"
    ÅR = "år"
    DEL = "del af en periode"
    TIDSRUM = "tidsrum"
    INGEN = "ingen"


@dataclass(frozen=True, slots=True)
class Tidspunkt:
    """A time as people state it in a plan, and the days that it may be."""

    tekst: str
    """The time in canonical Danish, as it is printed: "primo 2020, når den nye direktør er tiltrådt"."""
    tidligst: date | None
    """The first day that it may be; None when it is open backwards or unknown."""
    senest: date | None
    """The last day that it may be; None when it is open forwards or unknown."""
    operator: Operator = Operator.INGEN
    """The word before the period."""
    betingelse: str = ""
    """What must have happened, in the author's words: "når den nye direktør er tiltrådt"; empty if nothing."""
    præcision: Præcision = Præcision.INGEN
    """How fine the period is stated; INGEN when there is only a condition."""
    skrevet: str = field(default="", compare=False, repr=False)
    """The time as its author wrote it; empty where nobody did."""

    def __str__(self) -> str:
        return self.tekst
