"""What the panel's records of runs, in ComfyUI's user folder, say of each: only to spare files."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from .latents import RUN
from .saved import objects_in

ANY_RUN = re.compile(RUN.encode())


def favourites_in(folder: Path | None) -> dict[str, bool]:
    """The runs in the records below a folder, and whether each is a favourite.

    Of several copies of a record, the one that the user changed last decides. Every run in a file
    that can't be read counts as a favourite, so that nothing is deleted by mistake.
    """
    edits: dict[str, tuple[float, bool]] = {}
    for path in sorted(folder.rglob("*.json")) if folder else []:
        for run, edit in _runs_in(path):
            edits[run] = max(edits.get(run, (-1.0, False)), edit)
    return {run: favourite for run, (_, favourite) in edits.items()}


def _runs_in(path: Path) -> Iterator[tuple[str, tuple[float, bool]]]:
    try:
        content = path.read_bytes()
    except OSError:
        return
    try:
        stored: object = json.loads(content)
    except (ValueError, RecursionError):
        for run in ANY_RUN.findall(content):
            yield run.decode(), (float("inf"), True)
        return
    for record in objects_in(stored):
        name, edited = record.get("name"), record.get("editedAt")
        if isinstance(name, str):
            time = edited if isinstance(edited, int | float) else 0.0
            yield name, (time, record.get("favourite") is True)
