"""Checks whether the disk has space for all queued downloads."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..files.folders import space
from ..limits import Limits
from ..trouble import Trouble


@dataclass(frozen=True)
class Want:
    """Bytes yet to be downloaded into a folder."""

    folder: Path
    bytes: int


def check_space(now: Want, later: Iterable[Want], limits: Limits) -> None:
    """Check that `now`, all of `later` on the same disk, and a margin fit.

    Errors: Trouble disk_full.
    """
    disk = space(now.folder)
    if not disk.total:  # The disk doesn't say.
        return
    need = now.bytes + sum(want.bytes for want in later if space(want.folder).volume == disk.volume)
    if now.bytes > 0 and disk.free < limits.with_margin(need):
        raise Trouble("disk_full", need=limits.with_margin(need), free=disk.free)
