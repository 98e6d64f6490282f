"""A small copy of a picture, or of the first frame of a video, as a JPEG."""

import io
from dataclasses import dataclass
from pathlib import Path

import PIL.Image
import PIL.ImageOps

from .bounded import Deadline
from .stills import frame_number
from .unreadable import Unreadable

# The longer side, in pixels: a card on a sharp screen.
LONGEST = 256
QUALITY = 80
FORMATS = ("JPEG", "PNG", "WEBP")
VIDEOS = (".mp4", ".webm", ".mov")
# Previews are screenshots and renders; decoded, this is 160 MB.
MAX_PIXELS = 40_000_000
MAX_BYTES = 64 * 2**20
# Behind what is transparent.
GREY = (64, 64, 64)


@dataclass(frozen=True)
class Thumbnail:
    """A JPEG and its size in pixels."""

    jpeg: bytes
    width: int
    height: int


def thumbnail(path: Path, deadline: Deadline) -> Thumbnail:
    """A picture of this file. Errors: Unreadable, whatever the file contains."""
    if path.suffix.lower() in VIDEOS:
        _, frame = frame_number(path, 0, deadline)
        return _small(frame)
    try:
        _check(path.stat().st_size, MAX_BYTES)
        with PIL.Image.open(path, formats=FORMATS) as image:
            _check(image.width * image.height, MAX_PIXELS)
            image.draft("RGB", (2 * LONGEST, 2 * LONGEST))
            return _small(PIL.ImageOps.exif_transpose(image))
    except Unreadable:
        raise
    except OSError as error:  # Also what Pillow can't identify.
        raise Unreadable("picture_undecodable") from error
    except Exception as error:  # Bad bytes make Pillow's readers raise anything.
        raise Unreadable("picture_damaged") from error


def _check(amount: int, max_amount: int) -> None:
    if amount > max_amount:
        raise Unreadable("picture_large")


def _small(image: PIL.Image.Image) -> Thumbnail:
    image.thumbnail((LONGEST, LONGEST))
    shown = image.convert("RGBA")
    flat = PIL.Image.new("RGB", shown.size, GREY)
    flat.paste(shown, mask=shown.getchannel("A"))
    buffer = io.BytesIO()
    flat.save(buffer, "JPEG", quality=QUALITY)
    return Thumbnail(buffer.getvalue(), *flat.size)
