"""Makes sure that only one process works on a file at a time."""

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from ..trouble import Trouble


@contextmanager
def locked(path: Path) -> Generator[None]:
    """Hold the lock file. Errors: Trouble busy_elsewhere, part_is_symlink; OSError."""
    if path.is_symlink():
        raise Trouble("part_is_symlink")
    lock = FileLock(path, timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise Trouble("busy_elsewhere") from None
    try:
        yield
    finally:
        if os.name != "nt":
            _remove(path)  # While we hold it, so that we never delete another process's lock.
        lock.release()
        if os.name == "nt":
            _remove(path)  # Windows can't delete an open file, ours or another process's.


def _remove(path: Path) -> None:
    """Delete the file only if it is empty, as lock files are."""
    with suppress(OSError):
        if not path.is_symlink() and path.stat().st_size == 0:
            path.unlink()
