"""Says what a model file is, as ComfyUI would find out.

Each rule names where ComfyUI has its own; those of 0.27.0 are the same unless said. Where it has
none, because files of two generations look alike to it, Lightricks' own `model_version` in the file
decides, and without that the generation is unknown rather than guessed.
"""

import json
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, cast

from ..files.weights import is_random
from .header import Header, Unreadable
from .loras import Lora, is_lora, lora_of
from .precision import precision_of
from .reading import header_of

Kind = Literal[
    "checkpoint",
    "transformer",
    "textEncoder",
    "textProjection",
    "videoVae",
    "audioVae",
    "upscaler",
    "durationHead",
    "lora",
    "icLora",
    "distilledLora",
    "textEncoderLora",
    "unknown",
]


@dataclass(frozen=True)
class Upscaler:
    """By how much an upscaler enlarges its latents, in pixels or in frames."""

    axis: Literal["space", "time"]
    factor: float


@dataclass(frozen=True)
class Facts:
    """What a file is.

    `generations`: the LTX models that it works with ("0.9", "2", "2.3", "2.5"), none for a file of
    something else; None if the header doesn't say. `model`: what it is in particular.
    """

    kind: Kind
    generations: tuple[str, ...] | None = None
    model: str | None = None
    precision: str | None = None
    lora: Lora | None = None
    upscaler: Upscaler | None = None


UNKNOWN = Facts("unknown")

# unet_prefix_from_state_dict in comfy/model_detection.py, and what is without the checkpoint's
PREFIXES = ("model.diffusion_model.", "", "diffusion_model.", "model.")
# detect_unet_config in comfy/model_detection.py
TRANSFORMER = "adaln_single.emb.timestep_embedder.linear_1.bias"
PIXART = "pos_embed.proj.bias"
SOUND = "audio_adaln_single.linear.weight"
# 2.5: comfy/ldm/lightricks/av_model.py of 0.33.0 (use_keyframes_abs_pos_embedding, ff_bias)
KEYFRAMES = "keyframes_abs_pos_embedding"
FEED = "transformer_blocks.0.ff.net.0.proj"
# 2.3 and newer: the same file (cross_attention_adaln, apply_gated_attention)
SINCE_23 = (
    "prompt_adaln_single.linear.weight",
    "transformer_blocks.0.prompt_scale_shift_table",
    "transformer_blocks.0.attn1.to_gate_logits.weight",
)
# detect_te_model in comfy/sd.py
GEMMA = "model.layers.0.post_feedforward_layernorm.weight"
T5 = "encoder.block.23.layer.1.DenseReluDense.wi_1.weight"
# sd_detect in comfy/text_encoders/lt.py
PROJECTION = "text_embedding_projection."
DUAL = "text_embedding_projection.video_aggregate_embed.weight"
# VAE in comfy/sd.py
DIFFUSION_VAE = "decoder.conv_in_x_t.weight"
VIDEO_VAE = "decoder.up_blocks.0.res_blocks.0.conv1.conv.weight"
AUDIO_VAE = ("vocoder.resblocks.0.convs1.0.weight", "vocoder.vocoder.resblocks.0.convs1.0.weight")
# VocoderWithBWE in comfy/ldm/lightricks/vocoders/vocoder.py
WIDE_SOUND = "vocoder.bwe_generator."
# LatentUpscaleModelLoader in comfy_extras/nodes_hunyuan.py
UPSCALER = "post_upsample_res_blocks.0.conv2.bias"
DURATION = "duration_head.attention_pooler.query_tokens"

VERSION = re.compile(r"\s*v?(\d+)\.(\d+)")


def facts_of(path: Path) -> Facts:
    """What a file is; UNKNOWN if it can't be read. Never raises."""
    try:
        return name(header_of(path))
    except (OSError, Unreadable, MemoryError, RuntimeError):  # RuntimeError: a loop of links
        return UNKNOWN


def name(header: Header) -> Facts:
    """What the file with this header is."""
    if is_random(header.metadata):
        return UNKNOWN
    found = _kind(header)
    if found.kind == "unknown":
        return found
    return replace(found, precision=precision_of(header, lora=found.lora is not None))


def _kind(header: Header) -> Facts:
    tensors = header.tensors
    if is_lora(tensors):
        return _lora(header)
    prefix = next((each for each in PREFIXES if each + TRANSFORMER in tensors), None)
    if prefix is not None and prefix + PIXART not in tensors:
        return _transformer(header, prefix)
    if UPSCALER in tensors:
        return _upscaler(header)
    if DURATION in tensors:
        return Facts("durationHead", ("2.5",))
    return _encoder(header) or _vae(header) or _projection(header) or UNKNOWN


