"""Whether all that is asked for fits on the disk."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..files.folders import space
from ..limits import Limits
from ..problems import Trouble


@dataclass(frozen=True)
class Want:
    """So many bytes still to come into a folder."""

    folder: Path
    bytes: int


def check_room(now: Want, later: Iterable[Want], limits: Limits) -> None:
    """Trouble disk_full if `now` and those of `later` on the same disk do not fit with a margin."""
    disk = space(now.folder)
    if not disk.total:  # It does not say.
        return
    need = now.bytes + sum(want.bytes for want in later if space(want.folder).volume == disk.volume)
    if now.bytes > 0 and disk.free < limits.room(need):
        raise Trouble("disk_full", need=limits.room(need), free=disk.free)
