"""Marks the files that we downloaded or verified. A mark is about the file as it was at the time.

It no longer counts once the file was replaced or changed.
"""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from os import stat_result
from pathlib import Path
from typing import cast, get_args

from ..records import Record, Records
from ..trouble import Trouble
from .states import How


@dataclass(frozen=True)
class Ownership:
    """`how` we got a file; None if it was there already and we only checked it.

    `verified`: whether its SHA-256 is the pinned one; None if the file changed since.
    """

    sha256: str
    how: How | None
    verified: bool | None


@dataclass(frozen=True)
class Mark:
    """A file as it was. For a link, `target` is where it led, and the numbers are that file's."""

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
    """The marks, one per path."""

    def __init__(self, state: Path) -> None:
        """Use a folder in `state`."""
        self._records = Records(state / "files")

    def write(  # noqa: PLR0913
        self,
        path: Path,
        *,
        model_id: str,
        sha256: str,
        how: How,
        verified: bool,
        now_at: Path | None = None,
    ) -> None:
        """Mark a file as it is now, or as it is at `now_at` if it doesn't have its name yet.

        Errors: OSError; Trouble part_is_symlink.
        """
        stat = (now_at or path).stat()
        mark = Mark(
            id=model_id,
            path=str(path),
            sha256=sha256,
            how=how,
            verified=verified,
            size=stat.st_size,
            mtime_ns=stat.st_mtime_ns,
            inode=stat.st_ino,
            target=_target(path),
        )
        self._records.write(str(path), asdict(mark))

    def delete(self, path: Path) -> None:
        """Delete the mark of a path."""
        self._records.delete(str(path))

    def of(self, model_id: str) -> Iterator[Mark]:
        """The marks of a model."""
        for record in self._records.all():
            mark = _parse(record)
            if mark and mark.id == model_id:
                yield mark

    def read(self, path: Path) -> Mark | None:
        """The mark of a path, if it is about the file that is there now."""
        record = self._records.read(str(path))
        mark = None if record is None else _parse(record)
        return mark if mark and mark.path == str(path) and _is_same(mark, path) else None

    def ownership(self, path: Path) -> Ownership | None:
        """What is known about a file. Never fails."""
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
        """Whether a file is known to have this content."""
        known = self.ownership(path)
        return known is not None and known.verified is True and known.sha256 == sha256


def _is_same(mark: Mark, path: Path) -> bool:
    """Whether the link still leads to the same place, or the file is still the same one."""
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
            "id": str(model_id),
            "path": str(path),
            "sha256": str(sha256),
            "how": str(how),
            "verified": bool(verified),
            "size": int(size),
            "mtime_ns": int(mtime_ns),
            "inode": int(inode),
            "target": str() | None as target,
        } if how in get_args(How):
            return Mark(
                id=model_id,
                path=path,
                sha256=sha256,
                how=cast("How", how),
                verified=verified,
                size=size,
                mtime_ns=mtime_ns,
                inode=inode,
                target=target,
            )
        case _:
            return None
