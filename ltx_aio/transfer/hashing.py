"""Hashes a file that other programs may change, without blocking the event loop for long."""

import asyncio
import os
import stat
from hashlib import sha256
from pathlib import Path

from ..limits import HASH_BLOCK
from .progress import Progress

FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


async def hash_file(path: Path, size: int, progress: Progress) -> tuple[str, os.stat_result] | None:
    """SHA-256 in hex and stat of a file of `size` bytes; None if it has another size or changes.

    Errors: OSError; CancelledError between two blocks.
    """
    with os.fdopen(os.open(path, FLAGS), "rb", buffering=0) as file:
        before = os.fstat(file.fileno())
        if not stat.S_ISREG(before.st_mode) or before.st_size != size:
            return None
        digest = sha256()
        block = memoryview(bytearray(min(HASH_BLOCK, max(size, 1))))
        done = 0
        while count := file.readinto(block):
            digest.update(block[:count])
            done += count
            progress.at(done)
            await asyncio.sleep(0)  # It can be cancelled here.
        after = os.fstat(file.fileno())
    return (digest.hexdigest(), after) if same(before, after) else None


def same(one: os.stat_result, other: os.stat_result) -> bool:
    """Whether both describe the same, unchanged file."""
    return _numbers(one) == _numbers(other)


def _numbers(found: os.stat_result) -> tuple[int, int, int, int]:
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
