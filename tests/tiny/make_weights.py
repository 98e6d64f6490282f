"""Writes tiny random LTX-2.3 weights under the real file names, and LTX-2.5's where it is known.

Run with ComfyUI's own Python: `python make_weights.py --comfy COMFY_DIR --out MODELS_DIR`.
The real nodes then load and run in seconds on a CPU; the pictures and sounds are noise.
"""

import argparse
import hashlib
import inspect
import io
import json
import string
import sys
from pathlib import Path

import make_weights_25

HERE = Path(__file__).resolve().parent
PACK = HERE / "custom_nodes" / "ltx_tiny_test"

CHECKPOINT = "checkpoints/ltx-2.3-22b-dev-fp8.safetensors"
TEXT_ENCODER = "text_encoders/gemma_3_12B_it_fp4_mixed.safetensors"
UPSCALER = "latent_upscale_models/ltx-2.3-spatial-upscaler-x2-1.1.safetensors"
DISTILLED_LORA = "loras/ltx_2.3_22b_distilled_1.1_lora_dynamic_fro09_avg_rank_111_bf16.safetensors"
IC_LORA = "loras/ltx-2.3-22b-ic-lora-union-control-ref0.5.safetensors"
REFERENCE_LORA = "loras/ltx-2.3-22b-ic-lora-ingredients-0.9.safetensors"
VOICE_LORA = "loras/ltx-2.3-id-lora-talkvid-3k.safetensors"
# Tool → the factor in its metadata, by which its guide is smaller than the video.
TOOL_LORAS = {
    "ltx-2.3-22b-ic-lora-clean-plate-1.0": None,
    "ltx-2.3-22b-ic-lora-colorization-0.9": None,
    "ltx-2.3-22b-ic-lora-deblur-0.9": None,
    "ltx-2.3-22b-ic-lora-in-outpainting-0.9": None,
    "ltx-2.3-22b-ic-lora-decompression-0.9": None,
    "ltx-2.3-22b-ic-lora-day-to-night-0.9": None,
    "ltx-2.3-22b-ic-lora-relight-1.0": None,
    "ltx-2.3-22b-ic-lora-water-simulation-0.9": None,
    "ltx-2.3-22b-ic-lora-instant-shave-0.9": None,
    "lora_weights_step_05000": None,
    "LTX2.3-22B_IC-LoRA-CrossView-Prompt_v0.9_13700": None,
    "ltx-2.3-22b-ic-lora-pixel-spatial-upscaler-x2-0.9": 2,
    "ltx-2.3-22b-ic-lora-pixel-spatial-upscaler-x4-0.9": 4,
}
USER_LORA = "loras/styles/tiny-style.safetensors"
TRANSFORMER = "diffusion_models/ltx-2.3-22b-dev_transformer_only_bf16.safetensors"
PROJECTION = "text_encoders/ltx-2.3_text_projection_bf16.safetensors"
VIDEO_VAE = "vae/LTX23_video_vae_bf16.safetensors"
AUDIO_VAE = "vae/LTX23_audio_vae_bf16.safetensors"
INTERPOLATION = "frame_interpolation/film_net_fp16.safetensors"
UPSCALE_MODEL = "upscale_models/RealESRGAN_x4plus.safetensors"

# Depth and pose models: a name in the server's list is enough to validate a prompt, not to run it.
PLACEHOLDERS = (
    "geometry_estimation/moge_2_vitl_normal_fp16.safetensors",
    "checkpoints/sdpose_wholebody_fp16.safetensors",
)

