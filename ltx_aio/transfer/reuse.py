"""Uses a file that is on this computer already, once it is verified, instead of fetching it."""

import asyncio
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..files.catalog import Model
from ..files.folders import Folders
from ..files.places import Places
from ..hub.pin import Pin
from .arrival import link
from .hashing import hash_file, same
from .part import Part
from .progress import Progress
from .states import How
from .target import Target

COPY_BLOCK = 2**20


@dataclass(frozen=True)
class Found:
    """A file with the right content."""

    path: Path
    stat: os.stat_result


async def find(
    model: Model, pin: Pin, target: Target, *, cache: Path | None, folders: Folders
) -> list[Path]:
    """Real paths of candidates: in huggingface_hub's cache, and by name in ComfyUI's folders."""
    return await asyncio.to_thread(_candidates, model, pin, target, cache, folders)


async def check(path: Path, pin: Pin, progress: Progress) -> Found | None:
    """The file if every byte is right, which huggingface_hub doesn't check; else None."""
    progress.phase("reusing", 0)
    with suppress(OSError):
        hashed = await hash_file(path, pin.size, progress)
        if hashed and hashed[0] == pin.sha256:
            return Found(path, hashed[1])
    return None


def link_to(found: Found, target: Target) -> How | None:
    """Link to the file, which takes no space; None if the disk has no links.

    A hard link survives when the cache is emptied. Errors: FileExistsError; Trouble folder_gone.
    """
    target.check()
    if _is_linked(found, target):
        return "hardlink"
    try:
        target.dest.symlink_to(found.path)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):
        return None
    if _is_at(found, target.dest):
        return "symlink"
    target.dest.unlink()
    return None


async def copy(found: Found, part: Part, progress: Progress) -> None:
    """Copy the file into an empty part. Errors: OSError."""
    with found.path.open("rb", buffering=0) as file:
        while data := file.read(COPY_BLOCK):
            part.append(data)
            progress.at(part.size)
            await asyncio.sleep(0)


def _is_linked(found: Found, target: Target) -> bool:
    try:
        if not link(found.path, target.dest):
            return False
    except FileNotFoundError:
        return False
    if _is_at(found, target.dest):
        return True
    target.dest.unlink()  # It was changed while we checked it.
    return False


def _is_at(found: Found, dest: Path) -> bool:
    try:
        return same(found.stat, dest.stat())
    except OSError:
        return False


def _candidates(
    model: Model, pin: Pin, target: Target, cache: Path | None, folders: Folders
) -> list[Path]:
    unique: dict[tuple[int, int], Path] = {}
    for path in (*_in_cache(model, pin, cache), *_by_name(model, target, folders)):
        # A hard link to a link would be a link, and a cache entry may be one, too.
        real = Path(os.path.realpath(path))
        with suppress(OSError):
            found = real.stat()
            if found.st_size == pin.size:
                unique.setdefault((found.st_dev, found.st_ino), real)
    return list(unique.values())


def _in_cache(model: Model, pin: Pin, cache: Path | None) -> Iterator[Path]:
    if cache is None:
        return
    repo = cache / f"models--{model.repo.replace('/', '--')}"
    yield repo / "blobs" / pin.sha256
    yield repo / "snapshots" / pin.commit / model.path
    yield from repo.glob(f"snapshots/*/{model.path}")


def _by_name(model: Model, target: Target, folders: Folders) -> Iterator[Path]:
    places = Places([model], folders)
    for place in (*places.own(model), *places.elsewhere(model)):
        if place.file != target.dest:
            yield place.file
