"""The house keeps its shape: floors, file sizes, packages and public names."""

import ast
import configparser
import subprocess
import sys
from pathlib import Path

from tests.tools import ROOT

PACKAGE = ROOT / "kommissorium"
SOURCES = sorted(PACKAGE.rglob("*.py"))


def test_imports_only_point_down() -> None:
    linter = Path(sys.executable).with_name("lint-imports")

    answer = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_no_file_is_longer_than_300_lines() -> None:
    lengths = {path.relative_to(ROOT).as_posix(): _count_lines(path) for path in [*SOURCES, *(ROOT / "tests").rglob("*.py")]}

    assert {name: lines for name, lines in lengths.items() if lines > 300} == {}


def test_setup_cfg_names_every_package() -> None:
    settings = configparser.ConfigParser()
    settings.read(ROOT / "setup.cfg", encoding="utf-8")
    named = settings["options"]["packages"].split()

    on_disk = {".".join(path.parent.relative_to(ROOT).parts) for path in PACKAGE.rglob("__init__.py")}

    assert named == sorted(on_disk | {"kommissorium.templates", "kommissorium.examples"})


def test_every_folder_with_code_is_a_package() -> None:
    assert [path for path in {source.parent for source in SOURCES} if not (path / "__init__.py").exists()] == []


def test_only_cli_output_prints() -> None:
    printing = {path.relative_to(PACKAGE).as_posix() for path in SOURCES if {"print", "echo", "secho"} & set(_calls(path))}

    assert printing == {"cli/output.py"}


def test_only_cli_main_catches_everything() -> None:
    broad = {path.relative_to(PACKAGE).as_posix() for path in SOURCES if _catches_everything(path)}

    assert broad == {"cli/main.py"}


def _count_lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def _calls(path: Path) -> list[str]:
    """The last names of all that is called in the file: `click.echo(…)` gives "echo"."""
    calls = [node.func for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    return [call.attr if isinstance(call, ast.Attribute) else call.id if isinstance(call, ast.Name) else "" for call in calls]


def _catches_everything(path: Path) -> bool:
    handlers = [node.type for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.ExceptHandler)]
    return any(kind is None or (isinstance(kind, ast.Name) and kind.id in {"Exception", "BaseException"}) for kind in handlers)
