"""Reads the texts for users out of the code, as Babel and as a critical reader do."""

import ast
import configparser
import re
from collections.abc import Iterator
from typing import NamedTuple

from babel.messages.extract import extract_from_dir

from tests.tools import ROOT

PACKAGE = ROOT / "kommissorium"
SOURCES = sorted(PACKAGE.rglob("*.py"))
MARKS = {"_", "_n", "N_"}
SHOWN = {"Finding", "Problem", "problem", "wrong_form", "show", "fail", "_fail", "_error", "UsageError", "BadParameter"}
# A field says in Danish what it is for, in the model; the input file and the schema are Danish in both languages.
# The examples of a code are lines of an input; tests/test_codes.py looks at its other texts.
FIELDS = {"required", "recommended", "optional", "section", "Field", "Code"}
DANISH = re.compile(r"[æøåÆØÅ»«]|\b(er|ikke|eller|skal|kan|ved|af|til|det|den|en|et|og|som|med|fra|skriv|vælg)\b", re.IGNORECASE)
WORDS = re.compile(r"[^\W\d_]{2,}[^\w\s]*\s+[^\W\d_]{2,}")

Key = str | tuple[str, str]


class Spot(NamedTuple):
    """A place in the code; its `file` counts from the package."""

    file: str
    line: int
    text: str


def extracted() -> set[Key]:
    """Every text that Babel finds with the settings of setup.cfg; singular and plural for a text that counts."""
    settings = configparser.ConfigParser()
    settings.read(ROOT / "setup.cfg", encoding="utf-8")
    words = settings["extract_messages"]["keywords"].split()
    keywords = {name: tuple(map(int, places.split(","))) if places else None for name, _, places in (word.partition(":") for word in words)}
    return {message for _, _, message, _, _ in extract_from_dir(PACKAGE, keywords=keywords)}


def computed() -> Iterator[Spot]:
    """Calls that translate something else than one text written out there, which Babel cannot find."""
    for file, tree in _trees():
        for call in _marked(tree):
            count = 2 if _name(call) == "_n" else 1
            if not all(isinstance(text, ast.Constant) and isinstance(text.value, str) for text in call.args[:count]):
                yield Spot(file, call.lineno, ast.unparse(call))


def translated_at_import() -> Iterator[Spot]:
    """Calls that translate while a module is being loaded, before the language is known."""
    for file, tree in _trees():
        later = {id(inner) for function in ast.walk(tree) if _waits(function) for part in _body(function) for inner in ast.walk(part)}
        for call in _marked(tree):
            if _name(call) != "N_" and id(call) not in later:
                yield Spot(file, call.lineno, ast.unparse(call))


def unmarked() -> Iterator[Spot]:
    """Danish texts of several words that are not marked for the catalogue and are no help of the model's fields."""
    for file, tree in _trees():
        excused = {id(inner) for call in ast.walk(tree) if _name(call) in MARKS | FIELDS for inner in ast.walk(call)}
        excused |= {id(text) for text in (*_docstrings(tree), *_class_values(tree))}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in excused and is_sentence(node.value):
                yield Spot(file, node.lineno, node.value)


def shown_as_written() -> Iterator[Spot]:
    """Texts of several words in whatever language that are handed straight to what users see."""
    for file, tree in _trees():
        for call in (node for node in ast.walk(tree) if _name(node) in SHOWN and isinstance(node, ast.Call)):
            for text in (*call.args, *(keyword.value for keyword in call.keywords)):
                parts = text.values if isinstance(text, ast.JoinedStr) else [text]
                if any(isinstance(part, ast.Constant) and isinstance(part.value, str) and WORDS.search(part.value) for part in parts):
                    yield Spot(file, call.lineno, ast.unparse(text))


def quoted_by_hand() -> Iterator[Spot]:
    """Values that are put between Danish quotation marks without the catalogue."""
    for file, tree in _trees():
        for text in (node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)):
            if any(isinstance(part, ast.Constant) and {"»", "«"} & set(str(part.value)) for part in text.values):
                yield Spot(file, text.lineno, ast.unparse(text))


def is_sentence(text: str) -> bool:
    """Whether the text is Danish of at least two words."""
    return bool(WORDS.search(text) and DANISH.search(text))


def _trees() -> Iterator[tuple[str, ast.Module]]:
    for path in SOURCES:
        yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def _marked(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call) and _name(node) in MARKS)


def _name(node: ast.AST) -> str:
    function = node.func if isinstance(node, ast.Call) else None
    return function.id if isinstance(function, ast.Name) else function.attr if isinstance(function, ast.Attribute) else ""


def _waits(node: ast.AST) -> bool:
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)


def _body(function: ast.AST) -> list[ast.AST]:
    """What runs when the function is called: not its defaults and decorators."""
    body = getattr(function, "body", [])
    return body if isinstance(body, list) else [body]


def _docstrings(tree: ast.AST) -> Iterator[ast.AST]:
    """Texts that stand as statements: docstrings, and what is said of a field below it."""
    return (node.value for node in ast.walk(tree) if isinstance(node, ast.Expr))


def _class_values(tree: ast.AST) -> Iterator[ast.AST]:
    """What a class gives its names, such as the choices of an enumeration: words of the input."""
    classes = (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    return (value for node in classes for line in node.body if isinstance(line, ast.Assign) for value in [line.value])
