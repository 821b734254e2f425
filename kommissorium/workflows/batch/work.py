"""Builds a handful of tasks one after the other: what is sent to a core or to a machine of a cluster."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from kommissorium.diagnostics.errors import KommissoriumError
from kommissorium.diagnostics.finding import Severity
from kommissorium.source.decoding import read_text
from kommissorium.source.sheet_rows import row_document
from kommissorium.source.validation import Loaded, load_document, load_kommissorium
from kommissorium.source.yaml_reader import YamlDocument, parse_yaml
from kommissorium.texts import language, set_language
from kommissorium.workflows.batch.task import Order, Outcome, Task
from kommissorium.workflows.build import Wish, build_loaded
from kommissorium.workflows.ready_templates import template_for


def build_some(tasks: Sequence[Task], order: Order) -> list[Outcome]:
    """What became of each task, in their order; nothing that is wrong with one of them keeps the others from being built."""
    if language() != order.language:
        set_language(order.language)
    return [_build_one(task, order) for task in tasks]


def _build_one(task: Task, order: Order) -> Outcome:
    sources: tuple[Path, ...] = (task.input,)
    try:
        loaded = _load(task)
        sources = loaded.sources
        return _built(task, order, loaded)
    except KommissoriumError as error:
        errors = tuple(finding for finding in error.findings if finding.severity is Severity.ERROR)
        return Outcome(task, errors=errors or error.findings, sources=sources)


def _built(task: Task, order: Order, loaded: Loaded) -> Outcome:
    wish = Wish(
        order.dokument,
        template=order.template,
        overwrite=order.overwrite,
        edition=order.edition,
        beside=task.target,
        record=order.record,
    )
    result = build_loaded(loaded, task.input, wish)
    templates = tuple(result.templates)
    return Outcome(
        task,
        outputs=result.outputs,
        warnings=sum(finding.severity is Severity.WARNING for finding in result.findings),
        holes=len(result.holes),
        sources=(*loaded.sources, *templates, *result.annexes),
        digests=tuple(hashlib.sha256(path.read_bytes()).hexdigest() for path in result.outputs),
        lasting=all(template_for(template, loaded.profil).is_alone for template in templates),
    )


def _load(task: Task) -> Loaded:
    one = task.row
    if one is None:
        return load_kommissorium(task.input)
    base = _base(read_text(task.input), str(task.input), language()) if one.has_base else None
    loaded = load_document(row_document(base, one.sheet, one.row, dict(one.columns)), task.input)
    return replace(loaded, sources=loaded.sources[0 if one.has_base else 1 :])


@lru_cache(maxsize=4)  # all rows of a sheet share it
def _base(text: str, name: str, _language: str) -> YamlDocument:
    return parse_yaml(text, name)
