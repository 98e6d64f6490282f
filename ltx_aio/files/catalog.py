"""The model files that there are: what workflows/*/models.json says, checked.

Nothing is ever fetched, or written under a name, that does not stand there.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import cast

GIB = 2**30

# No type that is run when it is loaded: no .py, .pt, .pkl, .ckpt. Each also is a safe file name.
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
    """One file: `path` at `revision` of a Hugging Face repo, to be named `file` in `folder`.

    `folder` is a kind of ComfyUI's ("checkpoints"). `bytes` and `sha256` are None where they are
    not known to the byte; `gib` is how large it is said to be, for people.
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

    def about(self) -> int | None:
        """How many bytes it has, or has about; None where nobody said."""
        if self.bytes is not None:
            return self.bytes
        return None if self.gib is None else round(self.gib * GIB)


def load_catalog(workflows: Path) -> dict[str, Model]:
    """Every model of every family in that folder, by id.

    Errors: ValueError that names the file and the entry, OSError.
    """
    catalog: dict[str, Model] = {}
    places: set[tuple[str, str]] = set()
    for path in sorted(workflows.glob("*/models.json")):
        for number, entry in enumerate(_entries(path), 1):
            where = f"{path.parent.name}/{path.name}, entry {number}"
            model = _model(entry, where)
            place = (model.folder, model.file)
            if model.id in catalog or place in places:
                raise _bad(where, "is there twice", model.id)
            catalog[model.id] = model
            places.add(place)
    return catalog


def _entries(path: Path) -> list[object]:
    try:
        value = cast("object", json.loads(path.read_text("utf-8")))
        models = cast("dict[str, object]", value).get("models") if isinstance(value, dict) else None
        if isinstance(models, list):
            return cast("list[object]", models)
        what = "holds no list of models"
    except ValueError as error:
        what = f"is no JSON: {error}"
    message = f"{path.parent.name}/{path.name} {what}"
    raise ValueError(message)


def _model(entry: object, where: str) -> Model:
    if not isinstance(entry, dict):
        raise _bad(where, "is no object", entry)
    fields = cast("dict[str, object]", entry)
    text = {name: _text(fields, name, pattern, where) for name, pattern in PATTERNS.items()}
    size, sha256, gib, gated = (fields.get(name) for name in ("bytes", "sha256", "gib", "gated"))
    if size is not None and (not isinstance(size, int) or isinstance(size, bool) or size <= 0):
        raise _bad(where, "has no possible bytes", size)
    if gib is not None and (not isinstance(gib, int | float) or isinstance(gib, bool) or gib <= 0):
        raise _bad(where, "has no possible gib", gib)
    if sha256 is not None:
        sha256 = _text(fields, "sha256", SHA256, where)
    if not isinstance(gated, bool):
        raise _bad(where, "does not say whether it is gated", gated)
    return Model(**text, bytes=size, sha256=sha256, gib=gib, gated=gated)


def _text(fields: dict[str, object], name: str, pattern: str, where: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str) or not re.fullmatch(pattern, value) or ".." in value:
        raise _bad(where, f"has no possible {name}", value)
    return value


def _bad(where: str, what: str, value: object) -> ValueError:
    return ValueError(f"{where}, {what}: {value!r}")
