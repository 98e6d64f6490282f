"""Writes safetensors files of random numbers, piece by piece, straight to the disk."""

import json
import os
import random
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from pathlib import Path

import numpy as np

from .filling import Filling
from .formats import SIZES, Dtype, Tensor

# ltx_aio/files/weights.py knows such a file by this key of its metadata.
MARK = "ltx_aio.random"
# What is left free on the disk, for videos and logs.
SPARE = 2 * 2**30
# Numbers that are drawn; larger tensors repeat them.
DRAWN = 2**22

Pieces = Iterator[memoryview | bytes]


class TooFull(OSError):
    """The disk has no room for the files."""


def check_space(folder: Path, needed: int) -> None:
    """Errors: TooFull, with a sentence, if `needed` bytes don't fit on the disk of a folder."""
    free = shutil.disk_usage(folder).free
    if needed + SPARE > free:
        message = (
            f"Random weights need {_gib(needed)} in {folder}, and {_gib(SPARE)} have to stay free: "
            f"its disk has {_gib(free)}. Make room there, or name a folder on another disk with "
            "--folder."
        )
        raise TooFull(message)


def _gib(size: int) -> str:
    return f"{size / 2**30:.1f} GiB"


def header_of(tensors: Sequence[Tensor], metadata: Mapping[str, str]) -> bytes:
    """The beginning of a file, up to its first tensor."""
    ends = list(accumulate(tensor.size() for tensor in tensors))
    header: dict[str, object] = {"__metadata__": {**metadata, MARK: "1"}}
    for tensor, end in zip(tensors, ends, strict=True):
        header[tensor.name] = {
            "dtype": tensor.dtype,
            "shape": list(tensor.shape),
            "data_offsets": [end - tensor.size(), end],
        }
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return len(text).to_bytes(8, "little") + text


def size_of(tensors: Sequence[Tensor], metadata: Mapping[str, str]) -> int:
    """Bytes of the file."""
    return len(header_of(tensors, metadata)) + sum(tensor.size() for tensor in tensors)


def is_written(path: Path, tensors: Sequence[Tensor], metadata: Mapping[str, str]) -> bool:
    """Whether a file is there already, complete and of this plan."""
    try:
        with path.open("rb") as file:
            header = header_of(tensors, metadata)
            whole = path.stat().st_size == size_of(tensors, metadata)
            return whole and file.read(len(header)) == header
    except FileNotFoundError:
        return False


def write(path: Path, tensors: Sequence[Tensor], metadata: Mapping[str, str]) -> None:
    """Write a file. It has its name when it is complete; else nothing is left of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("wb") as file:
            file.write(header_of(tensors, metadata))
            for piece in _contents(tensors):
                file.write(piece)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _contents(tensors: Iterable[Tensor]) -> Pieces:
    for tensor in tensors:
        if tensor.content:
            yield tensor.content
        elif tensor.size():
            yield from _repeated(tensor)


def _repeated(tensor: Tensor) -> Pieces:
    """Begin anywhere among the drawn numbers, so that two tensors of a size differ."""
    drawn = _drawn(tensor.dtype, tensor.filling)
    left = tensor.size()
    start = random.randrange(len(drawn) // SIZES[tensor.dtype]) * SIZES[tensor.dtype]  # noqa: S311
    while left > 0:
        piece = drawn[start : start + left]
        yield piece
        left -= len(piece)
        start = 0


@lru_cache(maxsize=32)
def _drawn(dtype: Dtype, filling: Filling | None) -> memoryview:
    if filling is None:
        return memoryview(_any_bytes(dtype))
    numbers = np.full(DRAWN, filling.mean, dtype=np.float32)
    if filling.scale is not None:
        generator = np.random.default_rng(2311)
        numbers = generator.standard_normal(DRAWN, dtype=np.float32) * np.float32(filling.scale)
    return memoryview(_as(dtype, numbers))


def _any_bytes(dtype: Dtype) -> bytes:
    content = os.urandom(DRAWN)
    # -128 has no counterpart, and ComfyUI writes none.
    return content.replace(b"\x80", b"\x00") if dtype == "I8" else content


def _as(dtype: Dtype, numbers: "np.ndarray[tuple[int], np.dtype[np.float32]]") -> bytes:
    if dtype == "F32":
        return numbers.tobytes()
    if dtype == "BF16":
        return (numbers.view(np.uint32) >> 16).astype("<u2").tobytes()
    return _float8(numbers)


def _float8(numbers: "np.ndarray[tuple[int], np.dtype[np.float32]]") -> bytes:
    """The next smaller number of e4m3fn: a sign, four bits with a bias of 7, three bits. No NaN."""
    codes = np.arange(0x7F)
    exponents, fractions = codes >> 3, codes & 7
    values = np.where(
        exponents == 0, fractions * 2.0**-9, (8 + fractions) * 2.0 ** (exponents - 10.0)
    )
    found = np.searchsorted(values, np.abs(numbers), side="right") - 1
    return (found + np.where(numbers < 0, 0x80, 0)).astype(np.uint8).tobytes()
