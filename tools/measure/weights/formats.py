"""What a layer has on disk when it is quantized, as comfy/ops.py of ComfyUI 0.33.0 reads it.

Sizes of scales: comfy_kitchen 0.2.31, `TensorCoreNVFP4Layout` and `TensorWiseINT8Layout`.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import prod
from typing import Literal

from .filling import Filling, filling_of

Format = Literal["float8_e4m3fn", "nvfp4", "int8_tensorwise"]
Dtype = Literal["BF16", "F32", "F8_E4M3", "I8", "U8"]
# Bytes of a number.
SIZES: dict[Dtype, int] = {"BF16": 2, "F32": 4, "F8_E4M3": 1, "I8": 1, "U8": 1}

# Deviations of what is drawn evenly: of -127 … 127, and of the sixteen numbers of four bits.
INT8 = (127 * 128 / 3) ** 0.5
FP4 = (2 * sum(each**2 for each in (0, 0.5, 1, 1.5, 2, 3, 4, 6)) / 16) ** 0.5
# How many numbers ConvRot rotates together, and how many share a scale of nvfp4.
ROTATED = 256
BLOCK = 16


@dataclass(frozen=True)
class Tensor:
    """A tensor as the file has it. `filling` None: any bytes will do; `content`: exactly these."""

    name: str
    dtype: Dtype
    shape: tuple[int, ...]
    filling: Filling | None = None
    content: bytes = field(default=b"", repr=False)

    def size(self) -> int:
        """Bytes."""
        return prod(self.shape) * SIZES[self.dtype]


def plain(name: str, shape: tuple[int, ...]) -> Tensor:
    """A tensor in bf16."""
    return Tensor(name, "BF16", shape, filling_of(name, shape))


def bytes_of(name: str, content: bytes) -> Tensor:
    """A tensor of these bytes."""
    return Tensor(name, "U8", (len(content),), content=content)


def can_be(form: Format, name: str, shape: tuple[int, ...]) -> bool:
    """Whether a tensor can be quantized so: the weight of a linear layer whose width fits."""
    width = {"float8_e4m3fn": 1, "nvfp4": BLOCK, "int8_tensorwise": ROTATED}[form]
    match shape:
        case (_, columns):
            return name.endswith(".weight") and columns % width == 0
        case _:
            return False


def quantized(form: Format, name: str, shape: tuple[int, ...]) -> Iterator[Tensor]:
    """What stands for the weight of a linear layer, rows and columns. See `can_be`."""
    rows, columns = shape
    scale = columns**-0.5
    layer = name.removesuffix("weight")
    said: dict[str, object] = {"format": form}
    if form == "float8_e4m3fn":
        yield Tensor(name, "F8_E4M3", shape, Filling(1.0))
        yield Tensor(f"{name}_scale", "F32", (), Filling(None, scale))
    elif form == "nvfp4":
        yield Tensor(name, "U8", (_up(rows, BLOCK), columns // 2))
        blocks = (_up(rows, 128), _up(columns // BLOCK, 4))
        yield Tensor(f"{name}_scale", "F8_E4M3", blocks, Filling(None, 1.0))
        yield Tensor(f"{name}_scale_2", "F32", (), Filling(None, scale / FP4))
    else:
        said |= {"convrot": True, "convrot_groupsize": ROTATED}
        yield Tensor(name, "I8", shape)
        yield Tensor(f"{name}_scale", "F32", (rows, 1), Filling(None, scale / INT8))
    yield bytes_of(f"{layer}comfy_quant", json.dumps(said).encode())


def _up(number: int, step: int) -> int:
    return -(-number // step) * step
