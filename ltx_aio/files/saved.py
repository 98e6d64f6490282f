"""Videos in a folder, or under a name, that the user chose: which of them runs of ours saved.

Any name may be a run's, so a name alone proves nothing: a record of the user's has to hold the
path.
"""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import cast

from .latents import RUN

# "kite_1a2b3c4d_00001_.mp4": a name of the user's, the first digits of the run's id, and what
# SaveVideo appends. `pathOf` in web/src/core/naming/naming.ts makes the first two.
CHOSEN_NAME = re.compile(r"([^/\\:\x00-\x1f]*([0-9a-f]{8}))_[0-9]{5,}_\.(?:mp4|webm|mov|mkv)")
OUR_RUN = re.compile(RUN)
MAX_PATH = 400


def is_plain(folder: str) -> bool:
    """Whether this is a folder below another: no way up, nothing hidden, no drive."""
    return (
        len(folder) <= MAX_PATH
        and not re.search(r"[\\:\x00-\x1f]", folder)
        and all(level and not level.startswith(".") for level in folder.split("/"))
    )


def run_that_saved(records: Path | None, folder: str, name: str) -> str | None:
    """The run that saved the video `name` in `folder`, by the records below a folder."""
    found = CHOSEN_NAME.fullmatch(name)
    if found is None or not is_plain(folder) or records is None:
        return None
    path, digits = f"{folder}/{found[1]}", found[2]
    for record in _records(records, digits):
        run = record.get("name")
        if record.get("path") == path and isinstance(run, str) and run.endswith(f"_{digits}"):
            return run if OUR_RUN.fullmatch(run) else None
    return None


def _records(folder: Path, digits: str) -> Iterator[dict[str, object]]:
    """Every record in the files that name these digits, and what else is an object there."""
    for path in sorted(folder.rglob("*.json")):
        with suppress(OSError, ValueError, RecursionError):
            content = path.read_bytes()
            if digits.encode() in content:
                yield from objects_in(json.loads(content))


def objects_in(value: object) -> Iterator[dict[str, object]]:
    """Every JSON object in a value, at any depth."""
    left = [value]
    while left:
        match found := left.pop():
            case dict():
                stored = cast("dict[str, object]", found)
                yield stored
                left += stored.values()
            case list():
                left += cast("list[object]", found)
            case _:
                pass