CONFIG = {
    "transformer": {
        "in_channels": 128,
        "num_layers": 2,
        "num_attention_heads": 2,
        "attention_head_dim": 32,
        "cross_attention_dim": 64,
        "audio_in_channels": 128,
        "audio_num_attention_heads": 2,
        "audio_attention_head_dim": 16,
        "audio_cross_attention_dim": 32,
        "caption_channels": 64,
        "caption_proj_before_connector": True,
        "caption_projection_first_linear": False,
        "cross_attention_adaln": True,
        "apply_gated_attention": True,
        "connector_apply_gated_attention": True,
        "connector_num_layers": 2,
        "connector_num_attention_heads": 2,
        "connector_attention_head_dim": 32,
        "audio_connector_num_attention_heads": 2,
        "audio_connector_attention_head_dim": 16,
        "rope_type": "split",
        "use_middle_indices_grid": True,
    },
    "vae": {
        "dims": 3,
        "latent_channels": 128,
        "patch_size": 4,
        "norm_layer": "pixel_norm",
        "latent_log_var": "uniform",
        "timestep_conditioning": False,
        "spatial_padding_mode": "zeros",
        "encoder_base_channels": 16,
        "encoder_blocks": [
            ["res_x", 1],
            ["compress_space_res", {"multiplier": 1}],
            ["compress_time_res", {"multiplier": 1}],
            ["compress_all_res", {"multiplier": 1}],
            ["compress_all_res", {"multiplier": 1}],
        ],
        "decoder_base_channels": 16,
        # Built in reverse: ComfyUI knows the file by res_x being the first block that is built.
        "decoder_blocks": [
            ["res_x", 1],
            ["compress_space", {"multiplier": 1}],
            ["compress_time", {"multiplier": 1}],
            ["compress_all", {"multiplier": 1}],
            ["compress_all", {"multiplier": 1}],
            ["res_x", 1],
        ],
    },
    "audio_vae": {
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
                    "ch": 8,
                    "ch_mult": [1, 2, 4],
                    "num_res_blocks": 1,
                    "attn_resolutions": [],
                    "dropout": 0.0,
                    "mid_block_add_attention": False,
                    "norm_type": "pixel",
                    "causality_axis": "height",
                },
            },
        },
        "preprocessing": {"stft": {"filter_length": 1024, "hop_length": 160}},
    },
    "vocoder": {
        "upsample_initial_channel": 32,
        "upsample_rates": [5, 4, 2, 2, 2],
        "upsample_kernel_sizes": [16, 16, 8, 4, 4],
        "resblock_kernel_sizes": [3],
        "resblock_dilation_sizes": [[1, 3, 5]],
        "stereo": True,
    },
}

