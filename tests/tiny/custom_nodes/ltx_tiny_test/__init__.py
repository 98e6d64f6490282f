"""Only for LTX AIO's tests and demo: makes ComfyUI build tiny Gemmas for tiny random weights.

ComfyUI reads LTX's sizes from the model file, but Gemma's are written in its code.
"""

import logging
import sys
from dataclasses import dataclass

import nodes
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


def _shrink_gemma4():
    """The encoder of LTX-2.5, where this ComfyUI has it."""
    try:
        from comfy.text_encoders import gemma4
    except ImportError:
        return
    if not hasattr(gemma4, "Gemma4_12B_Config"):
        return

    @dataclass
    class TinyGemma4(gemma4.Gemma4_12B_Config):
        vocab_size: int = 512
        hidden_size: int = HIDDEN
        intermediate_size: int = 2 * HIDDEN
        num_attention_heads: int = 2
        num_key_value_heads: int = 1
        num_global_key_value_heads = 1
        head_dim = 16
        global_head_dim = 32
        vision_config = {  # noqa: RUF012
            **gemma4.GEMMA4_UNIFIED_VISION_CONFIG,
            "mm_embed_dim": 16,
            "output_proj_dims": 16,
        }
        # The real ones are beyond this vocabulary.
        suppress_tokens = ()

    @dataclass
    class TinyWriter(gemma4.Gemma4_E2B_Config):
        vocab_size: int = 512
        hidden_size: int = HIDDEN
        intermediate_size: int = 2 * HIDDEN
        num_attention_heads: int = 2
        hidden_size_per_layer_input: int = 8
        head_dim = 16
        global_head_dim = 32
        vision_config = {  # noqa: RUF012
            **gemma4.GEMMA4_VISION_CONFIG,
            "hidden_size": 32,
            "intermediate_size": 32,
            "num_attention_heads": 2,
            "num_hidden_layers": 1,
            "head_dim": 16,
        }
        audio_config = None

    gemma4.Gemma4_12B_Config = TinyGemma4
    # Its class is made for one config.
    gemma4.Gemma4_E2B = gemma4._make_variant(TinyWriter)


def _shrink_duration_head():
    try:
        from comfy.ldm.lightricks import duration_head
    except ImportError:
        return

    class TinyDurationHead(duration_head.DurationHead):
        def __init__(self):
            super().__init__(VIDEO_CONTEXT, AUDIO_CONTEXT)

    duration_head.DurationHead = TinyDurationHead


llama.Gemma3_12B_Config = TinyGemma
_shrink_gemma4()
_shrink_duration_head()
lt.DualLinearProjection = TinyProjection

# The tiny encoder reads the system prompts of Enhance character by character, half a minute for
# each take: their beginnings do. Without ComfyUI's nodes, only weights are made.
if _writer := nodes.NODE_CLASS_MAPPINGS.get("TextGenerateLTX2Prompt"):
    _prompts = vars(sys.modules[_writer.__module__])
    for _name in [name for name in _prompts if name.endswith("_SYSTEM_PROMPT")]:
        _prompts[_name] = _prompts[_name][:400]

    # The frontend reads and registers all partner nodes and all ninety blueprints on every page
    # that a browser test opens.
    from app.subgraph_manager import SubgraphManager

    async def _no_blueprints(self, *_):
        return {}

    SubgraphManager.get_blueprint_subgraphs = _no_blueprints
    for _name, _node in list(nodes.NODE_CLASS_MAPPINGS.items()):
        if _node.__module__.startswith("comfy_api_nodes"):
            del nodes.NODE_CLASS_MAPPINGS[_name]

NODE_CLASS_MAPPINGS = {}

logging.warning(
    "LTX AIO test server: tiny random weights, videos are noise. Real LTX models do not load here."
)
