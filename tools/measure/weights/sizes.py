"""What LTX's files are built of, at their real sizes and as small as tests need them.

ComfyUI reads these numbers from a file's metadata. Those of LTX-2.3 are in the metadata of
ltx-2.3-22b-dev.safetensors; LTX-2.5's transformer and encoder have the same, and its decoder has
ComfyUI's own defaults (LTX_24_VAE_CONFIG in comfy/ldm/lightricks/vae/na_diffusion_decoder.py).
`tests/shim/test_random_weights.py` compares what follows from them with the real files' sizes.
"""

from dataclasses import dataclass
from typing import Any

Config = dict[str, Any]


@dataclass(frozen=True)
class Sizes:
    """`config`: LTX-2.3's. `decoder`: of LTX-2.5's video VAE. `rank`: of the distilled LoRA."""

    config: Config
    decoder: Config
    upscaler: Config
    rank: int

    def newer(self) -> Config:
        """LTX-2.5's configuration."""
        transformer = {**self.config["transformer"], "ff_bias": False}
        return {**self.config, "transformer": transformer, "vae": self._diffusion()}

    def _diffusion(self) -> Config:
        vae = self.config["vae"]
        same = ("patch_size", "norm_layer", "spatial_padding_mode")
        return {
            "_class_name": "CausalDiffusionVAE",
            "dims": 3,
            "model_output_type": "x0",
            "encoder": {
                **{key: vae[key] for key in same},
                "latent_log_var": "constant",
                "base_channels": vae["encoder_base_channels"],
                "blocks": vae["encoder_blocks"],
            },
            "decoder": self.decoder,
        }


def _transformer(
    heads: int, size: int, audio: tuple[int, int], layers: tuple[int, int], captions: int
) -> Config:
    """`size`: of a head; `audio`: heads and their size; `layers`: of itself, of its connectors."""
    audio_heads, audio_size = audio
    return {
        "in_channels": 128,
        "num_layers": layers[0],
        "num_attention_heads": heads,
        "attention_head_dim": size,
        "cross_attention_dim": heads * size,
        "audio_in_channels": 128,
        "audio_num_attention_heads": audio_heads,
        "audio_attention_head_dim": audio_size,
        "audio_cross_attention_dim": audio_heads * audio_size,
        "caption_channels": captions,
        "caption_proj_before_connector": True,
        "caption_projection_first_linear": False,
        "cross_attention_adaln": True,
        "apply_gated_attention": True,
        "connector_apply_gated_attention": True,
        "connector_num_layers": layers[1],
        "connector_num_attention_heads": heads,
        "connector_attention_head_dim": size,
        "audio_connector_num_attention_heads": audio_heads,
        "audio_connector_attention_head_dim": audio_size,
        "rope_type": "split",
        "use_middle_indices_grid": True,
    }


def _vae(channels: int, encoder: list[Any], decoder: list[Any]) -> Config:
    return {
        "dims": 3,
        "latent_channels": 128,
        "patch_size": 4,
        "norm_layer": "pixel_norm",
        "latent_log_var": "uniform",
        "timestep_conditioning": False,
        "spatial_padding_mode": "zeros",
        "encoder_base_channels": channels,
        "encoder_blocks": encoder,
        "decoder_base_channels": channels,
        "decoder_blocks": decoder,
    }


def _audio_vae(channels: int, blocks: int) -> Config:
    return {
        "model": {
            "params": {
                "sampling_rate": 16000,
                "ddconfig": {
                    "double_z": True,
                    "mel_bins": 64,
                    "z_channels": 8,
                    "resolution": 256,
                    "downsample_time": False,
                    "in_channels": 2,
                    "out_ch": 2,
                    "ch": channels,
                    "ch_mult": [1, 2, 4],
                    "num_res_blocks": blocks,
                    "attn_resolutions": [],
                    "dropout": 0.0,
                    "mid_block_add_attention": False,
                    "norm_type": "pixel",
                    "causality_axis": "height",
                },
            },
        },
        "preprocessing": {"stft": {"filter_length": 1024, "hop_length": 160}},
    }


def _upscaler(channels: int, blocks: int) -> Config:
    return {
        "in_channels": 128,
        "mid_channels": channels,
        "num_blocks_per_stage": blocks,
        "dims": 3,
        "spatial_upsample": True,
        "temporal_upsample": False,
    }


def _layers(kind: str, count: int) -> list[Any]:
    return [kind, {"num_layers": count}]


def _grown(kind: str, factor: int) -> list[Any]:
    return [kind, {"multiplier": factor}]


_AMP = {
    "resblock": "AMP1",
    "resblock_kernel_sizes": [3, 7, 11],
    "resblock_dilation_sizes": [[1, 3, 5]] * 3,
    "stereo": True,
    "use_tanh_at_final": False,
    "activation": "snakebeta",
    "use_bias_at_final": False,
}

