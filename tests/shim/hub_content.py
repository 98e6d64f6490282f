"""What the test hub serves: content of any size that never has to fit into memory."""

import json
import mmap
import random
import struct
from collections.abc import Iterator
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Protocol

PIECE = 1 << 20
PERIOD = PIECE + 7  # odd, so that a part at the wrong offset is noticed


class Content(Protocol):
    """Reproducible bytes."""

    @property
    def size(self) -> int: ...

    @property
    def sha256(self) -> str: ...

    def pieces(self, start: int, stop: int) -> Iterator[memoryview]: ...


class Made:
    """A complete safetensors file with one tensor of noise, generated from a seed as it is read."""

    def __init__(self, size: int, seed: int = 0) -> None:
        self.size = size
        data = size - 8 - _HEADER
        tensor = {"x": {"dtype": "U8", "shape": [data], "data_offsets": [0, data]}}
        header = json.dumps(tensor).encode().ljust(_HEADER)
        noise = random.Random(seed).randbytes(PERIOD)  # noqa: S311 -- not a secret
        self._noise = memoryview(noise)
        self._head = memoryview(struct.pack("<Q", _HEADER) + header)

    @property
    def sha256(self) -> str:
        return self._sha256

    @cached_property
    def _sha256(self) -> str:
        return sha256_of(self)

    def pieces(self, start: int, stop: int) -> Iterator[memoryview]:
        while start < stop:
            if start < len(self._head):
                piece = self._head[start:stop]
            else:
                at = start % PERIOD
                piece = self._noise[at : at + min(PIECE, stop - start)]
            yield piece
            start += len(piece)


class Huge(Made):
    """For tests that never read to the end: its SHA-256 is made up."""

    @property
    def sha256(self) -> str:
        return "ab" * 32


class OnDisk:
    """A file on the disk, read again whenever it changes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._known: tuple[tuple[int, int], str] | None = None

    @property
    def size(self) -> int:
        return self.path.stat().st_size

    @property
    def sha256(self) -> str:
        stat = self.path.stat()
        stamp = (stat.st_size, stat.st_mtime_ns)
        if self._known is None or self._known[0] != stamp:
            self._known = (stamp, sha256_of(self))
        return self._known[1]

    def pieces(self, start: int, stop: int) -> Iterator[memoryview]:
        if start >= stop:
            return
        with self.path.open("rb") as file:
            view = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        for at in range(start, stop, PIECE):
            yield view[at : min(at + PIECE, stop)]


def sha256_of(content: Content) -> str:
    digest = sha256()
    for piece in content.pieces(0, content.size):
        digest.update(piece)
    return digest.hexdigest()


def sha256_of_file(path: Path) -> str:
    digest = sha256()
    with path.open("rb") as file:
        while block := file.read(PIECE):
            digest.update(block)
    return digest.hexdigest()


def bytes_of(content: Content) -> bytes:
    return b"".join(content.pieces(0, content.size))


_HEADER = 120
