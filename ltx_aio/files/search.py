"""Finding files by their name, wherever below a folder they lie."""

import os
from collections.abc import Collection
from pathlib import Path


def find_files(root: Path, names: Collection[str]) -> dict[str, list[str]]:
    """For each name that there is, where: relative paths with slashes, sorted.

    Sees what ComfyUI's own lists show: it follows links, also those that lead nowhere, passes over
    .git, and takes upper and lower case as they are. Goes into each folder once, so a circle of
    links ends. What cannot be read is passed over.
    """
    found: dict[str, list[str]] = {}
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
                    if _is_folder(entry):
                        if entry.name != ".git":
                            ahead.append(f"{folder}{entry.name}/")
                    elif entry.name in names:
                        found.setdefault(entry.name, []).append(folder + entry.name)
        except (OSError, RuntimeError):
            continue
    return {name: sorted(paths) for name, paths in found.items()}


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # A circle of links.
        return False
