"""Whether a file of weights is whole, without reading the weights."""

import json
import os
import stat
from pathlib import Path
from typing import BinaryIO, Literal, cast

Fault = Literal["dangling", "empty", "header", "size", "magic", "unreadable"]

PREFIX = 8  # The header's length, little-endian.
MAX_HEADER = 100_000_000  # As the safetensors library has it.


def fault_of(path: Path) -> Fault | None:
    """What is wrong with a .safetensors or .gguf file; None where it is whole. Follows links.

    A safetensors file has 8 bytes, the header and what its offsets say, and not one byte more or
    less. A GGUF does not say how long it is: it has only its first four bytes to show.
    """
    try:
        # Not a pipe or a device: opening one may wait for ever.
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
    except (OSError, RuntimeError):  # Also a circle of links.
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
    return None if size == PREFIX + length + end else "size"


def _largest_offset(header: object) -> int:
    """Where the last tensor ends, in bytes after the header. ValueError for another form."""
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


class Weighed:
    """Sizes and faults of files, where a file that did not change is opened once."""

    def __init__(self) -> None:
        """Know none."""
        self._known: dict[tuple[Path, int, int, int], Fault | None] = {}

    def of(self, path: Path) -> tuple[int, Fault | None]:
        """How many bytes a file has, and what is wrong with it."""
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
