"""Finds the catalog's files on this server by their names."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from .catalog import Model
from .folders import Folders, Root
from .search import find_files


@dataclass(frozen=True)
class Place:
    """A file: `path`, relative and with slashes, in the root with index `root` of a kind."""

    folder: str
    root: int
    path: str
    file: Path


class Places:
    """A single search of all of ComfyUI's model folders. Blocks on the disk."""

    def __init__(self, models: Collection[Model], folders: Folders) -> None:
        """Search for all models now."""
        own = list(dict.fromkeys(model.folder for model in models))
        others = [kind for kind in folders.kinds() if kind not in own]
        self.roots: dict[str, list[Root]] = {kind: folders.roots(kind) for kind in [*own, *others]}
        # A pack may have registered all of ComfyUI, or the whole disk, as a model folder.
        wide = {
            root.path
            for kind in others
            for root in self.roots[kind]
            if folders.is_too_wide(root.path)
        }
        names = {model.file for model in models}
        walked = {root.path for roots in self.roots.values() for root in roots} - wide
        self._found = {path: find_files(path, names) for path in walked}

    def own(self, model: Model) -> list[Place]:
        """Copies where the model's loader looks, in ComfyUI's order.

        Of two with the same relative path, ComfyUI only ever loads the first.
        """
        chosen: dict[str, Place] = {}
        for place in self._in(model.folder, model.file):
            # ComfyUI skips a broken link if there is another file to load.
            if place.path not in chosen or not chosen[place.path].file.exists():
                chosen[place.path] = place
        return list(chosen.values())

    def elsewhere(self, model: Model) -> list[Place]:
        """Copies where only other loaders look, without duplicates."""
        roots = [root.path for root in self.roots[model.folder]]
        found = {
            place.file: place
            for kind in reversed(self.roots)
            if kind != model.folder
            for place in self._in(kind, model.file)
            if not any(place.file.is_relative_to(root) for root in roots)
        }
        return list(found.values())

    def _in(self, kind: str, name: str) -> list[Place]:
        return [
            Place(kind, index, path, root.path / path)
            for index, root in enumerate(self.roots[kind])
            for path in self._found.get(root.path, {}).get(name, [])
        ]
