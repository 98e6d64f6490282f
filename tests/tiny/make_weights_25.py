"""Tiny random LTX-2.5 weights, for a ComfyUI that knows it: make_weights.py writes them, too."""

import copy
import importlib
import json
import math

TRANSFORMER = "diffusion_models/ltx-2.5-22b-distilled-transformer-comfy-int8-convrot.safetensors"
TEXT_ENCODER = "text_encoders/gemma4-12b-with-proj-ltx-2.5-comfy-int8-convrot.safetensors"
WRITER = "text_encoders/gemma4_e2b_it_int8_convrot.safetensors"
DURATION_HEAD = "model_patches/ltx-2.5-duration-head-bf16.safetensors"
VIDEO_VAE = "vae/ltx-2.5-video-vae-bf16.safetensors"
CONV_VIDEO_VAE = "vae/ltx-2.5-video-vae-conv-bf16.safetensors"
AUDIO_VAE = "vae/ltx-2.5-audio-vae-bf16.safetensors"
REFERENCE_LORA = "loras/ltx-2.5-22b-ic-lora-ingredients-0.9.safetensors"
# Tool → the factor in its metadata, by which its guide is smaller than the video.
TOOL_LORAS = {
    "ltx-2.5-22b-ic-lora-clean-plate-1.0": None,
    "ltx-2.5-22b-ic-lora-colorization-0.9": None,
    "ltx-2.5-22b-ic-lora-deblur-0.9": None,
    "ltx-2.5-22b-ic-lora-decompression-0.9": None,
    "ltx-2.5-22b-ic-lora-day-to-night-0.9": None,
    "ltx-2.5-22b-ic-lora-water-simulation-0.9": None,
    "ltx-2.5-22b-ic-lora-pixel-spatial-upscaler-x2-1.0": 2,
}
UPSCALER = "latent_upscale_models/ltx-2.5-latent-spatial-upscaler-x2-bf16-1.0.safetensors"

# As Lightricks' own files have it: ltx_aio/headers/naming.py reads it.
VERSION = {"model_version": "2.5.0"}

# What the duration head says of a prompt, about.
SECONDS = 1.6

DECODER = {
    "head_dim": 16,
    # Each stage's channels are those of the one before, divided by its reduction.
    "stage_channels": [128, 64, 32, 32, 16],
    "stage_depths": [1, 1, 1, 1, 1],
    "stage_kernels": [[3, 3, 3]] * 5,
    "upsamples": [[[1, 2, 2], 2], [[2, 1, 1], 2], [[2, 2, 2], 1], [[2, 2, 2], 2]],
    "stage5_kernel": [3, 3, 3],
    "t_emb_dim": 32,
    "default_num_inference_steps": 1,
}


def known_to_comfy():
    """Whether this ComfyUI has the code of LTX-2.5, as 0.32 and later do."""
    try:
        importlib.import_module("comfy.ldm.lightricks.vae.na_diffusion_decoder")
    except ImportError:
        return False
    return True


