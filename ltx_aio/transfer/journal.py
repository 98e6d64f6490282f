"""What a partial file is meant to become: kept beside nothing else, so that a crash loses nothing.

Sizes in it are never trusted over the file itself, and its content is only ever a promise that
the sha256 at the end has to keep.
"""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from ..hub.pin import Pin
from ..records import Record, Records


@dataclass(frozen=True)
class Journal:
    """`durable` bytes survive a power cut. `signed_in`: the hub had accepted a token."""

    id: str
    dest: str
    pin: Pin
    durable: int = 0
    signed_in: bool = False


class Journals:
    """One for every destination."""

    def __init__(self, state: Path) -> None:
        """Keep them in a folder of `state`."""
        self._records = Records(state / "parts")

    def read(self, id: str, dest: Path) -> Journal | None:  # noqa: A002
        """That of this model at that place. Torn, or another's: None."""
        record = self._records.read(str(dest))
        journal = None if record is None else _parse(record)
        return journal if journal and (journal.id, journal.dest) == (id, str(dest)) else None

    def write(self, journal: Journal) -> None:
        """Keep it. Errors: OSError; Trouble part_is_symlink."""
        self._records.write(journal.dest, asdict(journal))

    def delete(self, dest: Path | str) -> None:
        """Forget it."""
        self._records.delete(str(dest))

    def all(self) -> Iterator[Journal]:
        """Every one, whatever became of its model."""
        for record in self._records.all():
            journal = _parse(record)
            if journal is not None:
                yield journal


def _parse(record: Record) -> Journal | None:
    match record:
        case {
            "id": str(id),
            "dest": str(dest),
            "pin": {"commit": str(commit), "sha256": str(sha256), "size": int(size)},
            "durable": int(durable),
            "signed_in": bool(signed_in),
        }:
            return Journal(id, dest, Pin(commit, sha256, size), max(durable, 0), signed_in)
        case _:
            return None
