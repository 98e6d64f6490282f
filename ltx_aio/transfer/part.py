"""The partial file beside its destination: it only grows, and is hashed as it does."""

import asyncio
import os
import stat
from collections.abc import AsyncIterator
from contextlib import suppress
from hashlib import sha256
from io import FileIO
from pathlib import Path

from ..limits import HASH_BLOCK
from ..problems import Trouble

FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class Part:
    """Open until `close`. `size` is what lies there, never what a record says. Errors: OSError."""

    def __init__(self, path: Path) -> None:
        """Open or make it. A link is Trouble part_is_symlink: what it leads to is somebody's."""
        self.path = path
        self._file = _open(path)
        self.size = os.fstat(self._file.fileno()).st_size
        self._hashed = 0
        self._sha256 = sha256()

    @property
    def sha256(self) -> str:
        """That of everything in it."""
        return self._sha256.hexdigest()

    @property
    def is_hashed(self) -> bool:
        """Whether `sha256` is that of all of it."""
        return self._hashed == self.size

    async def hash(self) -> AsyncIterator[int]:
        """Hash what was there before, block by block; gives how many bytes are done."""
        if self.is_hashed:
            return
        block = memoryview(bytearray(min(HASH_BLOCK, self.size - self._hashed)))
        self._file.seek(self._hashed)
        while self._hashed < self.size:
            count = self._file.readinto(block[: self.size - self._hashed])
            if not count:
                self.size = self._hashed
            self._sha256.update(block[:count])
            self._hashed += count
            yield self._hashed
            await asyncio.sleep(0)  # Here it can be cancelled.

    def append(self, data: bytes) -> None:
        """Write and hash. Errors: OSError; a full disk leaves what went on it."""
        rest = memoryview(data)
        while rest:
            count = self._file.write(rest)
            self._sha256.update(rest[:count])
            self.size += count
            self._hashed = self.size
            rest = rest[count:]

    def cut(self, size: int) -> None:
        """Throw away what comes after so many bytes; what stays must be hashed again."""
        self.size = min(size, self.size)
        self._file.truncate(self.size)
        self._file.seek(self.size)
        self._hashed = 0
        self._sha256 = sha256()

    async def settle(self) -> None:
        """Bring it onto the disk for good. Cancelled at once, however long the disk takes."""
        await asyncio.to_thread(_sync, os.dup(self._file.fileno()))

    def identity(self) -> tuple[int, int]:
        """Device and inode."""
        found = os.fstat(self._file.fileno())
        return found.st_dev, found.st_ino

    def is_in_place(self) -> bool:
        """Whether its name still means this file."""
        try:
            found = self.path.lstat()
        except OSError:
            return False
        return (found.st_dev, found.st_ino) == self.identity()

    def close(self) -> None:
        """Let go of it; the file stays."""
        self._file.close()

    def delete(self) -> None:
        """Let go of it, and of the file."""
        here = self.is_in_place()
        self.close()
        if here:
            self.path.unlink()


def delete_part(path: Path) -> int:
    """Remove a partial file and nothing else, no link; the bytes that frees. Errors: OSError."""
    try:
        found = path.lstat()
    except OSError:
        return 0
    if not stat.S_ISREG(found.st_mode):
        return 0
    path.unlink()
    return found.st_size


def part_size(path: Path) -> int | None:
    """Bytes of a file that are there; None where there is no partial file. Never fails."""
    with suppress(OSError):
        found = path.lstat()
        if stat.S_ISREG(found.st_mode):
            return found.st_size
    return None


def _open(path: Path) -> FileIO:
    if path.is_symlink():  # For systems without O_NOFOLLOW.
        raise Trouble("part_is_symlink")
    file = FileIO(os.open(path, FLAGS, 0o666), "r+")
    found = os.fstat(file.fileno())
    # A second name may be a file of the user's.
    if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
        file.close()
        raise Trouble("part_is_symlink")
    return file


def _sync(file: int) -> None:
    try:
        os.fsync(file)
    finally:
        os.close(file)
