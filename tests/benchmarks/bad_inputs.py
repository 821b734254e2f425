"""How long, and with how much memory, `kommissorium tjek` answers inputs that are wrong, hostile or very long.

Run from the top of the repository: python -m tests.benchmarks.bad_inputs
Each input is checked by a process of its own, as a user does it. The last line is "ok" when every answer came within a second and
200 MB, with exit code 1 and without a traceback; the long input, which is right, is to take at most 0.3 s more than --help.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kommissorium.resources import example_file

MOST_SECONDS = 1.0
MOST_MEGABYTES = 200
LONG_LINES = 2_000
# A child tells its own peak, which Linux counts in kilobytes, and its own processor time, which other work on the machine does not
# change; a program of one thread on an idle machine takes as long as that.
CHILD = """
import resource, sys
from kommissorium.cli.main import main
try:
    main()
finally:
    used = resource.getrusage(resource.RUSAGE_SELF)
    print(f"\\n{used.ru_utime + used.ru_stime} {used.ru_maxrss}", file=sys.stderr)
"""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one run took, and what came of it."""

    seconds: float
    megabytes: float
    code: int
    is_calm: bool
    """Whether the answer is one for people, without a traceback."""


def bad_inputs() -> Iterator[tuple[str, bytes]]:
    """The content of each wrong file, by its name in the table."""
    bomb = ["a0: &a0 [x, x]"] + [f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]" for level in range(1, 30)]
    texts = {
        "empty": "",
        "list at the top": "- a\n- b\n",
        "duplicate keys": "format: 1\nformål: a\nformål: b\n",
        "tabs": "stamoplysninger:\n\ttitel: a\n",
        "missing colon": "format: 1\nformål Vi vil vide\nstamoplysninger:\n  titel: x\n",
        "wrong indent": "stamoplysninger:\n  titel: x\n   kommune: y\n",
        "words where others are meant": "format: nej\nøkonomi: {beløb: 12:30}\nstamoplysninger: {dato: 2020-02-31, status: NO}\n",
        "merge key": "formål: &f x\nstamoplysninger:\n  <<: *f\n",
        "alias bomb": "\n".join(bomb),
        "Python tag": "formål: !!python/object/apply:os.system [dir]\n",
        "brackets 10,000 deep": "formål: " + "[" * 10_000,
        "braces 10,000 deep": "{a: " * 10_000,
        "dashes 10,000 deep": "- " * 10_000,
        "JSON 10,000 deep": '{"a":' * 10_000,
        "control character": "formål: x\x07y\n",
        "decomposed letters and a mistake": "forma\u030al: x\nbilagg: y\n",
        "a key of a megabyte": "x" * 1_000_000 + ": 1\n",
        "100,000 unknown keys": "".join(f"k{number}: x\n" for number in range(100_000)),
        "a list of 100,000 mistakes": "kilder:\n" + "  - {}\n" * 100_000,
        "a text of 1.9 MB": "økonomi:\n  beløb: " + "1" * 1_900_000 + "\n",
        "a time of 1.9 MB": "evaluering:\n  tidspunkt: " + "primo " * 300_000 + "\n",
    }
    for name, text in texts.items():
        yield name, text.encode("utf-8")
    yield "UTF-16 and a mistake", "formaal: å\n".encode("utf-16")
    yield "Latin-1", "formål: å\n".encode("latin-1")
    yield "byte order mark and a mistake", b"\xef\xbb\xbfformaal: x\n"
    yield "random bytes", bytes(range(256)) * 100
    yield "50 MB", b"formaal: x\n" * 4_600_000


def run(*words: str) -> Answer:
    """One run of the program in a process of its own."""
    answer = subprocess.run([sys.executable, "-c", CHILD, *words], capture_output=True, check=False)
    said, _line, used = answer.stderr.decode("utf-8").rstrip().rpartition("\n")
    seconds, kilobytes = used.split()
    return Answer(float(seconds), int(kilobytes) / 1024, answer.returncode, "Traceback" not in said + answer.stdout.decode("utf-8"))


def long_input(folder: Path) -> Path:
    """A right input of 2,000 lines: the finished example with milestones that fill it up."""
    lines = example_file("fjordby").read_text(encoding="utf-8").splitlines()
    end = lines.index("  betingelser:")
    row = [
        "    - tidspunkt: 24. februar 2022",
        "      aktivitet: Byrådet ser på sagen igen",
        "      ansvarlig: Formanden",
        "      organ: Byrådet",
    ]
    rows = row * ((LONG_LINES - len(lines)) // len(row))
    for name in ("katalog.yaml", "profil.yaml"):
        (folder / name).write_bytes(example_file("fjordby", name).read_bytes())
    path = folder / "lang.yaml"
    path.write_text("\n".join([*lines[:end], *rows, *lines[end:], ""]), encoding="utf-8")
    return path


def show(name: str, answer: Answer, is_fine: bool) -> bool:
    """Prints one line of the table; whether the answer is as it should be."""
    mark = "" if is_fine else "  <-- too much"
    sys.stdout.write(f"{name:36} {answer.seconds:6.2f} s {answer.megabytes:7.0f} MB  exit {answer.code}{mark}\n")
    return is_fine


def main() -> int:
    """Runs all inputs; 0 when all answers are fine."""
    fine = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number, (title, data) in enumerate(bad_inputs()):
            path = folder / f"{number}{'.json' if title.startswith('JSON') else '.yaml'}"
            path.write_bytes(data)
            answer = run("tjek", str(path))
            within = answer.seconds <= MOST_SECONDS and answer.megabytes <= MOST_MEGABYTES
            fine.append(show(title, answer, within and answer.code == 1 and answer.is_calm))
        for title, path in (("a folder", folder), ("a file that is not there", folder / "findes_ikke.yaml")):
            answer = run("tjek", str(path))
            fine.append(show(title, answer, answer.seconds <= MOST_SECONDS and answer.code in (1, 2) and answer.is_calm))
        long = long_input(folder)
        start = min((run("--help") for _ in range(5)), key=lambda answer: answer.seconds)
        best = min((run("tjek", str(long)) for _ in range(5)), key=lambda answer: answer.seconds)
        show("--help, the best of five", start, True)
        fine.append(show("2,000 lines, the best of five", best, best.seconds <= start.seconds + 0.3 and best.code == 0))
    sys.stdout.write("ok\n" if all(fine) else "not ok\n")
    return 0 if all(fine) else 1


if __name__ == "__main__":
    sys.exit(main())
