"""ComfyUI's folders: a base directory with input, output, temp, user and models."""

import mimetypes
import os
import re
from collections.abc import Mapping
from pathlib import Path

Kinds = Mapping[str, list[str]]

MODEL_FILES = {".ckpt", ".pt", ".pt2", ".bin", ".pth", ".safetensors", ".pkl", ".sft", ".gguf"}
_ANNOTATED = re.compile(r"(.+?) ?\[(input|output|temp)\]")


class Outside(Exception):
    """A path that leads out of its folder."""


class Base:
    """`kinds`: the folders of each kind of model, relative to `root`."""

    def __init__(self, root: Path, kinds: Kinds) -> None:
        """Create missing folders."""
        self.root = root.resolve()
        self.kinds = kinds
        self.models = self.root / "models"
        for name in ("input", "output", "temp", "user/default", "models"):
            (self.root / name).mkdir(parents=True, exist_ok=True)

    @property
    def user(self) -> Path:
        """The folder of the only user."""
        return self.root / "user" / "default"

    def of(self, kind: str) -> Path | None:
        """The input, output or temp folder; None for any other name."""
        return self.root / kind if kind in {"input", "output", "temp"} else None

    def paths_of(self, kind: str) -> list[str]:
        """The folders of a kind of model. Errors: KeyError."""
        return [str(self.root / folder) for folder in self.kinds[kind]]

    def annotated(self, name: str) -> tuple[str, str | None]:
        """Split "a.png [output]" into the name and the folder, which is None if not named."""
        found = _ANNOTATED.fullmatch(name)
        return (found[1], str(self.root / found[2])) if found else (name, None)

    def given(self, name: str) -> Path | None:
        """The file that a node such as LoadImage finds by this name."""
        plain, folder = self.annotated(name)
        try:
            file = inside(Path(folder) if folder else self.root / "input", plain)
        except Outside:
            return None
        return file if file.is_file() else None

    def models_of(self, kind: str) -> list[str]:
        """The names of model files as ComfyUI lists them: relative, sorted, without duplicates."""
        names = {
            file.relative_to(folder).as_posix()
            for folder in map(Path, self.paths_of(kind))
            for file in files_below(folder)
            if file.suffix.lower() in MODEL_FILES
        }
        return sorted(names)

    def inputs_of(self, medium: str) -> list[str]:
        """The names of the pictures, sounds or videos directly in the input folder."""
        folder = self.root / "input"
        return sorted(
            file.name
            for file in folder.iterdir()
            if file.is_file() and medium == (mimetypes.guess_type(file)[0] or "").split("/")[0]
        )


def files_below(folder: Path) -> list[Path]:
    """Every file in a folder and its subfolders, except hidden ones. Empty if it is missing."""
    return [
        Path(parent) / name
        for parent, _, names in os.walk(folder, followlinks=True)
        for name in names
        if not name.startswith(".")
    ]


def inside(folder: Path, name: str) -> Path:
    """The file of that name in the folder. Errors: Outside."""
    try:
        path = Path(os.path.abspath(folder / name))  # noqa: PTH100 - links are the user's own
    except ValueError as error:
        raise Outside from error
    if "\0" in name or not path.is_relative_to(folder):
        raise Outside
    return path
