"""Stand-ins for model files: only their names matter."""

import json
from collections.abc import Iterable
from pathlib import Path

_NOTE = {"__metadata__": {"made_by": "LTX AIO's recorded ComfyUI: a name without weights"}}


def lay_out(folder: Path, whole: Iterable[str], empty: Iterable[str] = ()) -> None:
    """Create missing files: complete ones without tensors, and empty ones."""
    header = json.dumps(_NOTE).encode()
    for names, content in ((whole, len(header).to_bytes(8, "little") + header), (empty, b"")):
        for name in names:
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            if not file.exists():
                file.write_bytes(content)
