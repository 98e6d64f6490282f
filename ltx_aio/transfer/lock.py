"""One process at a time for one file."""

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..problems import Trouble


@contextmanager
def locked(path: Path) -> Generator[None]:
    """Hold the lock file. Errors: Trouble busy_elsewhere, part_is_symlink; OSError."""
    from filelock import FileLock, Timeout  # noqa: PLC0415 - slow to import

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
            _remove(path)  # While it is held, so that nobody's lock is taken from them.
        lock.release()
        if os.name == "nt":
            _remove(path)  # Windows removes no open file, and refuses if another has it by now.


def _remove(path: Path) -> None:
    """Only what a lock is: an empty file."""
    with suppress(OSError):
        if not path.is_symlink() and path.stat().st_size == 0:
            path.unlink()
