"""A YAML or JSON file as plain data in which every scalar is still the text that was typed, with the place of each key."""

from dataclasses import dataclass
from pathlib import Path

import yaml

from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.source.decoding import read_text
from kommissorium.source.json_text import SUFFIX, as_yaml, explain_json
from kommissorium.source.positions import KeyPath, Positions
from kommissorium.source.yaml_builder import Builder, Data
from kommissorium.source.yaml_mistakes import explain_yaml

# libyaml's parser is thirty times as fast; where PyYAML was built without it, the pure one gives the same events.
_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class YamlDocument:
    """One file, read but not validated."""

    data: dict[str, Data]
    """The outermost mapping; inside are only mappings, lists, texts and None (a key without a value)."""
    positions: Positions
    text: str
    """The whole file, without byte order mark."""
    name: str
    """The file's name as the user gave it."""
    findings: tuple[Finding, ...] = ()
    """What is wrong but did not keep the file from being read, such as a key that stands twice; then remarks, as warnings."""
    unread: tuple[KeyPath, ...] = ()
    """The values that the errors among them are about, which are not in the data."""

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings without the remarks."""
        return tuple(finding for finding in self.findings if finding.severity is Severity.ERROR)


def read_yaml(path: Path) -> YamlDocument:
    """The file's data and places.

    Raises InputError, with line and column, for a file that cannot be opened, is too large or too deep, has another encoding
    than UTF-8 or UTF-16, is no YAML, or does not hold a mapping. A file whose name ends in .json is read as JSON.
    """
    return parse_yaml(read_text(path), str(path))


def parse_yaml(text: str, name: str) -> YamlDocument:
    """The data and places of a text that is in memory; raises as `read_yaml` does."""
    is_json = name.lower().endswith(SUFFIX)
    builder = Builder(name, "" if is_json else text)
    try:
        for event in yaml.parse(as_yaml(text) if is_json else text, Loader=_LOADER):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        finding = explain_json(text, builder.positions) if is_json else None
        raise InputError(finding or explain_yaml(error, text, builder.positions)) from error
    return YamlDocument(builder.root(), builder.positions, text, name, (*builder.findings, *builder.remarks), tuple(builder.unread))
