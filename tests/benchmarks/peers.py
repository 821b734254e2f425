"""What the engine is measured against, each as a function and as a process of its own."""

import io
import json
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

Render = Callable[[dict[str, Any]], bytes]


def ours(path: Path) -> Render:
    """Our engine, the template compiled once."""
    from kommissorium.word.template import Template  # noqa: PLC0415  # a process measures one engine alone

    template = Template(path)
    return lambda data: template.render(data).to_bytes()


def docxtpl(path: Path) -> Render:
    """docxtpl, which reads the template anew for each document."""
    from docxtpl import DocxTemplate  # noqa: PLC0415  # a process measures one engine alone

    def render(data: dict[str, Any]) -> bytes:
        template, stream = DocxTemplate(path), io.BytesIO()
        template.render(data, autoescape=True)
        template.save(stream)
        return stream.getvalue()

    return render


def floor(path: Path) -> Render:
    """No template at all: every part unpacked, parsed, serialised and packed."""
    from lxml import etree  # noqa: PLC0415  # a process measures one engine alone

    def render(data: dict[str, Any]) -> bytes:
        stream = io.BytesIO()
        with zipfile.ZipFile(path) as source, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
            for name in source.namelist():
                content = source.read(name)
                if name.endswith((".xml", ".rels")):
                    content = etree.tostring(etree.fromstring(content), encoding="UTF-8", standalone=True)
                target.writestr(name, content)
        return stream.getvalue()

    return render


ENGINES = {"ours": ours, "docxtpl": docxtpl, "floor": floor}

if __name__ == "__main__":
    engine, template, data, output = sys.argv[1:]
    Path(output).write_bytes(ENGINES[engine](Path(template))(json.loads(Path(data).read_text(encoding="utf-8"))))
