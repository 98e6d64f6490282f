"""ComfyUI's model folders: where it looks for a kind of model, and where to put a new one."""

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

# Kinds without weights. Searching custom_nodes would mean thousands of files.
NOT_MODELS = {"configs", "custom_nodes", "diffusers"}


@dataclass(frozen=True)
class Root:
    """One folder of a kind. `label` is its name for the user, never an absolute path."""

    path: Path
    label: str


@dataclass(frozen=True)
class Space:
    """Bytes on the disk of a folder. `volume` is the same for folders on the same disk."""

    total: int
    free: int
    volume: int


class Folders:
    """Wraps ComfyUI's folder_paths. Caches nothing, since packs add folders as they load."""

    def __init__(
        self,
        *,
        paths_of: Callable[[str], list[str]],
        models_dir: Path,
        kinds: Callable[[], Iterable[str]],
        output_dir: Path | None = None,
    ) -> None:
        """Take `get_folder_paths` (KeyError for an unknown kind) and the names of all kinds.

        `output_dir`: where ComfyUI saves models that it made. By default next to `models_dir`.
        """
        self._paths_of = paths_of
        self._models = models_dir
        self._kinds = kinds
        self._output = output_dir or models_dir.parent / "output"

    def kinds(self) -> list[str]:
        """Every kind of model folder, in ComfyUI's order."""
        return [kind for kind in self._kinds() if kind not in NOT_MODELS]

    def is_too_wide(self, path: Path) -> bool:
        """Whether a folder contains the whole models folder, and so much besides."""
        return self._models.is_relative_to(path)

    def roots(self, folder: str) -> list[Root]:
        """The folders of a kind in ComfyUI's search order, without duplicates.

        For a kind that this ComfyUI doesn't know: the folder where packs look for it.
        """
        try:
            paths = self._paths_of(folder)
        except KeyError:
            paths = [str(self._models / folder)]
        unique = list(dict.fromkeys(Path(os.path.normpath(path)) for path in paths))
        labels = [self._label(path, 2) for path in unique]
        return [
            Root(path, self._label(path, 3) if labels.count(label) > 1 else label)
            for path, label in zip(unique, labels, strict=True)
        ]

    def default_root(self, folder: str, need: int = 0) -> int:
        """The index in `roots` of the default folder for a new file of `need` bytes.

        The default of extra_model_paths.yaml comes first, then the folder with the kind's own name
        (the first folder of diffusion_models is models/unet). Never a folder that ComfyUI saves
        into. Prefers folders that are writable and have the space, then writable ones.
        """
        paths = [root.path for root in self.roots(folder)]
        order = list(self._order(folder, paths))
        open_ones = [index for index in order if writable(paths[index])]
        large_enough = (index for index in open_ones if space(paths[index]).free >= need)
        return next(large_enough, next(iter(open_ones or order), 0))

    def _order(self, folder: str, paths: list[Path]) -> Iterator[int]:
        """Best first. Of two folders in the yaml, ComfyUI has the last one at the front."""
        usable = [i for i, path in enumerate(paths) if not path.is_relative_to(self._output)]
        built_in = [i for i in usable if paths[i].is_relative_to(self._models)]
        # Only the yaml's default comes before ComfyUI's own folders.
        default = [i for i in usable if built_in and i < built_in[0]]
        for group in (default, built_in, usable):
            yield from sorted(group, key=lambda index: paths[index].name != folder)

    def _label(self, path: Path, parts: int) -> str:
        if path.is_relative_to(self._models):
            return (Path("models") / path.relative_to(self._models)).as_posix()
        return "/".join(path.relative_to(path.anchor).parts[-parts:])


def space(path: Path) -> Space:
    """The disk of a folder, which need not exist yet. Zeros if the disk doesn't answer."""
    place = _existing(path)
    try:
        disk = shutil.disk_usage(place)
        return Space(disk.total, disk.free, place.stat().st_dev)
    except OSError:
        return Space(0, 0, 0)


def writable(path: Path) -> bool:
    """Whether files can be created in a folder.

    It may be missing, but its parent may not: then its disk isn't connected.
    """
    place = path if os.path.lexists(path) else path.parent
    return place.is_dir() and os.access(place, os.W_OK | os.X_OK)


def _existing(path: Path) -> Path:
    """The folder itself, or its nearest existing parent. A broken link counts as existing."""
    while not os.path.lexists(path) and path != path.parent:
        path = path.parent
    return path
