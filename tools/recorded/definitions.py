"""GET /object_info: recorded definitions of nodes, with the lists of files as they are now."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from .folders import Base

# ComfyUI's JSON, of any shape.
Json = Any
Definition = dict[str, Json]

# An input with one of these takes any file that is there, be it in the list or not.
UPLOADS = {"image_upload": "image", "audio_upload": "audio", "video_upload": "video"}


class Definitions:
    """In a recording {"models": KIND} and {"inputs": MEDIUM} stand for the files of this server."""

    def __init__(self, recorded: Mapping[str, Definition], base: Base) -> None:
        """Take definitions by class, and where the files lie."""
        self._recorded = recorded
        self._base = base

    def __contains__(self, name: object) -> bool:
        """Whether this server has that class of nodes."""
        return name in self._recorded

    def now(self, name: str) -> Definition:
        """One definition as ComfyUI would answer it now. KeyError where there is none."""
        return cast("Definition", self._fill(self._recorded[name]))

    def all(self) -> dict[str, Definition]:
        """Every definition."""
        return {name: self.now(name) for name in self._recorded}

    def is_output(self, name: str) -> bool:
        """Whether nodes of that class make a prompt worth running."""
        return bool(self._recorded[name].get("output_node"))

    def outputs_of(self, name: str) -> list[Json]:
        """The types of its outputs."""
        return self._recorded[name]["output"]

    def takes_file(self, name: str, input_: str) -> bool:
        """Whether that input names an uploaded file."""
        kinds = self._recorded[name]["input"]
        found = kinds.get("required", {}).get(input_) or kinds.get("optional", {}).get(input_)
        match found:
            case [_, options]:
                return any(options.get(flag) for flag in UPLOADS)
            case _:
                return False

    def _fill(self, value: Json) -> Json:
        if isinstance(value, dict):
            return {key: self._fill(item) for key, item in cast("Definition", value).items()}
        if isinstance(value, list):
            return [item for each in cast("list[Json]", value) for item in self._items(each)]
        return value

    def _items(self, value: Json) -> list[Json]:
        """What one item of a list stands for: itself, or the names of files."""
        match value:
            case {"models": str(kind), **rest} if not rest:
                return list(self._base.models_of(kind))
            case {"inputs": str(medium), **rest} if not rest:
                return list(self._base.inputs_of(medium))
            case _:
                return [self._fill(value)]


def read_definitions(file: Path, base: Base) -> Definitions:
    """From nodes.json of the recordings."""
    return Definitions(json.loads(file.read_text("utf-8")), base)