UPSCALER_CONFIG = {
    "in_channels": 128,
    "mid_channels": 32,
    "num_blocks_per_stage": 1,
    "dims": 3,
    "spatial_upsample": True,
    "temporal_upsample": False,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--comfy", type=Path, required=True, help="ComfyUI's directory")
    parser.add_argument("--out", type=Path, required=True, help="the models folder to fill")
    parser.add_argument(
        "--placeholders",
        action="store_true",
        help="also empty files named as the depth and pose models: enough to validate, not to run",
    )
    options = parser.parse_args()
    stamp = options.out / "tiny-weights.stamp"
    wanted = _stamp(options.comfy)
    if not stamp.exists() or stamp.read_text() != wanted:
        stamp.unlink(missing_ok=True)
        _write_weights(options.comfy.resolve(), options.out)
        stamp.write_text(wanted)
    if options.placeholders:
        for name in PLACEHOLDERS:
            file = options.out / name
            file.parent.mkdir(parents=True, exist_ok=True)
            # A safetensors file without tensors: its header's length, and the header.
            file.write_bytes((2).to_bytes(8, "little") + b"{}")


def _stamp(comfy):
    own = (Path(__file__), HERE / "make_weights_25.py", PACK / "__init__.py")
    parts = [file.read_bytes() for file in own]
    parts.append((comfy / "comfyui_version.py").read_bytes())
    return hashlib.sha256(b"".join(parts)).hexdigest()


def _write_weights(comfy, out):
    # Imported here so that an up-to-date folder costs no import of torch.
    sys.path.insert(0, str(comfy))
    sys.path.insert(0, str(PACK.parent))
    from wheels import mend_wheels

    mend_wheels()
    from comfy.cli_args import args

    args.cpu = True
    import ltx_tiny_test as sizes
    import torch
    from comfy.ldm.lightricks.av_model import LTXAVModel
    from comfy.ldm.lightricks.latent_upsampler import LatentUpsampler
    from comfy.ldm.lightricks.vae.audio_vae import AudioVAE
    from comfy.ldm.lightricks.vae.causal_video_autoencoder import VideoVAE
    from comfy.ops import disable_weight_init
    from comfy.text_encoders import llama, lt
    from comfy_extras.frame_interpolation_models.ifnet import IFNet
    from safetensors.torch import save_file
    from spandrel.architectures.ESRGAN import ESRGAN

    random = torch.Generator().manual_seed(2311)
    build = {"dtype": torch.float32, "device": "cpu", "operations": disable_weight_init}

    def noise(*shape, scale):
        return torch.randn(shape, generator=random) * scale

    def weights(module):
        """Random weights that keep a signal's size, for every tensor of the module."""
        tensors = {}
        for name, tensor in module.state_dict().items():
            if name.endswith("std-of-means"):
                tensors[name] = torch.ones(tensor.shape)
            elif name.endswith("mean-of-means"):
                tensors[name] = torch.zeros(tensor.shape)
            elif tensor.ndim == 0:
                # A limit, which is none.
                tensors[name] = tensor
            elif tensor.ndim == 1:
                if name.endswith("layer_scalar"):
                    tensors[name] = torch.ones(tensor.shape)
                    continue
                # The rest of the vectors are biases.
                norm = name.endswith("norm.weight") or (".norm" in name and name.endswith("weight"))
                tensors[name] = (
                    torch.ones(tensor.shape) if norm else noise(*tensor.shape, scale=0.02)
                )
            else:
                tensors[name] = noise(*tensor.shape, scale=tensor[0].numel() ** -0.5)
        return tensors

    def save(name, tensors, **metadata):
        file = out / name
        file.parent.mkdir(parents=True, exist_ok=True)
        save_file({key: value.contiguous() for key, value in tensors.items()}, file, metadata)

    def prefixed(prefix, tensors):
        return {prefix + name: tensor for name, tensor in tensors.items()}

    def lora(modules):
        tensors = {}
        for name in modules:
            rows, columns = transformer[f"{name}.weight"].shape
            tensors[f"diffusion_model.{name}.lora_A.weight"] = noise(
                4, columns, scale=columns**-0.5
            )
            tensors[f"diffusion_model.{name}.lora_B.weight"] = noise(rows, 4, scale=0.05)
        return tensors

    transformer = weights(LTXAVModel(**CONFIG["transformer"], **build))
    video_vae = weights(VideoVAE(config=CONFIG["vae"]))
    config = json.dumps(CONFIG)
    audio = {
        name.replace("autoencoder.", "audio_vae.", 1): tensor
        for name, tensor in weights(AudioVAE({"config": config})).items()
    }
    projection = prefixed(
        "text_embedding_projection.", weights(lt.DualLinearProjection(0, 0, 0, **build))
    )
    model = prefixed("model.diffusion_model.", transformer)

    save(CHECKPOINT, {**model, **prefixed("vae.", video_vae), **audio, **projection}, config=config)
    save(TRANSFORMER, model, config=config)
    save(VIDEO_VAE, video_vae, config=config)
    save(AUDIO_VAE, audio, config=config)
    save(PROJECTION, projection)

    gemma = weights(llama.Gemma3_12B({}, **build))
    gemma["spiece_model"] = torch.frombuffer(
        _tokenizer(sizes.TinyGemma.vocab_size), dtype=torch.uint8
    )
    save(TEXT_ENCODER, gemma)

    # ComfyUI 0.33 asks which layers to build with; 0.27 does not know the question.
    asked = inspect.signature(LatentUpsampler.from_config).parameters
    layers = {"operations": disable_weight_init} if "operations" in asked else {}
    save(
        UPSCALER,
        weights(LatentUpsampler.from_config(UPSCALER_CONFIG, **layers)),
        config=json.dumps(UPSCALER_CONFIG),
    )

    # RIFE in place of FILM: the same nodes, and it can be made small
    save(INTERPOLATION, weights(IFNet(head_ch=1, channels=(4, 4, 4, 4, 4))))
    save(UPSCALE_MODEL, weights(ESRGAN(num_filters=4, num_blocks=1, scale=4)))

    attention = ["transformer_blocks.0.attn1.to_q", "transformer_blocks.1.attn2.to_v"]
    save(DISTILLED_LORA, lora(attention))
    save(IC_LORA, lora(attention), reference_downscale_factor="2")
    save(USER_LORA, lora(attention[:1]))
    save(REFERENCE_LORA, lora(attention))
    save(VOICE_LORA, lora(attention))
    for name, factor in TOOL_LORAS.items():
        smaller = {"reference_downscale_factor": str(factor)} if factor else {}
        save(f"loras/{name}.safetensors", lora(attention), **smaller)

    if make_weights_25.known_to_comfy():
        make_weights_25.write(CONFIG, UPSCALER_CONFIG, audio, weights, save)
        make_weights_25.write_loras(lora(attention), save)


def _tokenizer(size):
    """A sentencepiece model of exactly `size` pieces: single characters, bytes, and unused ones.

    Text is generated by the same model, so every id of its vocabulary has to be a piece.
    """
    import sentencepiece

    characters = string.ascii_letters + string.digits + string.punctuation
    controls, bytes_, space = 4, 256, 1
    unused = size - controls - bytes_ - space - len(characters)
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([string.ascii_letters, string.digits, string.punctuation]),
        model_writer=model,
        model_type="char",
        vocab_size=size,
        byte_fallback=True,
        user_defined_symbols=[f"<unused{n}>" for n in range(unused)],
        pad_id=0,
        eos_id=1,
        bos_id=2,
        unk_id=3,
        minloglevel=2,
    )
    return bytearray(model.getvalue())


if __name__ == "__main__":
    main()
