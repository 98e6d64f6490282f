"""Which files there are, by their place in ComfyUI's models folder, and what each holds."""

import json
from dataclasses import dataclass
from typing import Literal

from .formats import Format
from .sizes import Sizes

Config = Literal["2.3", "2.5", "2.5 conv", "upscaler", "2.5 upscaler"]


@dataclass(frozen=True)
class File:
    """`parts`: prefix and name of each. `formats`: of quantized layers, by their name's pattern."""

    parts: tuple[tuple[str, str], ...]
    config: Config | None = None
    formats: tuple[tuple[str, Format], ...] = ()
    tokenizer: Literal["spiece_model", "tokenizer_json"] | None = None

    def metadata(self, sizes: Sizes) -> dict[str, str]:
        """The words of the file: its configuration, and LTX-2.5's version."""
        if self.config is None:
            return {}
        configs = {
            "2.3": sizes.config,
            "2.5": sizes.newer(),
            "2.5 conv": {**sizes.newer(), "vae": sizes.config["vae"]},
        }
        said = {"config": json.dumps(configs.get(self.config, sizes.upscaler))}
        # As Lightricks' own files have it: ltx_aio/headers/naming.py reads it.
        return {**said, "model_version": "2.5.0"} if "2.5" in self.config else said


WHOLE = "model.diffusion_model."

# Which of the 48 blocks are in bf16 isn't known: 44 in fp8 make the size of the real file.
CHECKPOINT_FP8: tuple[tuple[str, Format], ...] = (
    (r"\.transformer_blocks\.(\d|[123]\d|4[0-3])\.", "float8_e4m3fn"),
)
# Here, too, only the real file's size says how many layers are in fp8.
GEMMA_FP4: tuple[tuple[str, Format], ...] = (
    (r"^model\.layers\.4[3-7]\.", "float8_e4m3fn"),
    (r"^model\.layers\.", "nvfp4"),
)
TRANSFORMER_INT8: tuple[tuple[str, Format], ...] = (
    (r"\.transformer_(1d_)?blocks\.", "int8_tensorwise"),
)
GEMMA_INT8: tuple[tuple[str, Format], ...] = ((r"^model\.layers\.", "int8_tensorwise"),)

LTX_23 = {
    "checkpoints/ltx-2.3-22b-dev-fp8.safetensors": File(
        ((WHOLE, "transformer"), ("vae.", "video_vae"), ("", "audio_vae"), ("", "projection")),
        "2.3",
        CHECKPOINT_FP8,
    ),
    "diffusion_models/ltx-2.3-22b-dev_transformer_only_bf16.safetensors": File(
        ((WHOLE, "transformer"),), "2.3"
    ),
    "vae/LTX23_video_vae_bf16.safetensors": File((("", "video_vae"),), "2.3"),
    "vae/LTX23_audio_vae_bf16.safetensors": File((("", "audio_vae"),), "2.3"),
    "text_encoders/ltx-2.3_text_projection_bf16.safetensors": File((("", "projection"),)),
    "text_encoders/gemma_3_12B_it_fp4_mixed.safetensors": File(
        (("", "gemma"),), formats=GEMMA_FP4, tokenizer="spiece_model"
    ),
    "latent_upscale_models/ltx-2.3-spatial-upscaler-x2-1.1.safetensors": File(
        (("", "upscaler"),), "upscaler"
    ),
}

# Tests have it without quantized layers; measuring doesn't need it.
WRITER = "text_encoders/gemma4_e2b_it_int8_convrot.safetensors"

LTX_25 = {
    "diffusion_models/ltx-2.5-22b-distilled-transformer-comfy-int8-convrot.safetensors": File(
        ((WHOLE, "transformer_25"),), "2.5", TRANSFORMER_INT8
    ),
    "vae/ltx-2.5-video-vae-bf16.safetensors": File((("", "diffusion_vae"),), "2.5"),
    "vae/ltx-2.5-video-vae-conv-bf16.safetensors": File((("", "video_vae"),), "2.5 conv"),
    "vae/ltx-2.5-audio-vae-bf16.safetensors": File((("", "audio_vae"),), "2.5"),
    "text_encoders/gemma4-12b-with-proj-ltx-2.5-comfy-int8-convrot.safetensors": File(
        (("", "gemma_25"), ("", "projection_25")), formats=GEMMA_INT8, tokenizer="tokenizer_json"
    ),
    WRITER: File((("", "writer_25"),), tokenizer="tokenizer_json"),
    "model_patches/ltx-2.5-duration-head-bf16.safetensors": File((("", "duration_head"),)),
    "latent_upscale_models/ltx-2.5-latent-spatial-upscaler-x2-bf16-1.0.safetensors": File(
        (("", "upscaler"),), "2.5 upscaler"
    ),
}

DISTILLED_LORA = "loras/ltx_2.3_22b_distilled_1.1_lora_dynamic_fro09_avg_rank_111_bf16.safetensors"

# Those of full size that can be written: all that a video from text needs.
FILES = {
    **LTX_23,
    DISTILLED_LORA: File((("", "distilled_lora"),)),
    **{name: file for name, file in LTX_25.items() if name != WRITER},
}
