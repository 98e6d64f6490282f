"""Writes the tiny LTX-2.3 transformer as a quantized GGUF file, as those of the real one are.

Run with ComfyUI's own Python, which has the package gguf where ComfyUI-GGUF is installed:
`python make_gguf.py SOURCE.safetensors TARGET.gguf`.
"""

import json
import struct
import sys
from pathlib import Path

import gguf
from safetensors.torch import load_file

PREFIX = "model.diffusion_model."
# Values in a block that share a scale.
BLOCK = 32


def main(source: Path, target: Path) -> None:
    """Quantize what can be, and keep the configuration, which ComfyUI builds the model from."""
    writer = gguf.GGUFWriter(str(target), "ltxv")
    writer.add_string("config", _config(source))
    for name, tensor in load_file(source).items():
        values = tensor.float().numpy()
        kind = gguf.GGMLQuantizationType.F32
        # Only linear layers, as the converters of the real ones do.
        linear = name.endswith(".weight") and values.ndim == 2
        if linear and values.shape[1] % BLOCK == 0:
            kind = gguf.GGMLQuantizationType.Q8_0
            values = gguf.quants.quantize(values, kind)
        writer.add_tensor(name.removeprefix(PREFIX), values, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _config(source: Path) -> str:
    with source.open("rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        return str(json.loads(file.read(length))["__metadata__"]["config"])


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
