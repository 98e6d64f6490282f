"""The modules that LTX's files hold, built by ComfyUI's own code, with the names in the files.

Import it after ComfyUI's directory is in sys.path. On torch's device "meta" a part has shapes and
takes no memory.
"""

import inspect
import json

import torch
from comfy.ldm.lightricks.av_model import LTXAVModel
from comfy.ldm.lightricks.latent_upsampler import LatentUpsampler
from comfy.ldm.lightricks.vae.audio_vae import AudioVAE
from comfy.ldm.lightricks.vae.causal_video_autoencoder import VideoVAE
from comfy.ops import disable_weight_init
from comfy.text_encoders import llama, lt

from .formats import can_be

try:
    from comfy.ldm.lightricks.duration_head import DurationHead
    from comfy.ldm.lightricks.vae.na_diffusion_decoder import CausalDiffusionVAE
    from comfy.text_encoders import gemma4
except ImportError:
    gemma4 = None

# Whether this ComfyUI has the code of LTX-2.5, as 0.32 and later do.
KNOWS_25 = gemma4 is not None

SPLIT = "text_embedding_projection."


class Parts:
    """Tensors by name, of one size. A part is built once."""

    def __init__(self, sizes, device="cpu"):
        """Build nothing yet."""
        self.sizes = sizes
        self._device = device
        self._built = {}

    def __getitem__(self, name):
        """Tensors of the part that a method below is named after."""
        if name not in self._built:
            with torch.device(self._device):
                self._built[name] = getattr(self, f"_{name}")()
        return self._built[name]

    def _layers(self):
        return {"dtype": torch.float32, "device": self._device, "operations": disable_weight_init}

    def _transformer(self):
        return LTXAVModel(**self.sizes.config["transformer"], **self._layers()).state_dict()

    def _transformer_25(self):
        config = self.sizes.newer()["transformer"]
        # The loader asks for the embedding's key and not for the config.
        model = LTXAVModel(**config, use_keyframes_abs_pos_embedding=True, **self._layers())
        return model.state_dict()

    def _video_vae(self):
        return VideoVAE(config=self.sizes.config["vae"]).state_dict()

    def _diffusion_vae(self):
        return CausalDiffusionVAE(self.sizes.newer()["vae"]).state_dict()

    def _audio_vae(self):
        model = AudioVAE({"config": json.dumps(self.sizes.config)})
        return {
            name.replace("autoencoder.", "audio_vae.", 1): tensor
            for name, tensor in model.state_dict().items()
        }

    def _projection(self):
        return self._projected(llama.Gemma3_12B_Config)

    def _projection_25(self):
        return self._projected(gemma4.Gemma4_12B_Config)

    def _projected(self, gemma):
        config = self.sizes.config["transformer"]
        model = lt.DualLinearProjection(
            # LTX reads all layers, and the embedding.
            gemma.hidden_size * (gemma.num_hidden_layers + 1),
            config["cross_attention_dim"],
            config["audio_cross_attention_dim"],
            **self._layers(),
        )
        return {SPLIT + name: tensor for name, tensor in model.state_dict().items()}

    def _gemma(self):
        return llama.Gemma3_12B({}, **self._layers()).state_dict()

    def _gemma_25(self):
        return gemma4.Gemma4_12B({}, **self._layers()).state_dict()

    def _writer_25(self):
        return gemma4.Gemma4_E2B({}, **self._layers()).state_dict()

    def _duration_head(self):
        return {
            f"duration_head.{name}": tensor for name, tensor in DurationHead().state_dict().items()
        }

    def _upscaler(self):
        # ComfyUI 0.33 asks which layers to build with; 0.27 does not know the question.
        asked = inspect.signature(LatentUpsampler.from_config).parameters
        layers = {"operations": disable_weight_init} if "operations" in asked else {}
        return LatentUpsampler.from_config(self.sizes.upscaler, **layers).state_dict()

    def _distilled_lora(self):
        tensors = {}
        for name, tensor in self["transformer"].items():
            if can_be("float8_e4m3fn", name, tensor.shape):
                rows, columns = tensor.shape
                layer = f"diffusion_model.{name.removesuffix('.weight')}"
                tensors[f"{layer}.lora_A.weight"] = torch.empty(self.sizes.rank, columns)
                tensors[f"{layer}.lora_B.weight"] = torch.empty(rows, self.sizes.rank)
        return tensors
