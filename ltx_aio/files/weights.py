"""Checks whether a file of weights is complete, without reading the weights."""

import json
import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO, Literal, cast

Header = Mapping[str, object]
Fault = Literal["dangling", "empty", "header", "size", "magic", "random", "unreadable"]

PREFIX = 8  # bytes: the header's length, little-endian
MAX_HEADER = 100_000_000  # the safetensors library's own limit
# Of the metadata of files that `npm run measure` makes.
RANDOM = "ltx_aio.random"


def fault_of(path: Path) -> Fault | None:
    """What is wrong with a .safetensors or .gguf file; None if it is complete. Follows links.

    The length of a safetensors file is exactly 8 bytes, the header, and the largest offset in it.
    A GGUF file doesn't state its length, so only its first four bytes are checked.
    """
    try:
        # Opening a pipe or a device may block forever.
        if not stat.S_ISREG(path.stat().st_mode):
            return "unreadable"
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if not size:
                return "empty"
            if path.suffix.lower() == ".gguf":
                return None if file.read(4) == b"GGUF" else "magic"
            return _safetensors_fault(file, size)
    except FileNotFoundError:
        return "dangling"
    except (OSError, RuntimeError):  # Includes loops of links.
        return "unreadable"


def _safetensors_fault(file: BinaryIO, size: int) -> Fault | None:
    length = int.from_bytes(file.read(PREFIX), "little")
    if length > MAX_HEADER:
        return "header"
    if PREFIX + length > size:
        return "size"
    try:
        header = cast("object", json.loads(file.read(length)))
        end = _largest_offset(header)
    except (ValueError, RecursionError, UnicodeDecodeError):
        return "header"
    if size != PREFIX + length + end:
        return "size"
    said = cast("dict[str, object]", header).get("__metadata__")
    return "random" if isinstance(said, dict) and is_random(cast("Header", said)) else None


class _Measuring:
    """Whether this server is there to measure with random numbers: `npm run measure` starts it."""

    on = False


def measure_with_random(*, on: bool) -> None:
    """Let files of random numbers count as models, in this process."""
    _Measuring.on = on


def is_random(metadata: Header) -> bool:
    """Whether a file has random numbers, on a server that isn't there to measure with them."""
    return RANDOM in metadata and not _Measuring.on


def _largest_offset(header: object) -> int:
    """Where the last tensor ends, in bytes after the header. Errors: ValueError."""
    if not isinstance(header, dict):
        raise _no_header()
    end = 0
    for name, tensor in cast("dict[str, object]", header).items():
        if name == "__metadata__":
            continue
        match tensor:
            case {"data_offsets": [int(start), int(stop)]} if 0 <= start <= stop:
                end = max(end, stop)
            case _:
                raise _no_header()
    return end


def _no_header() -> ValueError:
    return ValueError("no safetensors header")


class WeightFiles:
    """Checks files of weights, and opens each again only after it changed."""

    def __init__(self) -> None:
        """Remember no file yet."""
        self._known: dict[tuple[Path, int, int, int], Fault | None] = {}

    def check(self, path: Path) -> tuple[int, Fault | None]:
        """A file's size in bytes, and what is wrong with it."""
        try:
            now = path.stat()
        except (OSError, RuntimeError):
            return 0, fault_of(path)
        state = (path, now.st_size, now.st_mtime_ns, now.st_ino)
        if state not in self._known:
            for old in [known for known in self._known if known[0] == path]:
                del self._known[old]
            self._known[state] = fault_of(path)
        return now.st_size, self._known[state]
