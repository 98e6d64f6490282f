"""Makes headers of model files as they are in use, with weights of no size to speak of."""

import json
import struct
from collections.abc import Iterable, Mapping

from weight_files import with_header

Shapes = Mapping[str, tuple[str, list[int]]]

SIZES = {"BF16": 2, "F16": 2, "F32": 4, "F8_E4M3": 1, "U8": 1, "I8": 1, "F8_E8M0": 1}
BASE = "model.diffusion_model."


def safetensors(tensors: Shapes, **metadata: str) -> bytes:
    """The header of a file. Offsets are right; the data isn't there."""
    header: dict[str, object] = {"__metadata__": metadata} if metadata else {}
    at = 0
    for name, (dtype, shape) in tensors.items():
        size = SIZES[dtype]
        for side in shape:
            size *= side
        header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [at, at + size]}
        at += size
    return with_header(json.dumps(header).encode())


def gguf(
    tensors: Iterable[tuple[str, list[int], int]],
    metadata: Mapping[str, str | int | list[str]] | None = None,
    version: int = 3,
) -> bytes:
    """The header of a GGUF file: each tensor with its shape, innermost first, and its type."""

    def text(value: str) -> bytes:
        return struct.pack("<Q", len(value.encode())) + value.encode()

    def value(of: str | int | list[str]) -> bytes:
        if isinstance(of, str):
            return struct.pack("<I", 8) + text(of)
        if isinstance(of, int):
            return struct.pack("<II", 4, of)
        return struct.pack("<IIQ", 9, 8, len(of)) + b"".join(map(text, of))

    listed = list(tensors)
    keys = metadata or {}
    return b"".join(
        [
            b"GGUF" + struct.pack("<IQQ", version, len(listed), len(keys)),
            *(text(key) + value(of) for key, of in keys.items()),
            *(
                text(name)
                + struct.pack("<I", len(shape))
                + struct.pack(f"<{len(shape)}Q", *shape)
                + struct.pack("<IQ", kind, 0)
                for name, shape, kind in listed
            ),
        ]
    )


def transformer(  # noqa: PLR0913
    prefix: str = BASE,
    *,
    dtype: str = "BF16",
    sound: bool = True,
    gated: bool = True,
    keyframes: bool = False,
    bias: bool = True,
) -> dict[str, tuple[str, list[int]]]:
    """Some tensors of a transformer. As given: LTX-2.3's."""
    names = {
        "adaln_single.emb.timestep_embedder.linear_1.bias": [4096],
        "transformer_blocks.0.attn1.to_q.weight": [4096, 4096],
        "transformer_blocks.0.ff.net.0.proj.weight": [16384, 4096],
    }
    if bias:
        names["transformer_blocks.0.ff.net.0.proj.bias"] = [16384]
    if sound:
        names["audio_adaln_single.linear.weight"] = [18432, 2048]
    if gated:
        names["prompt_adaln_single.linear.weight"] = [8192, 4096]
        names["transformer_blocks.0.attn1.to_gate_logits.weight"] = [32, 4096]
    if keyframes:
        names["keyframes_abs_pos_embedding"] = [1, 4096]
    return {
        prefix + name: (dtype if len(shape) > 1 else "F32", shape) for name, shape in names.items()
    }


def whole(**more: bool | str) -> dict[str, tuple[str, list[int]]]:
    """A checkpoint: transformer, VAEs, text projection."""
    return {
        **transformer(**more),  # pyright: ignore[reportArgumentType]
        "vae.decoder.conv_in.conv.weight": ("BF16", [1024, 128, 3, 3, 3]),
        "audio_vae.decoder.conv_in.weight": ("BF16", [8, 8]),
        "text_embedding_projection.video_aggregate_embed.weight": ("BF16", [4096, 96]),
    }


def gemma(layers: int = 48, *, values: bool = True, dtype: str = "BF16") -> Shapes:
    """A text encoder. Gemma 4 has no values of their own in its global layers."""
    found = {"model.layers.0.post_feedforward_layernorm.weight": ("BF16", [3840])}
    for layer in range(layers):
        found[f"model.layers.{layer}.self_attn.q_norm.weight"] = ("BF16", [256])
        if values or layer % 6 != 5:
            found[f"model.layers.{layer}.self_attn.v_proj.weight"] = (dtype, [2048, 3840])
    return found


def lora(
    *more: str,
    layers: Iterable[str] = ("attn1.to_q", "attn2.to_k", "ff.net.0.proj"),
    start: str = "diffusion_model.transformer_blocks.",
    rank: int = 32,
    width: int = 4096,
    ends: tuple[str, str] = (".lora_A.weight", ".lora_B.weight"),
) -> dict[str, tuple[str, list[int]]]:
    """A LoRA for these layers of two blocks, and for `more`, named in full."""
    modules = [f"{start}{block}.{layer}" for block in range(2) for layer in layers]
    return {
        module + end: ("BF16", shape)
        for module in [*modules, *more]
        for end, shape in zip(ends, ([rank, width], [width, rank]), strict=True)
    }
