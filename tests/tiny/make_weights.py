"""Writes tiny random LTX-2.3 weights under the real file names, and LTX-2.5's where it is known.

Run with ComfyUI's own Python: `python make_weights.py --comfy COMFY_DIR --out MODELS_DIR`.
The real nodes then load and run in seconds on a CPU; the pictures and sounds are noise.
"""

import argparse
import hashlib
import math
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SHARED = HERE.parents[1] / "tools/measure"
sys.path.insert(1, str(SHARED))

from weights.files import DISTILLED_LORA, LTX_23, LTX_25  # noqa: E402
from weights.filling import filling_of  # noqa: E402
from weights.sizes import TINY  # noqa: E402
from weights.vocabulary import tokenizer  # noqa: E402

PACK = HERE / "custom_nodes" / "ltx_tiny_test"

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
REFERENCE_LORA_25 = "loras/ltx-2.5-22b-ic-lora-ingredients-0.9.safetensors"
TOOL_LORAS_25 = {
    "ltx-2.5-22b-ic-lora-clean-plate-1.0": None,
    "ltx-2.5-22b-ic-lora-colorization-0.9": None,
    "ltx-2.5-22b-ic-lora-deblur-0.9": None,
    "ltx-2.5-22b-ic-lora-decompression-0.9": None,
    "ltx-2.5-22b-ic-lora-day-to-night-0.9": None,
    "ltx-2.5-22b-ic-lora-water-simulation-0.9": None,
    "ltx-2.5-22b-ic-lora-pixel-spatial-upscaler-x2-1.0": 2,
}
VERSION = {"model_version": "2.5.0"}
USER_LORA = "loras/styles/tiny-style.safetensors"
# What the duration head says of a prompt, about.
SECONDS = 1.6
INTERPOLATION = "frame_interpolation/film_net_fp16.safetensors"
UPSCALE_MODEL = "upscale_models/RealESRGAN_x4plus.safetensors"

# Depth and pose models: a name in the server's list is enough to validate a prompt, not to run it.
PLACEHOLDERS = (
    "geometry_estimation/moge_2_vitl_normal_fp16.safetensors",
    "checkpoints/sdpose_wholebody_fp16.safetensors",
)


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
    own = sorted([Path(__file__), PACK / "__init__.py", *SHARED.glob("weights/*.py")])
    parts = [file.read_bytes() for file in own]
    parts.append((comfy / "comfyui_version.py").read_bytes())
    return hashlib.sha256(b"".join(parts)).hexdigest()


def _write_weights(comfy, out):
    # Imported here so that an up-to-date folder costs no import of torch.
    sys.path[1:1] = [str(comfy), str(PACK.parent)]
    from wheels import mend_wheels

    mend_wheels()
    from comfy.cli_args import args

    args.cpu = True
    import ltx_tiny_test as pack
    import torch
    from comfy_extras.frame_interpolation_models.ifnet import IFNet
    from safetensors.torch import save_file
    from spandrel.architectures.ESRGAN import ESRGAN
    from weights.parts import KNOWS_25, Parts

    random = torch.Generator().manual_seed(2311)
    parts = Parts(TINY)
    filled = {}

    def noise(*shape, scale):
        return torch.randn(shape, generator=random) * scale

    def fill(state):
        """Random weights for every tensor of a module's state."""
        return {name: numbers(name, tensor) for name, tensor in state.items()}

    def numbers(name, tensor):
        if tensor.ndim == 0:
            # A limit, which is none.
            return tensor
        filling = filling_of(name, tuple(tensor.shape))
        if filling.scale is None:
            return torch.full(tensor.shape, filling.mean)
        return noise(*tensor.shape, scale=filling.scale)

    def part(name):
        if name not in filled:
            filled[name] = fill(parts[name])
            if name == "duration_head":
                # Otherwise about a second, which is also the least.
                filled[name]["duration_head.mlp_out.bias"].fill_(math.log(SECONDS))
        return filled[name]

    def save(name, tensors, **metadata):
        file = out / name
        file.parent.mkdir(parents=True, exist_ok=True)
        save_file({key: value.contiguous() for key, value in tensors.items()}, file, metadata)

    def save_all(files):
        for name, file in files.items():
            tensors = {
                prefix + key: tensor
                for prefix, each in file.parts
                for key, tensor in part(each).items()
            }
            if file.tokenizer:
                made = tokenizer(file.tokenizer, pack.TinyGemma.vocab_size)
                tensors[file.tokenizer] = torch.frombuffer(bytearray(made), dtype=torch.uint8)
            save(name, tensors, **file.metadata(TINY))

    def lora(modules):
        tensors = {}
        for name in modules:
            rows, columns = parts["transformer"][f"{name}.weight"].shape
            tensors[f"diffusion_model.{name}.lora_A.weight"] = noise(
                4, columns, scale=columns**-0.5
            )
            tensors[f"diffusion_model.{name}.lora_B.weight"] = noise(rows, 4, scale=0.05)
        return tensors

    save_all(LTX_23)

    # RIFE in place of FILM: the same nodes, and it can be made small
    save(INTERPOLATION, fill(IFNet(head_ch=1, channels=(4, 4, 4, 4, 4)).state_dict()))
    save(UPSCALE_MODEL, fill(ESRGAN(num_filters=4, num_blocks=1, scale=4).state_dict()))

    attention = ["transformer_blocks.0.attn1.to_q", "transformer_blocks.1.attn2.to_v"]
    save(DISTILLED_LORA, lora(attention))
    save(IC_LORA, lora(attention), reference_downscale_factor="2")
    save(USER_LORA, lora(attention[:1]))
    save(REFERENCE_LORA, lora(attention))
    save(VOICE_LORA, lora(attention))
    save_tools(TOOL_LORAS, lambda: lora(attention), save)

    if KNOWS_25:
        save_all(LTX_25)
        # They fit both transformers.
        tensors = lora(attention)
        save(REFERENCE_LORA_25, tensors, **VERSION)
        save_tools(TOOL_LORAS_25, lambda: tensors, save, **VERSION)


def save_tools(loras, tensors, save, **metadata):
    """Save the LoRAs of tools, which share the metadata."""
    for name, factor in loras.items():
        smaller = {"reference_downscale_factor": str(factor)} if factor else {}
        save(f"loras/{name}.safetensors", tensors(), **smaller, **metadata)


if __name__ == "__main__":
    main()