def write(base, upscaler, audio, weights, save):
    """Write all files that the templates of LTX-2.5 name.

    `base` and `upscaler`: the configs of LTX-2.3's tiny files. `audio`: the tensors of its audio
    VAE, which is of the same kind. `weights` fills a module, `save` writes a file.
    """
    import torch
    from comfy.ldm.lightricks.av_model import LTXAVModel
    from comfy.ldm.lightricks.duration_head import DurationHead
    from comfy.ldm.lightricks.latent_upsampler import LatentUpsampler
    from comfy.ldm.lightricks.vae.causal_video_autoencoder import VideoVAE
    from comfy.ldm.lightricks.vae.na_diffusion_decoder import CausalDiffusionVAE
    from comfy.ops import disable_weight_init
    from comfy.text_encoders import gemma4, lt

    build = {"dtype": torch.float32, "device": "cpu", "operations": disable_weight_init}
    config = copy.deepcopy(base)
    config["transformer"]["ff_bias"] = False
    vae = base["vae"]
    config["vae"] = {
        "_class_name": "CausalDiffusionVAE",
        "dims": 3,
        "model_output_type": "x0",
        "encoder": {
            "patch_size": vae["patch_size"],
            "norm_layer": vae["norm_layer"],
            "latent_log_var": vae["latent_log_var"],
            "spatial_padding_mode": vae["spatial_padding_mode"],
            "base_channels": vae["encoder_base_channels"],
            "blocks": vae["encoder_blocks"],
        },
        "decoder": DECODER,
    }
    said = {"config": json.dumps(config), **VERSION}

    # The loader asks for the embedding's key and not for the config.
    transformer = weights(
        LTXAVModel(**config["transformer"], use_keyframes_abs_pos_embedding=True, **build)
    )
    save(
        TRANSFORMER,
        {f"model.diffusion_model.{name}": tensor for name, tensor in transformer.items()},
        **said,
    )
    save(VIDEO_VAE, weights(CausalDiffusionVAE(config["vae"])), **said)
    save(
        CONV_VIDEO_VAE,
        weights(VideoVAE(config=vae)),
        config=json.dumps({**config, "vae": vae}),
        **VERSION,
    )
    save(AUDIO_VAE, audio, **said)

    encoder = weights(gemma4.Gemma4_12B({}, **build))
    gemma = gemma4.Gemma4_12B_Config
    projection = lt.DualLinearProjection(
        # LTX reads all layers, and the embedding.
        gemma.hidden_size * (gemma.num_hidden_layers + 1),
        config["transformer"]["cross_attention_dim"],
        config["transformer"]["audio_cross_attention_dim"],
        **build,
    )
    for name, tensor in weights(projection).items():
        encoder[f"text_embedding_projection.{name}"] = tensor
    tokenizer = torch.frombuffer(bytearray(_tokenizer()), dtype=torch.uint8)
    save(TEXT_ENCODER, {**encoder, "tokenizer_json": tokenizer})
    writer = weights(gemma4.Gemma4_E2B({}, **build))
    save(WRITER, {**writer, "tokenizer_json": tokenizer})

    head = weights(DurationHead())
    # Otherwise about a second, which is also the least.
    head["mlp_out.bias"].fill_(math.log(SECONDS))
    save(DURATION_HEAD, {f"duration_head.{name}": tensor for name, tensor in head.items()})

    save(
        UPSCALER,
        weights(LatentUpsampler.from_config(upscaler, operations=disable_weight_init)),
        config=json.dumps(upscaler),
        **VERSION,
    )


def write_loras(tensors, save):
    """Write the LoRAs of LTX-2.5 with these tensors, which fit the transformer of LTX-2.3, too."""
    save(REFERENCE_LORA, tensors, **VERSION)
    for name, factor in TOOL_LORAS.items():
        smaller = {"reference_downscale_factor": str(factor)} if factor else {}
        save(f"loras/{name}.safetensors", tensors, **smaller, **VERSION)


def _tokenizer():
    """One token for each character, and those that ComfyUI asks for by their number."""
    special = {"<pad>": 0, "<eos>": 1, "<bos>": 2, "<unk>": 3}
    turns = {"<|turn>": 105, "<turn|>": 106}
    # An embedding takes their place before the table is read, so they may lie beyond its end.
    media = {"<|image|>": 258880, "<|audio|>": 258881, "<|video|>": 258884}
    free = (number for number in range(4, 512) if number not in turns.values())
    characters = [chr(code) for code in [10, *range(32, 127)]]
    vocabulary = special | turns | dict(zip(characters, free, strict=False))
    added = [
        {
            "id": number,
            "content": content,
            "single_word": False,
            "lstrip": False,
            "rstrip": False,
            "normalized": False,
            "special": True,
        }
        for content, number in (special | turns | media).items()
    ]
    return json.dumps(
        {
            "version": "1.0",
            "added_tokens": added,
            "pre_tokenizer": {
                "type": "Split",
                "pattern": {"Regex": r"[\s\S]"},
                "behavior": "Isolated",
                "invert": False,
            },
            "decoder": {"type": "Fuse"},
            "model": {"type": "WordLevel", "vocab": vocabulary, "unk_token": "<unk>"},
        }
    ).encode()
