"""Pictures without what cameras and drawing programs write into them: places, times, names, earlier versions.

PNG, JPEG, GIF and SVG are cleaned; what they look like does not change. EMF loses its description. Other kinds are told, not touched.
"""

from kommissorium.word.publish.bench import Bench
from kommissorium.word.publish.emf import clean_emf
from kommissorium.word.publish.gif import clean_gif
from kommissorium.word.publish.jpeg import clean_jpeg
from kommissorium.word.publish.png import clean_png
from kommissorium.word.publish.removed import Kind
from kommissorium.word.publish.svg import clean_svg

_CLEANERS = (
    (b"\x89PNG\r\n\x1a\n", 0, clean_png),
    (b"\xff\xd8", 0, clean_jpeg),
    (b"GIF8", 0, clean_gif),
    (b" EMF", 40, clean_emf),
)
"""What each kind of picture has at which byte, and what cleans it."""
_TIFF = (b"II*\0", b"MM\0*")


def clean_pictures(bench: Bench) -> list[str]:
    """Cleans the pictures; the names of those that may tell something and cannot be cleaned."""
    unclean = []
    for name in bench.binaries():
        data = bench.package.read(name)
        cleaner = next((clean for sign, start, clean in _CLEANERS if data.startswith(sign, start)), None)
        if cleaner is None and name.endswith(".svg"):
            cleaner = clean_svg
        cleaned = cleaner(data) if cleaner is not None else data
        if cleaned is None or data.startswith(_TIFF):
            unclean.append(name)
        elif cleaned != data:
            bench.replace(name, cleaned)
            bench.removed[Kind.PICTURES] += 1
    return unclean
