"""The catalog of model files: workflows/*/models.json, validated.

We download nothing else, and write under no other names.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import cast

GIB = 2**30

# No format that can run code when loaded (.py, .pt, .pkl, .ckpt). Every match is a safe file name.
FILE = r"[A-Za-z0-9_][A-Za-z0-9._-]*\.(?:safetensors|gguf)"
SEGMENT = r"[A-Za-z0-9_][A-Za-z0-9._-]*"
PATTERNS = {
    "id": r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}",
    "file": FILE,
    "repo": rf"{SEGMENT}/{SEGMENT}",
    "revision": SEGMENT,
    "path": rf"(?:{SEGMENT}/)*{FILE}",
    "folder": r"[a-z_]+",
}
SHA256 = r"[0-9a-f]{64}"


@dataclass(frozen=True)
class Model:
    """One file: `path` at `revision` of a Hugging Face repo, saved as `file` in `folder`.

    `folder` is one of ComfyUI's kinds of model folders ("checkpoints"). `bytes` and `sha256` are
    None if they aren't known exactly; `gib` is the size that its page states.
    """

    id: str
    file: str
    repo: str
    revision: str
    path: str
    folder: str
    bytes: int | None
    sha256: str | None
    gib: float | None
    gated: bool

    def approximate_bytes(self) -> int | None:
        """The size in bytes, exact or approximate; None if unknown."""
        if self.bytes is not None:
            return self.bytes
        return None if self.gib is None else round(self.gib * GIB)


def load_catalog(workflows: Path) -> dict[str, Model]:
    """Every model of every family in that folder, by id.

    Errors: OSError; ValueError, naming the file and the entry.
    """
    catalog: dict[str, Model] = {}
    places: set[tuple[str, str]] = set()
    for path in sorted(workflows.glob("*/models.json")):
        for number, entry in enumerate(_entries(path), 1):
            where = f"{path.parent.name}/{path.name}, entry {number}"
            model = _model(entry, where)
            place = (model.folder, model.file)
            if model.id in catalog or place in places:
                raise _bad(where, "appears twice", model.id)
            catalog[model.id] = model
            places.add(place)
    return catalog


def _entries(path: Path) -> list[object]:
    try:
        value = cast("object", json.loads(path.read_text("utf-8")))
        models = cast("dict[str, object]", value).get("models") if isinstance(value, dict) else None
        if isinstance(models, list):
            return cast("list[object]", models)
        what = "has no list of models"
    except ValueError as error:
        what = f"isn't JSON: {error}"
    message = f"{path.parent.name}/{path.name} {what}"
    raise ValueError(message)


def _model(entry: object, where: str) -> Model:
    if not isinstance(entry, dict):
        raise _bad(where, "isn't an object", entry)
    fields = cast("dict[str, object]", entry)
    text = {name: _text(fields, name, pattern, where) for name, pattern in PATTERNS.items()}
    size, sha256, gib, gated = (fields.get(name) for name in ("bytes", "sha256", "gib", "gated"))
    if size is not None and (not isinstance(size, int) or isinstance(size, bool) or size <= 0):
        raise _bad(where, "has an invalid bytes", size)
    if gib is not None and (not isinstance(gib, int | float) or isinstance(gib, bool) or gib <= 0):
        raise _bad(where, "has an invalid gib", gib)
    if sha256 is not None:
        sha256 = _text(fields, "sha256", SHA256, where)
    if not isinstance(gated, bool):
        raise _bad(where, "doesn't say whether it is gated", gated)
    return Model(**text, bytes=size, sha256=sha256, gib=gib, gated=gated)


def _text(fields: dict[str, object], name: str, pattern: str, where: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str) or not re.fullmatch(pattern, value) or ".." in value:
        raise _bad(where, f"has an invalid {name}", value)
    return value


def _bad(where: str, what: str, value: object) -> ValueError:
    return ValueError(f"{where}, {what}: {value!r}")
