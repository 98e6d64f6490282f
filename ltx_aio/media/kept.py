"""Remembers what was read of files, until they change."""

from collections import OrderedDict
from collections.abc import Hashable
from pathlib import Path
from typing import Generic, TypeVar

from .unreadable import Unreadable

Found = TypeVar("Found")


class Kept(Generic[Found]):
    """The newest results, by file and what was asked of it. For one thread."""

    def __init__(self, max_entries: int) -> None:
        """Take how many to keep."""
        self._max = max_entries
        self._found: OrderedDict[Hashable, Found] = OrderedDict()

    def get(self, key: Hashable) -> Found | None:
        """What was kept under a key of `key_of`."""
        found = self._found.get(key)
        if found is not None:
            self._found.move_to_end(key)
        return found

    def put(self, key: Hashable, found: Found) -> None:
        """Keep it, instead of the one that was asked for longest ago."""
        self._found[key] = found
        self._found.move_to_end(key)
        while len(self._found) > self._max:
            self._found.popitem(last=False)


def key_of(path: Path, *asked: Hashable) -> Hashable:
    """Differs whenever the file does. Errors: Unreadable."""
    try:
        facts = path.stat()
    except OSError as error:
        raise Unreadable("no_access") from error
    return (str(path), facts.st_size, facts.st_mtime_ns, *asked)
