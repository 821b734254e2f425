"""How long many documents take from a cold start: run by hand, on a machine that does nothing else.

python -m tests.benchmarks.bench_batch [how many, 1000 unless told]
"""

import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kommissorium.resources import example_file

_USUAL = 1000
_WORD = re.compile(r"\bnotatet\b")


def make_inputs(folder: Path, count: int) -> None:
    """Writes `count` inputs of the size of the Dragør example, no two of them alike in title, texts and times; they share a profile."""
    source = example_file("dragoer")
    (folder / "profil.yaml").write_bytes(source.with_name("profil.yaml").read_bytes())
    text = source.read_text(encoding="utf-8")
    for number in range(count):
        own = _WORD.sub(f"notat nr. {number}", text).replace("titel: ", f"titel: {number}. ", 1)
        (folder / f"sag-{number:05}.yaml").write_text(own, encoding="utf-8")


def measure(count: int) -> str:
    """What `byg-alle` takes for `count` documents with nothing kept from earlier runs."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "sager").mkdir()
        make_inputs(folder / "sager", count)
        words = [sys.executable, "-m", "kommissorium", "byg-alle", str(folder / "sager"), "-o", str(folder / "ud")]
        began = time.perf_counter()
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL, env=os.environ | {"KOMMISSORIUM_CACHE": str(folder / "cache")})
        wall = time.perf_counter() - began
        written = len(list((folder / "ud").glob("*.docx")))
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = used.ru_utime + used.ru_stime
    return (
        f"{written} documents in {wall:.1f} s; {processor:.1f} s of processor time, {processor / count * 1000:.1f} ms a document, "
        f"{processor / 2:.1f} s on each of two cores; at most {used.ru_maxrss / 1024:.0f} MB in one process"
    )


if __name__ == "__main__":
    print(measure(int(sys.argv[1]) if len(sys.argv) > 1 else _USUAL))  # noqa: T201  # run by hand
