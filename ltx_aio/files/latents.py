"""The first passes that drafts saved, as latents, to be finished later: at most two files a run.

Nothing else in their folder is read or deleted.
"""

import os
import re
import time
from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from .links import has_own_links

# `latentFolder` of web/src/core/prompt/first-pass.ts is the same.
LATENTS = "latents/LTX_AIO"

# A run's name, as `runName` in web/src/core/prompt/fill.ts makes it, with any mode's at the start.
RUN = r"[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*_[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9a-f]{8}"
OUR_LATENT = re.compile(rf"({RUN})_(?:video|sound)_[0-9]{{5,}}_\.latent")

DAY = 24 * 60 * 60


@dataclass
class Kept:
    """What a run saved of its first pass. `changed`: the newest file's time."""

    run: str
    bytes: int = 0
    changed: float = 0
    paths: list[Path] = field(default_factory=list[Path])


def kept_in(output_dir: Path) -> list[Kept]:
    """What drafts saved, newest first; nothing in a folder that somebody else led elsewhere."""
    folder = output_dir / LATENTS
    runs: dict[str, Kept] = {}
    for entry in _entries(output_dir, folder):
        found = OUR_LATENT.fullmatch(entry.name)
        with suppress(OSError):
            if not found or not entry.is_file(follow_symlinks=False):
                continue
            facts = entry.stat(follow_symlinks=False)
            kept = runs.setdefault(found[1], Kept(found[1]))
            kept.bytes += facts.st_size
            kept.changed = max(kept.changed, facts.st_mtime)
            kept.paths.append(Path(entry.path))
    return sorted(runs.values(), key=lambda kept: kept.changed, reverse=True)


def too_much(
    kept: Iterable[Kept], *, days: float, max_bytes: int, spared: Collection[str]
) -> list[Kept]:
    """What to delete, given the newest first: older than `days`, or beyond `max_bytes` in all.

    `spared` runs stay, but count.
    """
    oldest, total = time.time() - days * DAY, 0
    surplus: list[Kept] = []
    for one in sorted(kept, key=lambda one: one.run not in spared):
        total += one.bytes
        if one.run not in spared and (one.changed <= oldest or total > max_bytes):
            total -= one.bytes
            surplus.append(one)
    return surplus


def delete(kept: Iterable[Kept]) -> int:
    """Delete these files. Returns how many runs have none left; one that can't be deleted stays."""
    gone = 0
    for one in kept:
        for path in one.paths:
            with suppress(OSError):
                path.unlink()
        gone += not any(os.path.lexists(path) for path in one.paths)
    return gone


def delete_of(output_dir: Path, run: str) -> None:
    """Delete what one run saved."""
    delete(one for one in kept_in(output_dir) if one.run == run)


def _entries(output_dir: Path, folder: Path) -> list[os.DirEntry[str]]:
    try:
        if not has_own_links(output_dir, folder):
            return []
        with os.scandir(folder) as entries:
            return list(entries)
    except (OSError, RuntimeError):
        return []
