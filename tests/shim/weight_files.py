"""Makes small files of weights, complete and broken."""

import json
from pathlib import Path


def safetensors(tensors: int = 1, size: int = 64, **more: object) -> bytes:
    """A complete file: this many tensors of `size` bytes each."""
    header = {
        f"t{i}": {"dtype": "U8", "shape": [size], "data_offsets": [i * size, (i + 1) * size]}
        for i in range(tensors)
    }
    return with_header(json.dumps(header | more).encode(), bytes(tensors * size))


def with_header(header: bytes, data: bytes = b"") -> bytes:
    return len(header).to_bytes(8, "little") + header + data


def put(path: Path, content: bytes | None = None) -> Path:
    """Write a file, by default a complete one, and create its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(safetensors() if content is None else content)
    return path
