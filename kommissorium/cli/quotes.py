"""The quotation marks of click's own sentences, which it writes around names whatever the language is."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import click

from kommissorium import texts

_QUOTED = re.compile(r"(?<![\w»])'([^'»«]+)'(?!\w)")


@contextmanager
def danish_quotes() -> Iterator[None]:
    """Lets errors of use have »…« around names, where the program speaks Danish."""
    try:
        yield
    except click.exceptions.NoArgsIsHelpError:
        raise
    except click.UsageError as error:
        if texts.language() != texts.SOURCE_LANGUAGE:
            raise
        raise click.UsageError(_QUOTED.sub(r"»\1«", error.format_message()), error.ctx) from error
