"""In which precision a file holds its weights.

Quantized layers are as ComfyUI 0.33.0 loads them: comfy/quant_ops.py (QUANT_ALGOS) names the
formats, comfy/utils.py (convert_old_quants, detect_layer_quantization) where a file states them.
"""

import json
from collections import Counter
from collections.abc import Mapping
from itertools import islice
from math import prod
from typing import cast

from .header import Header, numbers

NAMES = {
    "float8_e4m3fn": "fp8",
    "float8_e5m2": "fp8",
    "nvfp4": "nvfp4",
    "mxfp8": "mxfp8",
    "int8_tensorwise": "int8",
    "convrot_w4a4": "int4-convrot",
    "asym_w4a8_int8": "w4a8",
}
PLAIN = {
    "BF16": "bf16",
    "F16": "fp16",
    "F32": "fp32",
    "F8_E4M3": "fp8",
    "F8_E5M2": "fp8",
    "I8": "int8",
}
SAMPLE = 64  # a LoRA has one type throughout
QUANT = ".comfy_quant"
# A layer's format is in its data, of which we know only the length: with nothing but the format,
# and with the one option that isn't convrot, as json.dumps writes it and without blanks.
SHORT = len('{"format": "int8_tensorwise"}')
OTHER = {
    len('{"format": "int8_tensorwise", "full_precision_matrix_mult": true}'),
    len('{"format":"int8_tensorwise","full_precision_matrix_mult":true}'),
}


def precision_of(header: Header, *, lora: bool = False) -> str | None:
    """That of most of a file: "bf16", "fp8", "nvfp4", "int8-convrot", "Q4_K" …; None if unknown."""
    if header.form == "gguf":
        return _most(header)
    if lora:
        return PLAIN.get(_most(header, lora=True) or "")
    return _stated(header) or _from_layers(header) or PLAIN.get(_most(header) or "")


def _stated(header: Header) -> str | None:
    """As the file's own words have it."""
    try:
        said = cast("object", json.loads(header.metadata.get("_quantization_metadata", "null")))
    except (ValueError, RecursionError):
        return None
    layers = cast("dict[str, object]", said).get("layers") if isinstance(said, dict) else None
    if not isinstance(layers, dict):
        return None
    every = cast("dict[str, object]", layers).values()
    found: Counter[str] = Counter()
    for layer in every:
        match layer:
            case {"format": "int8_tensorwise", "convrot": True}:
                found["int8-convrot"] += 1
            case {"format": str(form)}:
                found[NAMES.get(form, form[:32])] += 1
            case _:
                pass
    return found.most_common(1)[0][0] if found else None


def _from_layers(header: Header) -> str | None:
    """By the tensors beside the weights of quantized layers."""
    tensors = header.tensors
    found: Counter[str] = Counter()
    for name in islice((each for each in tensors if each.endswith(QUANT)), 2000):
        layer = name.removesuffix(QUANT)
        weight = header.tensor(f"{layer}.weight")
        if not weight:
            continue
        if f"{layer}.weight_scale_2" in tensors and weight.dtype == "U8":
            found["nvfp4"] += 1
        elif weight.dtype == "I8":
            length = prod(header.shape(name))
            found["int8-convrot" if length > SHORT and length not in OTHER else "int8"] += 1
        elif weight.dtype.startswith("F8"):
            scale = header.tensor(f"{layer}.weight_scale")
            # One scale for a whole layer, or an exponent for every 32 numbers.
            found["mxfp8" if scale and scale.dtype in {"U8", "F8_E8M0"} else "fp8"] += 1
    return found.most_common(1)[0][0] if found else None


def _most(header: Header, *, lora: bool = False) -> str | None:
    """The type that most numbers have: of a safetensors in bytes, of a GGUF in numbers."""
    found: dict[object, int] = {}
    count = SAMPLE if lora else None
    for entry in islice(header.tensors.values(), count):
        dtype = entry.get("dtype")
        if isinstance(dtype, str):
            found[dtype] = found.get(dtype, 0) + _amount(entry)
    return str(max(found, key=lambda dtype: found[dtype])) or None if found else None


def _amount(entry: Mapping[str, object]) -> int:
    offsets = entry.get("data_offsets")
    if offsets is None:
        return prod(numbers(entry.get("shape")))
    try:
        start, stop = cast("list[int]", offsets)
        return int(stop - start)
    except (TypeError, ValueError):
        return 0