FULL = Sizes(
    config={
        "transformer": {
            **_transformer(32, 128, audio=(32, 64), layers=(48, 8), captions=3840),
            "positional_embedding_max_pos": [20, 2048, 2048],
            "audio_positional_embedding_max_pos": [20],
            "causal_temporal_positioning": True,
            "timestep_scale_multiplier": 1000,
            "av_ca_timestep_scale_multiplier": 1000.0,
            "connector_positional_embedding_max_pos": [4096],
            "connector_num_learnable_registers": 128,
            "frequencies_precision": "float64",
        },
        "vae": _vae(
            128,
            encoder=[
                _layers("res_x", 4),
                _grown("compress_space_res", 2),
                _layers("res_x", 6),
                _grown("compress_time_res", 2),
                _layers("res_x", 4),
                _grown("compress_all_res", 2),
                _layers("res_x", 2),
                _grown("compress_all_res", 1),
                _layers("res_x", 2),
            ],
            decoder=[
                _layers("res_x", 4),
                _grown("compress_space", 2),
                _layers("res_x", 6),
                _grown("compress_time", 2),
                _layers("res_x", 4),
                _grown("compress_all", 1),
                _layers("res_x", 2),
                _grown("compress_all", 2),
                _layers("res_x", 2),
            ],
        ),
        "audio_vae": _audio_vae(128, blocks=2),
        "vocoder": {
            "vocoder": {
                **_AMP,
                "upsample_initial_channel": 1536,
                "upsample_rates": [5, 2, 2, 2, 2, 2],
                "upsample_kernel_sizes": [11, 4, 4, 4, 4, 4],
            },
            "bwe": {
                **_AMP,
                "upsample_initial_channel": 512,
                "upsample_rates": [6, 5, 2, 2, 2],
                "upsample_kernel_sizes": [12, 11, 4, 4, 4],
                "apply_final_activation": False,
                "input_sampling_rate": 16000,
                "output_sampling_rate": 48000,
                "hop_length": 80,
                "n_fft": 512,
                "win_size": 512,
                "num_mels": 64,
            },
        },
    },
    decoder={
        "head_dim": 64,
        "stage_channels": [2048, 1024, 512, 512, 256],
        "stage_depths": [4, 6, 4, 2, 8],
        "stage_kernels": [[3, 7, 7], [3, 7, 7], [3, 5, 5], [3, 5, 5], [11, 11, 11]],
        "upsamples": [[[1, 2, 2], 2], [[2, 1, 1], 2], [[2, 2, 2], 1], [[2, 2, 2], 2]],
        "stage5_kernel": [11, 11, 11],
        "t_emb_dim": 384,
        "default_num_inference_steps": 1,
    },
    upscaler=_upscaler(1024, blocks=4),
    # The file's name says 111, the average over its layers; with this rank it has the real size.
    rank=117,
)

# ComfyUI runs a prompt of these in seconds on a CPU.
TINY = Sizes(
    config={
        "transformer": _transformer(2, 32, audio=(2, 16), layers=(2, 2), captions=64),
        "vae": _vae(
            16,
            encoder=[
                ["res_x", 1],
                _grown("compress_space_res", 1),
                _grown("compress_time_res", 1),
                _grown("compress_all_res", 1),
                _grown("compress_all_res", 1),
            ],
            # Built in reverse: ComfyUI knows the file by res_x being the first block that is built.
            decoder=[
                ["res_x", 1],
                _grown("compress_space", 1),
                _grown("compress_time", 1),
                _grown("compress_all", 1),
                _grown("compress_all", 1),
                ["res_x", 1],
            ],
        ),
        "audio_vae": _audio_vae(8, blocks=1),
        "vocoder": {
            "upsample_initial_channel": 32,
            "upsample_rates": [5, 4, 2, 2, 2],
            "upsample_kernel_sizes": [16, 16, 8, 4, 4],
            "resblock_kernel_sizes": [3],
            "resblock_dilation_sizes": [[1, 3, 5]],
            "stereo": True,
        },
    },
    decoder={
        "head_dim": 16,
        # Each stage's channels are those of the one before, divided by its reduction.
        "stage_channels": [128, 64, 32, 32, 16],
        "stage_depths": [1, 1, 1, 1, 1],
        "stage_kernels": [[3, 3, 3]] * 5,
        "upsamples": [[[1, 2, 2], 2], [[2, 1, 1], 2], [[2, 2, 2], 1], [[2, 2, 2], 2]],
        "stage5_kernel": [3, 3, 3],
        "t_emb_dim": 32,
        "default_num_inference_steps": 1,
    },
    upscaler=_upscaler(32, blocks=1),
    rank=4,
)
