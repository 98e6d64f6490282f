"""What a LoRA changes, and what it was made for.

Names of layers are those that ComfyUI takes: model_lora_keys_unet in comfy/lora.py of 0.33.0.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from .header import Header

LoraKind = Literal["lora", "icLora", "distilledLora", "textEncoderLora"]

SUFFIX = re.compile(
    r"\.(?:lora_[AB](?:\.default)?\.weight|lora_(?:up|down)\.weight|lora\.(?:up|down)\.weight"
    r"|hada_w[12]_[ab]|lokr_w[12](?:_[ab])?|diff|diff_b)$"
)
# Down to the rank; the other one goes up again.
DOWN = (".lora_A.weight", ".lora_A.default.weight", ".lora_down.weight", ".lora.down.weight")
OWNER = (
    r"^(?:model\.|base_model\.|diffusion_model\.|transformer\."
    r"|lora_unet_|lora_transformer_|lycoris_)*"
)
# Stable Diffusion has something before these blocks.
LTX = re.compile(
    OWNER + r"transformer_blocks[._]\d+[._]"
    r"(?:attn[12]|ff|audio_|video_to_audio|scale_shift|prompt_)",
    re.MULTILINE,
)
# Flux and Qwen-Image
OTHERS = re.compile(OWNER + r"transformer_blocks[._]\d+[._]attn[._]", re.MULTILINE)
TEXT = re.compile(r"(?:text_encoders?[._]|lora_te|.*(?:language_model|model)[._]layers[._]\d)")
WITH_SOUND = ("audio_", "video_to_audio")
GATED = ("to_gate_logits", "prompt_adaln_single", "prompt_scale_shift_table")
# All of the model, outside its blocks: what a distilled model differs in, and no training.
EVERYWHERE = ("patchify_proj", "proj_out", "adaln_single")
WIDTH = {2048: ("0.9",)}  # LTX-Video 2B; 4096 has 13B, LTX-2 and all since
REFERENCE = "reference_downscale_factor"  # GetICLoRAParameters in comfy_extras/nodes_lt.py
BASES = ("ss_base_model_version", "modelspec.architecture", "ss_sd_model_name", "base_model")
LONGEST = 200
# A trigger may be the pattern of a whole prompt.
LONGEST_TRIGGER = 600
SAMPLE = 64  # so many layers are as good as all


@dataclass(frozen=True)
class Lora:
    """`fits`: generations, as in Facts. `reference`: how much smaller an IC-LoRA's guide is.

    `base`, `title` and `trigger` are the trainer's own words: most have none.
    """

    kind: LoraKind
    fits: tuple[str, ...] | None
    rank: int | None
    reference: int | None
    # whether it changes sound as well
    sound: bool
    base: str | None
    title: str | None
    trigger: str | None


def is_lora(tensors: Iterable[str]) -> bool:
    """Whether a file's tensors are those of a LoRA."""
    return any(SUFFIX.search(name) for name in islice(tensors, SAMPLE))


def lora_of(header: Header) -> Lora:
    """Everything that a LoRA's header says."""
    # One text, because a LoRA may have thousands of layers.
    layers = "\n".join(header.tensors)
    first = "\n".join(islice(header.tensors, SAMPLE))
    ours = LTX.search(layers) is not None and OTHERS.search(first) is None
    of_text = not ours and TEXT.match(layers) is not None
    reference = _reference(header)
    base = _said(header, *BASES)
    return Lora(
        kind="textEncoderLora" if of_text else _kind(layers, reference, base) if ours else "lora",
        fits=None if of_text else _fits(header, layers, base) if ours else (),
        rank=_rank(header),
        reference=reference,
        sound=ours and any(part in layers for part in WITH_SOUND),
        base=base,
        title=_said(header, "modelspec.title", "ss_output_name"),
        trigger=_said(header, "modelspec.trigger_phrase", longest=LONGEST_TRIGGER),
    )


def _kind(layers: str, reference: int | None, base: str | None) -> LoraKind:
    if reference is not None:
        return "icLora"
    everywhere = all(part in layers for part in EVERYWHERE)
    return "distilledLora" if everywhere and base is None else "lora"


def _fits(header: Header, layers: str, base: str | None) -> tuple[str, ...] | None:
    said = _generation(base or "")
    if said:
        return said
    if any(part in layers for part in GATED):
        return ("2.3", "2.5")
    if any(part in layers for part in WITH_SOUND):
        return None
    return WIDTH.get(_width(header) or 0)


def _generation(base: str) -> tuple[str, ...] | None:
    """Of the trainer's words. A plain "LTX-2" is no answer: trainers call all of them so."""
    text = base.lower().replace("_", "-")
    if "ltx" not in text:
        return None
    if re.search(r"2[.-]?5(?!\d)", text):
        return ("2.5",)
    if re.search(r"2[.-]?3(?!\d)|22b", text):
        return ("2.3",)
    if re.search(r"2\.0|19b", text):
        return ("2",)
    return ("0.9",) if re.search(r"0[.-]?9|ltx-?video|ltxv(?!-?2)", text) else None


def _width(header: Header) -> int | None:
    """Of the first layer that has the width of the video."""
    down = (name for name in header.tensors if name.endswith(DOWN) and "attn1" in name)
    shape = header.shape(next(down, ""))
    return shape[1] if len(shape) > 1 else None


def _rank(header: Header) -> int | None:
    """The rank of most layers, of the first that there are."""
    down = islice((name for name in header.tensors if name.endswith(DOWN)), SAMPLE)
    ranks = Counter(shape[0] for name in down if (shape := header.shape(name)))
    return ranks.most_common(1)[0][0] if ranks else None


def _reference(header: Header) -> int | None:
    for key, value in header.metadata.items():
        if key.endswith(REFERENCE):
            try:
                return max(1, round(float(value)))
            except (ValueError, OverflowError):
                return None
    return None


def _said(header: Header, *keys: str, longest: int = LONGEST) -> str | None:
    for key in keys:
        value = header.metadata.get(key, "").strip()
        if value and value.lower() not in {"none", "null"}:
            return value[:longest]
    return None
