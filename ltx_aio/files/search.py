"""Searches a folder and everything below it for files by their names."""

import os
from collections.abc import Collection, Iterator
from pathlib import Path


def find_files(root: Path, names: Collection[str]) -> dict[str, list[str]]:
    """The places of each name that was found: relative paths with slashes, sorted.

    Case-sensitive; the rest as `walk` does it.
    """
    found: dict[str, list[str]] = {}
    for folder, name in walk(root):
        if name in names:
            found.setdefault(name, []).append(folder + name)
    return {name: sorted(paths) for name, paths in found.items()}


def files_in(root: Path, suffixes: tuple[str, ...]) -> Iterator[str]:
    """The places of all files that end so, in capitals or not: relative paths with slashes."""
    for folder, name in walk(root):
        if name.lower().endswith(suffixes):
            yield folder + name


def walk(root: Path) -> Iterator[tuple[str, str]]:
    """Every file: its folder below `root`, with a slash at its end or empty, and its name.

    Finds what ComfyUI's own lists show: follows links, includes broken ones, skips .git. Enters
    each folder once, so loops of links end. Skips what it can't read.
    """
    entered: set[tuple[int, int]] = set()
    ahead = [""]
    while ahead:
        folder = ahead.pop()
        try:
            place = root / folder
            stat = place.stat()
            if (stat.st_dev, stat.st_ino) in entered:
                continue
            entered.add((stat.st_dev, stat.st_ino))
            with os.scandir(place) as entries:
                for entry in entries:
                    if not _is_folder(entry):
                        yield folder, entry.name
                    elif entry.name != ".git":
                        ahead.append(f"{folder}{entry.name}/")
        except (OSError, RuntimeError):
            continue


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # A loop of links.
        return False
