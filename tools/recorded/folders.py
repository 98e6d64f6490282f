"""The folders of a ComfyUI: a base directory with input, output, temp, user and models."""

import mimetypes
import os
import re
from collections.abc import Mapping
from pathlib import Path

Kinds = Mapping[str, list[str]]

MODEL_FILES = {".ckpt", ".pt", ".pt2", ".bin", ".pth", ".safetensors", ".pkl", ".sft", ".gguf"}
_ANNOTATED = re.compile(r"(.+?) ?\[(input|output|temp)\]")


class Outside(Exception):
    """A path that leads out of the folder it was given for."""


class Base:
    """`kinds` are the folders of each kind of model, relative to `root`: several, or one."""

    def __init__(self, root: Path, kinds: Kinds) -> None:
        """Make what is missing."""
        self.root = root.resolve()
        self.kinds = kinds
        self.models = self.root / "models"
        for name in ("input", "output", "temp", "user/default", "models"):
            (self.root / name).mkdir(parents=True, exist_ok=True)

    @property
    def user(self) -> Path:
        """What the only user keeps here."""
        return self.root / "user" / "default"

    def of(self, kind: str) -> Path | None:
        """The folder that /view and uploads call input, output or temp."""
        return self.root / kind if kind in {"input", "output", "temp"} else None

    def paths_of(self, kind: str) -> list[str]:
        """Folders of a kind of model. KeyError where there is no such kind."""
        return [str(self.root / folder) for folder in self.kinds[kind]]

    def annotated(self, name: str) -> tuple[str, str | None]:
        """As "a.png [output]": the name, and the folder if it says one."""
        found = _ANNOTATED.fullmatch(name)
        return (found[1], str(self.root / found[2])) if found else (name, None)

    def given(self, name: str) -> Path | None:
        """The file that a node like LoadImage means by this name."""
        plain, folder = self.annotated(name)
        try:
            file = inside(Path(folder) if folder else self.root / "input", plain)
        except Outside:
            return None
        return file if file.is_file() else None

    def models_of(self, kind: str) -> list[str]:
        """Names of model files as ComfyUI lists them: relative, in order, each once."""
        names = {
            file.relative_to(folder).as_posix()
            for folder in map(Path, self.paths_of(kind))
            for file in files_below(folder)
            if file.suffix.lower() in MODEL_FILES
        }
        return sorted(names)

    def inputs_of(self, medium: str) -> list[str]:
        """Names of the pictures, sounds or videos that lie in the input folder itself."""
        folder = self.root / "input"
        return sorted(
            file.name
            for file in folder.iterdir()
            if file.is_file() and medium == (mimetypes.guess_type(file)[0] or "").split("/")[0]
        )


def files_below(folder: Path) -> list[Path]:
    """Every file in a folder and those in it, hidden ones left out. Empty where it is missing."""
    return [
        Path(parent) / name
        for parent, _, names in os.walk(folder, followlinks=True)
        for name in names
        if not name.startswith(".")
    ]


def inside(folder: Path, name: str) -> Path:
    """The file of that name in the folder. Raises `Outside` for any other."""
    try:
        path = Path(os.path.abspath(folder / name))  # noqa: PTH100 - links are the user's own
    except ValueError as error:
        raise Outside from error
    if "\0" in name or not path.is_relative_to(folder):
        raise Outside
    return path
