"""Saves a recorded video, or a latent, under the name that a prompt asks for."""

import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from .definitions import Json
from .folders import inside
from .videos import stamp


def save_video(
    media: Path, output: Path, prefix: str, metadata: Mapping[str, Json]
) -> dict[str, str]:
    """Copy `media` into the output folder, named as SaveVideo does. Gives the event's data.

    `metadata`: JSON values by name. Errors: Outside if the prefix leads out of the folder.
    """
    file = _next(output, prefix, media.suffix)
    part = file.with_name(f".{file.name}")
    stamp(media, part, metadata)
    shutil.move(part, file)
    return _described(output, file)


def save_latent(output: Path, prefix: str, prompt: Json) -> dict[str, str]:
    """Write a file as SaveLatent names it: its metadata and a tensor without values.

    A recording is replayed with its own video, so nobody reads the values. Errors: Outside.
    """
    file = _next(output, prefix, ".latent")
    header = {
        "__metadata__": {"prompt": json.dumps(prompt)},
        "latent_tensor": {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]},
    }
    content = json.dumps(header).encode()
    file.write_bytes(len(content).to_bytes(8, "little") + content)
    return _described(output, file)


def _next(output: Path, prefix: str, suffix: str) -> Path:
    """The next free name for a prefix, as ComfyUI counts. Errors: Outside."""
    name = inside(output, prefix)
    name.parent.mkdir(parents=True, exist_ok=True)
    taken = re.compile(re.escape(name.name) + r"_(\d+)_?\..*")
    found = [taken.fullmatch(file.name) for file in name.parent.iterdir()]
    counter = max((int(match[1]) for match in found if match), default=0) + 1
    return name.with_name(f"{name.name}_{counter:05}_{suffix}")


def _described(output: Path, file: Path) -> dict[str, str]:
    """A file as an event names it."""
    subfolder = file.parent.relative_to(output).as_posix()
    return {
        "filename": file.name,
        "subfolder": "" if subfolder == "." else subfolder,
        "type": "output",
    }
