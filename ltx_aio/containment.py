"""Whether a place below one of ComfyUI's folders is still in it once links are followed.

From 0.28 on ComfyUI reads no input through a link that leads out of its folder, and from 0.30 on
saves nothing through one; before, it did both.
"""

import os
from dataclasses import dataclass
from pathlib import Path

# Below ComfyUI's output folder: where all of our runs save.
FOLDER = "video/LTX_AIO"


@dataclass(frozen=True)
class Follows:
    """Whether this ComfyUI reads and saves through links that lead out of its folders."""

    reads: bool = False
    saves: bool = False


def is_inside(folder: Path, place: Path) -> bool:
    """As ComfyUI's own check: by where both really are. Neither need exist."""
    return Path(os.path.realpath(place)).is_relative_to(os.path.realpath(folder))


def output_facts(output_dir: Path, follows: Follows) -> dict[str, bool]:
    """What the panel is told of the place where runs save: `linked` out of it, and `refused`."""
    linked = not is_inside(output_dir, output_dir / FOLDER)
    return {"linked": linked, "refused": linked and not follows.saves}
