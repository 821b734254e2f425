"""What an editor makes of a YAML file: plain scalars become numbers, truth values and nothing, as YAML 1.1 or 1.2 has it."""

import re
from typing import Any, ClassVar

import yaml

_CORE = {
    "null": re.compile(r"~|null|Null|NULL|"),
    "bool": re.compile(r"true|True|TRUE|false|False|FALSE"),
    "int": re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"),
    "float": re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"),
}


class _Yaml11(yaml.SafeLoader):
    """YAML 1.1, but a day stays a text: JSON, in which schemas speak, has no days."""

    yaml_implicit_resolvers: ClassVar[dict[str | None, list[tuple[str, re.Pattern[str]]]]] = {
        first: [(tag, pattern) for tag, pattern in known if not tag.endswith((":timestamp", ":value", ":merge"))]
        for first, known in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


class _Yaml12(yaml.SafeLoader):
    """The core schema of YAML 1.2 (10.3.2)."""

    yaml_implicit_resolvers: ClassVar[dict[str | None, list[tuple[str, re.Pattern[str]]]]] = {}


for _name, _pattern in _CORE.items():
    _Yaml12.add_implicit_resolver(f"tag:yaml.org,2002:{_name}", re.compile(f"^(?:{_pattern.pattern})$"), None)
_Yaml12.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value, 0 if node.value[1:2] in ("o", "x") else 10))

READERS = {"1.1": _Yaml11, "1.2": _Yaml12}


def as_read_by_editor(text: str, version: str) -> Any:
    """The file's data as JSON would have them: keys are texts."""
    return _with_text_keys(yaml.load(text, Loader=READERS[version]))


def _with_text_keys(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _with_text_keys(inner) for key, inner in value.items()}
    return [_with_text_keys(inner) for inner in value] if isinstance(value, list) else value


class PlainDumper(yaml.SafeDumper):
    """Writes every text that YAML can without quotes, whatever it then is to an editor."""


def _plain(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar(dumper.resolve(yaml.ScalarNode, text, (True, False)), text)


PlainDumper.add_representer(str, _plain)
PlainDumper.ignore_aliases = lambda *_: True
