"""Links that lead out of ComfyUI's folders, and whether ComfyUI follows them.

Since 0.28 ComfyUI reads no input through such a link, and since 0.30 it saves nothing through one.
Older versions did both.
"""

import os
from dataclasses import dataclass
from pathlib import Path

# Where our runs save unless the user chose another folder, in ComfyUI's output folder.
OUTPUT_FOLDER = "video/LTX_AIO"


@dataclass(frozen=True)
class FollowsLinks:
    """Whether this ComfyUI reads and saves through links that lead out of its folders."""

    for_reading: bool = False
    for_saving: bool = False


def is_inside(folder: Path, path: Path) -> bool:
    """Whether a path is inside a folder once links are followed. Neither has to exist.

    Compares real paths, as ComfyUI's own check does.
    """
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def output_facts(
    output_dir: Path, follows: FollowsLinks, folder: str = OUTPUT_FOLDER
) -> dict[str, bool]:
    """Where runs save: `linked` out of ComfyUI's output folder, and so `refused` by ComfyUI."""
    linked = not is_inside(output_dir, output_dir / folder)
    return {"linked": linked, "refused": linked and not follows.for_saving}


def has_own_links(top: Path, folder: Path) -> bool:
    """Whether every link from `top` down to a folder belongs to the owner of `top` or to root.

    Another user of this computer could use theirs to lead us elsewhere.
    """
    if os.name == "nt":  # Windows has no such ids, and only lets privileged users make links.
        return True
    steps = [folder, *folder.parents]
    links = [step for step in steps[: steps.index(top)] if step.is_symlink()]
    return all(link.lstat().st_uid in {0, top.stat().st_uid} for link in links)
