"""Small JSON files that survive a crash whole: with either the old content or the new."""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import cast

from .atomic import write_whole
from .trouble import Trouble

Record = dict[str, object]


class Records:
    """A folder of records. A key can be any text."""

    def __init__(self, folder: Path) -> None:
        """Create nothing yet."""
        self._folder = folder

    def read(self, key: str) -> Record | None:
        """The record; None if it is missing or damaged. Errors: Trouble part_is_symlink."""
        return _read(self._path(key))

    def write(self, key: str, record: Mapping[str, object]) -> None:
        """Replace the record. Errors: OSError; Trouble part_is_symlink."""
        path = self._path(key)
        _refuse_link(path)
        self._folder.mkdir(parents=True, exist_ok=True)
        write_whole(path, json.dumps(record).encode())

    def delete(self, key: str) -> None:
        """Delete the record, if there is one. Errors: OSError."""
        self._path(key).unlink(missing_ok=True)

    def all(self) -> Iterator[Record]:
        """Every readable record."""
        for path in sorted(self._folder.glob("*.json")):
            with suppress(Trouble):
                record = _read(path)
                if record is not None:
                    yield record

    def _path(self, key: str) -> Path:
        return self._folder / f"{sha256(key.encode()).hexdigest()[:32]}.json"


def _read(path: Path) -> Record | None:
    _refuse_link(path)
    try:
        value = cast("object", json.loads(path.read_text("utf-8")))
    except (OSError, ValueError, RecursionError):
        return None
    return cast("Record", value) if isinstance(value, dict) else None


def _refuse_link(path: Path) -> None:
    if path.is_symlink():
        raise Trouble("part_is_symlink")
