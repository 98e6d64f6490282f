"""Whether a file is one that FFmpeg opens, and if not, why."""

from pathlib import Path

from av.error import FFmpegError

from .bounded import Deadline, opened
from .unreadable import Unreadable

PHOTO_BRANDS = {b"avif", b"avis", b"heic", b"heim", b"heis", b"heix", b"hevc", b"mif1", b"msf1"}


def check_opens(path: Path, deadline: Deadline) -> None:
    """Open a file once. Errors: Unreadable; Stopped."""
    try:
        with path.open("rb") as file:
            head = file.read(12)
    except OSError as error:
        raise Unreadable("no_access") from error
    if not head:
        raise Unreadable("empty")
    boxed = head[4:8] == b"ftyp"
    if boxed and head[8:12] in PHOTO_BRANDS:
        raise Unreadable("heic")
    try:
        with opened(path, deadline):
            pass
    except FFmpegError as error:
        raise Unreadable("cut_short" if boxed else "unknown_kind") from error
    except UnicodeDecodeError as error:
        raise Unreadable("tags") from error
