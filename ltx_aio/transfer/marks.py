"""Which files we brought, and which are known byte by byte. A mark is for the file as it was then.

A file that somebody else put in its place, or changed, has none.
"""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from os import stat_result
from pathlib import Path
from typing import cast, get_args

from ..problems import Trouble
from ..records import Record, Records
from .states import How


@dataclass(frozen=True)
class Ownership:
    """`how` we brought a file; None for one that was there and that we only looked at.

    `verified`: whether its sha256 is the pinned one; None where it changed since that was seen.
    """

    sha256: str
    how: How | None
    verified: bool | None


@dataclass(frozen=True)
class Mark:
    """A file as it was: `target` is where a link led, the numbers are those of what it led to."""

    id: str
    path: str
    sha256: str
    how: How
    verified: bool
    size: int
    mtime_ns: int
    inode: int
    target: str | None


class Marks:
    """One for every path."""

    def __init__(self, state: Path) -> None:
        """Keep them in a folder of `state`."""
        self._records = Records(state / "files")

    def write(  # noqa: PLR0913
        self,
        id: str,  # noqa: A002
        path: Path,
        sha256: str,
        how: How,
        *,
        verified: bool,
        still: Path | None = None,
    ) -> None:
        """Remember the file as it is now, under the name `still` if it has that yet.

        Errors: OSError.
        """
        stat = (still or path).stat()
        mark = Mark(
            id, str(path), sha256, how, verified, stat.st_size, stat.st_mtime_ns, stat.st_ino,
            _target(path),
        )  # fmt: skip
        self._records.write(str(path), asdict(mark))

    def delete(self, path: Path) -> None:
        """Forget it."""
        self._records.delete(str(path))

    def of(self, id: str) -> Iterator[Mark]:  # noqa: A002
        """Those of a model."""
        for record in self._records.all():
            mark = _parse(record)
            if mark and mark.id == id:
                yield mark

    def read(self, path: Path) -> Mark | None:
        """That of a path, if it is about what lies there now."""
        record = self._records.read(str(path))
        mark = None if record is None else _parse(record)
        return mark if mark and mark.path == str(path) and _is_same(mark, path) else None

    def ownership(self, path: Path) -> Ownership | None:
        """What is known of a file. Never fails."""
        try:
            mark = self.read(path)
            if mark is None:
                return None
            how = None if mark.how == "adopted" else mark.how
            verified = mark.verified if _is_unchanged(mark, path) else None
        except (OSError, Trouble):
            return None
        return Ownership(mark.sha256, how, verified)

    def is_verified(self, path: Path, sha256: str) -> bool:
        """Whether the file is known to have that content."""
        known = self.ownership(path)
        return known is not None and known.verified is True and known.sha256 == sha256


def _is_same(mark: Mark, path: Path) -> bool:
    """A link must still be that link, wherever it leads; a file must be that file."""
    if mark.target is not None:
        return _target(path) == mark.target
    try:
        stat = path.lstat()
    except OSError:
        return False
    return stat.st_ino == mark.inode


def _is_unchanged(mark: Mark, path: Path) -> bool:
    try:
        stat = path.stat()
    except OSError:
        return False
    return _numbers(stat) == (mark.size, mark.mtime_ns, mark.inode)


def _numbers(stat: stat_result) -> tuple[int, int, int]:
    return stat.st_size, stat.st_mtime_ns, stat.st_ino


def _target(path: Path) -> str | None:
    return str(path.readlink()) if path.is_symlink() else None


def _parse(record: Record) -> Mark | None:
    match record:
        case {
            "id": str(id),
            "path": str(path),
            "sha256": str(sha256),
            "how": str(how),
            "verified": bool(verified),
            "size": int(size),
            "mtime_ns": int(mtime_ns),
            "inode": int(inode),
            "target": str() | None as target,
        } if how in get_args(How):
            return Mark(id, path, sha256, cast("How", how), verified, size, mtime_ns, inode, target)
        case _:
            return None
