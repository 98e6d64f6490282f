"""The partial file next to its destination. It only grows, and is hashed while it does."""

import asyncio
import os
import stat
from collections.abc import AsyncIterator
from contextlib import suppress
from hashlib import sha256
from io import FileIO
from pathlib import Path

from ..limits import HASH_BLOCK
from ..trouble import Trouble

FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class Part:
    """Open until `close`. `size` is the file's own, never from a record. Errors: OSError."""

    def __init__(self, path: Path) -> None:
        """Open or create the file. Errors: Trouble part_is_symlink, to protect what it leads to."""
        self.path = path
        self._file = _open(path)
        self.size = os.fstat(self._file.fileno()).st_size
        self._hashed = 0
        self._sha256 = sha256()

    @property
    def sha256(self) -> str:
        """The SHA-256 of the hashed content, in hex."""
        return self._sha256.hexdigest()

    @property
    def is_hashed(self) -> bool:
        """Whether all of it is hashed."""
        return self._hashed == self.size

    async def hash(self) -> AsyncIterator[int]:
        """Hash existing content block by block. Gives how many bytes are done."""
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
            await asyncio.sleep(0)  # It can be cancelled here.

    def append(self, data: bytes) -> None:
        """Write and hash. Errors: OSError. A full disk keeps what still fitted."""
        rest = memoryview(data)
        while rest:
            count = self._file.write(rest)
            self._sha256.update(rest[:count])
            self.size += count
            self._hashed = self.size
            rest = rest[count:]

    def cut(self, size: int) -> None:
        """Discard everything after `size` bytes. The rest has to be hashed again."""
        self.size = min(size, self.size)
        self._file.truncate(self.size)
        self._file.seek(self.size)
        self._hashed = 0
        self._sha256 = sha256()

    async def sync(self) -> None:
        """Sync the content to the disk. A cancel takes effect at once, however slow the disk is."""
        await asyncio.to_thread(_sync, os.dup(self._file.fileno()))

    def identity(self) -> tuple[int, int]:
        """Device and inode."""
        found = os.fstat(self._file.fileno())
        return found.st_dev, found.st_ino

    def is_in_place(self) -> bool:
        """Whether its name still belongs to this file."""
        try:
            found = self.path.lstat()
        except OSError:
            return False
        return (found.st_dev, found.st_ino) == self.identity()

    def close(self) -> None:
        """Close the file and keep it."""
        self._file.close()

    def delete(self) -> None:
        """Close and delete the file."""
        here = self.is_in_place()
        self.close()
        if here:
            self.path.unlink()


def delete_part(path: Path) -> int:
    """Delete a partial file, but never a link. Gives the freed bytes. Errors: OSError."""
    try:
        found = path.lstat()
    except OSError:
        return 0
    if not stat.S_ISREG(found.st_mode):
        return 0
    path.unlink()
    return found.st_size


def part_size(path: Path) -> int | None:
    """The bytes of a partial file; None if there is none. Never fails."""
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
    # Its second name may be one of the user's files.
    if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
        file.close()
        raise Trouble("part_is_symlink")
    return file


def _sync(file: int) -> None:
    try:
        os.fsync(file)
    finally:
        os.close(file)