def _transformer(header: Header, prefix: str) -> Facts:
    tensors = header.tensors
    whole = any(each.startswith("vae.") for each in tensors)
    kind = "checkpoint" if whole else "transformer"
    if prefix + SOUND not in tensors:
        return Facts(kind, ("0.9",), "ltxv")
    return Facts(kind, _of_transformer(header, prefix), "ltxav")


def _of_transformer(header: Header, prefix: str) -> tuple[str, ...]:
    said = version_of(header)
    # A newer one may well have the tensors of these.
    if said and said not in {"2", "2.3", "2.5"}:
        return (said,)
    tensors = header.tensors
    feed = prefix + FEED
    if prefix + KEYFRAMES in tensors or (
        f"{feed}.weight" in tensors and f"{feed}.bias" not in tensors
    ):
        return ("2.5",)
    return ("2.3",) if any(prefix + each in tensors for each in SINCE_23) else ("2",)


def version_of(header: Header) -> str | None:
    """The generation that Lightricks states: "2.5" of "2.5.0", "2" of "2.0"."""
    found = VERSION.match(header.metadata.get("model_version", ""))
    if not found:
        return None
    major, minor = found.groups()
    return major if minor == "0" else f"{major}.{minor}"


def _stated(header: Header) -> tuple[str, ...] | None:
    version = version_of(header)
    return (version,) if version else None


def _encoder(header: Header) -> Facts | None:
    tensors = header.tensors
    if header.metadata.get("general.architecture", "").startswith("gemma"):
        return _llama_gemma(header)
    if GEMMA in tensors:
        model = _gemma(header)
        return Facts("textEncoder", ENCODERS.get(model, ()), model)
    if T5 in tensors and header.shape(T5)[:1] == (10240,):
        return Facts("textEncoder", ("0.9",), "t5-xxl")
    return None


# Which generations an encoder is made for. 2.5's prompts are improved by a smaller one.
ENCODERS: dict[str, tuple[str, ...]] = {"gemma3-12b": ("2", "2.3"), "gemma4-12b": ("2.5",)}


def _gemma(header: Header) -> str:
    """As detect_te_model does; Gemma 4 is known since 0.30."""
    tensors = header.tensors

    def has(layer: int, part: str = "q_norm") -> bool:
        return f"model.layers.{layer}.self_attn.{part}.weight" in tensors

    if has(59):
        return "gemma4-31b"
    if has(47):
        return "gemma3-12b" if has(5, "v_proj") else "gemma4-12b"
    if has(41):
        return "gemma4-e4b"
    if has(34):
        return "gemma4-e2b"
    return "gemma3-4b" if has(0) else "gemma2-2b"


def _llama_gemma(header: Header) -> Facts:
    """A text encoder as llama.cpp has it."""
    architecture = header.metadata["general.architecture"]
    layers = header.metadata.get(f"{architecture}.block_count")
    model = {("gemma3", "48"): "gemma3-12b", ("gemma4", "48"): "gemma4-12b"}.get(
        (architecture, layers or ""), architecture
    )
    return Facts("textEncoder", ENCODERS.get(model, ()), model)


def _vae(header: Header) -> Facts | None:
    tensors = header.tensors
    for prefix in ("", "vae."):
        if prefix + DIFFUSION_VAE in tensors:
            return Facts("videoVae", ("2.5",), "diffusion")
        if prefix + VIDEO_VAE in tensors:
            return Facts("videoVae", _stated(header), "convolution")
    if any(each in tensors for each in AUDIO_VAE):
        wide = any(each.startswith(WIDE_SOUND) for each in tensors)
        return Facts("audioVae", _stated(header) or (("2.3", "2.5") if wide else None))
    return None


def _projection(header: Header) -> Facts | None:
    if not any(each.startswith(PROJECTION) for each in header.tensors):
        return None
    dual = DUAL in header.tensors
    return Facts("textProjection", _stated(header) or (("2.3", "2.5") if dual else ("2",)))


def _upscaler(header: Header) -> Facts:
    """As LatentUpsampler.from_config does in comfy/ldm/lightricks/latent_upsampler.py."""
    config = _config(header)
    in_time = config.get("temporal_upsample") is True
    in_space = config.get("spatial_upsample", True) is True
    if in_time and not in_space:
        scale = Upscaler("time", 2.0)
    elif config.get("rational_resampler") is True:
        factor = config.get("spatial_scale", 2.0)
        scale = Upscaler("space", float(factor) if isinstance(factor, int | float) else 2.0)
    else:
        scale = Upscaler("space", 2.0)
    return Facts("upscaler", _stated(header), upscaler=scale)


def _config(header: Header) -> dict[str, object]:
    try:
        said = cast("object", json.loads(header.metadata.get("config", "{}")))
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, object]", said) if isinstance(said, dict) else {}


def _lora(header: Header) -> Facts:
    made = lora_of(header)
    ours = made.kind != "textEncoderLora" and made.fits != ()
    return Facts(made.kind, (_stated(header) if ours else None) or made.fits, lora=made)
