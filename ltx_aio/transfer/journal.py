"""Records of what partial files will become, kept apart from them so that a crash loses nothing.

The partial file's own size always wins over its record, and in the end only the SHA-256 of the
whole file counts.
"""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from ..hub.pin import Pin
from ..records import Record, Records


@dataclass(frozen=True)
class Journal:
    """`durable`: bytes that survive a power cut. `signed_in`: the hub accepted a token."""

    id: str
    dest: str
    pin: Pin
    durable: int = 0
    signed_in: bool = False


class Journals:
    """The journals, one per destination."""

    def __init__(self, state: Path) -> None:
        """Use a folder in `state`."""
        self._records = Records(state / "parts")

    def read(self, model_id: str, dest: Path) -> Journal | None:
        """The journal of this model at this destination; None if it is missing or damaged."""
        record = self._records.read(str(dest))
        journal = None if record is None else _parse(record)
        return journal if journal and (journal.id, journal.dest) == (model_id, str(dest)) else None

    def write(self, journal: Journal) -> None:
        """Save a journal. Errors: OSError; Trouble part_is_symlink."""
        self._records.write(journal.dest, asdict(journal))

    def delete(self, dest: Path | str) -> None:
        """Delete the journal of a destination."""
        self._records.delete(str(dest))

    def all(self) -> Iterator[Journal]:
        """Every journal, even of models that left the catalog."""
        for record in self._records.all():
            journal = _parse(record)
            if journal is not None:
                yield journal


def _parse(record: Record) -> Journal | None:
    match record:
        case {
            "id": str(model_id),
            "dest": str(dest),
            "pin": {"commit": str(commit), "sha256": str(sha256), "size": int(size)},
            "durable": int(durable),
            "signed_in": bool(signed_in),
        }:
            return Journal(model_id, dest, Pin(commit, sha256, size), max(durable, 0), signed_in)
        case _:
            return None
