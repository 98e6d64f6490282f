"""Only for LTX AIO's tests and demo: makes ComfyUI build a tiny Gemma 3 for tiny random weights.

ComfyUI reads LTX's sizes from the model file, but Gemma's are written in its code.
"""

import logging
from dataclasses import dataclass

from comfy.text_encoders import llama, lt

HIDDEN = 32
VIDEO_CONTEXT = 64
AUDIO_CONTEXT = 32
LAYERS = 49  # 48 layers and the embedding: LTX reads them all.


@dataclass
class TinyGemma(llama.Gemma3_12B_Config):
    vocab_size: int = 512
    hidden_size: int = HIDDEN
    intermediate_size: int = 2 * HIDDEN
    num_attention_heads: int = 2
    num_key_value_heads: int = 1
    head_dim = 16
    mm_tokens_per_image = 4
    vision_config = {  # noqa: RUF012  (ComfyUI's own class has it so)
        **llama.GEMMA3_VISION_CONFIG,
        "hidden_size": 16,
        "image_size": 56,
        "intermediate_size": 32,
        "num_attention_heads": 2,
        "num_hidden_layers": 1,
    }


class TinyProjection(lt.DualLinearProjection):
    def __init__(self, in_dim, out_dim_video, out_dim_audio, **kwargs):
        super().__init__(HIDDEN * LAYERS, VIDEO_CONTEXT, AUDIO_CONTEXT, **kwargs)


llama.Gemma3_12B_Config = TinyGemma
lt.DualLinearProjection = TinyProjection

NODE_CLASS_MAPPINGS = {}

logging.warning(
    "LTX AIO test server: tiny random weights, videos are noise. Real LTX models do not load here."
)
