"""Saves a recorded video under the name that a prompt asks for, with its own metadata."""

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
    """Copy `media` into the output folder, as SaveVideo names it; tell as the event does.

    `metadata` are JSON values by name. Raises `Outside` where the prefix leads out of the folder.
    """
    name = inside(output, prefix)
    name.parent.mkdir(parents=True, exist_ok=True)
    taken = re.compile(re.escape(name.name) + r"_(\d+)_?\..*")
    found = [taken.fullmatch(file.name) for file in name.parent.iterdir()]
    counter = max((int(match[1]) for match in found if match), default=0) + 1
    file = name.with_name(f"{name.name}_{counter:05}_{media.suffix}")
    part = file.with_name(f".{file.name}")
    stamp(media, part, metadata)
    shutil.move(part, file)
    subfolder = file.parent.relative_to(output).as_posix()
    return {
        "filename": file.name,
        "subfolder": "" if subfolder == "." else subfolder,
        "type": "output",
    }
