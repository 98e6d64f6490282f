"""GET /object_info: recorded definitions of nodes, with current lists of files."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from .folders import Base

# Any of ComfyUI's JSON.
Json = Any
Definition = dict[str, Json]

# Inputs that name a file by its path, by the class of the node.
FILES = {("LoadLatent", "latent"): "latent"}
# An input with one of these takes any file, whether or not it is in the list.
UPLOADS = {"image_upload": "image", "audio_upload": "audio", "video_upload": "video"}


def medium_of(class_: str, input_: str, options: Mapping[str, Json]) -> str | None:
    """The kind of file that an input names, if any."""
    uploaded = (kind for flag, kind in UPLOADS.items() if options.get(flag))
    return next(uploaded, FILES.get((class_, input_)))


class Definitions:
    """In the recordings, {"models": KIND} and {"inputs": MEDIUM} stand for this server's files."""

    def __init__(self, recorded: Mapping[str, Definition], base: Base) -> None:
        """Take definitions by class, and the folders of the files."""
        self._recorded = recorded
        self._base = base

    def __contains__(self, name: object) -> bool:
        """Whether this server has this class of nodes."""
        return name in self._recorded

    def now(self, name: str) -> Definition:
        """A definition as ComfyUI would answer it now. Errors: KeyError."""
        return cast("Definition", self._fill(self._recorded[name]))

    def all(self) -> dict[str, Definition]:
        """Every definition."""
        return {name: self.now(name) for name in self._recorded}

    def is_output(self, name: str) -> bool:
        """Whether this class is an output node."""
        return bool(self._recorded[name].get("output_node"))

    def outputs_of(self, name: str) -> list[Json]:
        """The types of the outputs of a class."""
        return self._recorded[name]["output"]

    def takes_file(self, name: str, input_: str) -> bool:
        """Whether an input names a file that is read."""
        kinds = self._recorded[name]["input"]
        found = kinds.get("required", {}).get(input_) or kinds.get("optional", {}).get(input_)
        match found:
            case [_, *more]:
                return medium_of(name, input_, more[0] if more else {}) is not None
            case _:
                return False

    def _fill(self, value: Json) -> Json:
        if isinstance(value, dict):
            return {key: self._fill(item) for key, item in cast("Definition", value).items()}
        if isinstance(value, list):
            return [item for each in cast("list[Json]", value) for item in self._items(each)]
        return value

    def _items(self, value: Json) -> list[Json]:
        """What an item of a list stands for: itself, or names of files."""
        match value:
            case {"models": str(kind), **rest} if not rest:
                return list(self._base.models_of(kind))
            case {"inputs": str(medium), **rest} if not rest:
                return list(self._base.inputs_of(medium))
            case _:
                return [self._fill(value)]


def read_definitions(file: Path, base: Base) -> Definitions:
    """Read nodes.json of the recordings."""
    return Definitions(json.loads(file.read_text("utf-8")), base)
