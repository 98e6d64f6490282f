"""Small JSON files: after a crash each is as it was before, or as it should be."""

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import mkstemp
from typing import cast

from .problems import Trouble

Record = dict[str, object]


class Records:
    """One folder of them, named after a key of any form."""

    def __init__(self, folder: Path) -> None:
        """Make nothing yet."""
        self._folder = folder

    def read(self, key: str) -> Record | None:
        """The record; None where there is none or it is torn. A link is Trouble part_is_symlink."""
        return _read(self._path(key))

    def write(self, key: str, record: Mapping[str, object]) -> None:
        """Replace the record. Errors: OSError; Trouble part_is_symlink."""
        path = self._path(key)
        _refuse_link(path)
        self._folder.mkdir(parents=True, exist_ok=True)
        file, name = mkstemp(prefix=".", suffix=".tmp", dir=self._folder)
        try:
            with os.fdopen(file, "w", encoding="utf-8") as opened:
                json.dump(record, opened)
                opened.flush()
                os.fsync(opened.fileno())
            Path(name).replace(path)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise

    def delete(self, key: str) -> None:
        """Forget the record, if there is one."""
        self._path(key).unlink(missing_ok=True)

    def all(self) -> Iterator[Record]:
        """Every whole record."""
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
