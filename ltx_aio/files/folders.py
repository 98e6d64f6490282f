"""ComfyUI's model folders: where a kind of model is looked for, and where a new one belongs."""

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

# Kinds that hold no weights: walking custom_nodes would mean thousands of files.
NOT_MODELS = {"configs", "custom_nodes", "diffusers"}


@dataclass(frozen=True)
class Root:
    """One folder of a kind. `label` names it to the user and is never an absolute path."""

    path: Path
    label: str


@dataclass(frozen=True)
class Space:
    """Bytes of the disk that a folder is on, or will be on; `volume` is equal on one disk."""

    total: int
    free: int
    volume: int


class Folders:
    """Wraps ComfyUI's folder_paths. Every method asks anew: packs add folders as they load."""

    def __init__(
        self,
        *,
        paths_of: Callable[[str], list[str]],
        models_dir: Path,
        kinds: Callable[[], Iterable[str]],
        output_dir: Path | None = None,
    ) -> None:
        """Take `get_folder_paths` (KeyError where there is no such kind), and all kinds' names.

        `output_dir` is where ComfyUI saves models that it made, beside `models_dir` if absent.
        """
        self._paths_of = paths_of
        self._models = models_dir
        self._kinds = kinds
        self._output = output_dir or models_dir.parent / "output"

    def kinds(self) -> list[str]:
        """Every kind of model that ComfyUI knows, in its order."""
        return [kind for kind in self._kinds() if kind not in NOT_MODELS]

    def is_too_wide(self, path: Path) -> bool:
        """Whether a folder is more than a place for models, as it holds all of them and others."""
        return self._models.is_relative_to(path)

    def roots(self, folder: str) -> list[Root]:
        """The folders of a kind in the order in which ComfyUI searches them, each once.

        A kind that this ComfyUI does not know has the folder where packs look for it.
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

    def usual(self, folder: str, need: int = 0) -> int:
        """Which of `roots` a file of `need` bytes is brought into, unless the user says another.

        The default of extra_model_paths.yaml, else the one of the kind's own name: the first folder
        of diffusion_models is models/unet. Never one that ComfyUI saves into. The best that can be
        written and has room; without room the best that can be written.
        """
        paths = [root.path for root in self.roots(folder)]
        order = list(self._order(folder, paths))
        possible = [index for index in order if writable(paths[index])]
        roomy = (index for index in possible if space(paths[index]).free >= need)
        return next(roomy, next(iter(possible or order), 0))

    def _order(self, folder: str, paths: list[Path]) -> Iterator[int]:
        """Best first. A kind of two folders in the yaml has the last one at the front."""
        usable = [i for i, path in enumerate(paths) if not path.is_relative_to(self._output)]
        built_in = [i for i in usable if paths[i].is_relative_to(self._models)]
        # Only a default comes before ComfyUI's own folders.
        default = [i for i in usable if built_in and i < built_in[0]]
        for group in (default, built_in, usable):
            yield from sorted(group, key=lambda index: paths[index].name != folder)

    def _label(self, path: Path, parts: int) -> str:
        if path.is_relative_to(self._models):
            return (Path("models") / path.relative_to(self._models)).as_posix()
        return "/".join(path.relative_to(path.anchor).parts[-parts:])


def space(path: Path) -> Space:
    """The disk of a folder, which need not exist yet. Zeros where the disk does not answer."""
    place = _existing(path)
    try:
        disk = shutil.disk_usage(place)
        return Space(disk.total, disk.free, place.stat().st_dev)
    except OSError:
        return Space(0, 0, 0)


def writable(path: Path) -> bool:
    """Whether files can be made in that folder.

    It may be missing, but not the one above it: that would be a disk that is not connected.
    """
    place = path if os.path.lexists(path) else path.parent
    return place.is_dir() and os.access(place, os.W_OK | os.X_OK)


def _existing(path: Path) -> Path:
    """The folder itself, or the nearest one above it. A link that leads nowhere counts as there."""
    while not os.path.lexists(path) and path != path.parent:
        path = path.parent
    return path
