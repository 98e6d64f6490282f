"""Three nodes, a prompt made of them, and the recorded events of a run."""

from collections.abc import Callable
from typing import Any

# `edited(resize={"method": "none"})`: the prompt with other inputs. None removes one.
Edit = Callable[..., dict[str, Any]]

KINDS = {"checkpoints": ["models/checkpoints"], "loras": ["models/loras", "output/loras"]}

NODES: dict[str, Any] = {
    "Load": {
        "input": {
            "required": {
                "ckpt_name": [[{"models": "checkpoints"}, "built in"]],
                "strength": ["FLOAT", {"min": 0.0, "max": 1.0}],
            },
            "optional": {"image": [[{"inputs": "image"}], {"image_upload": True}]},
        },
        "output": ["MODEL", "VAE"],
    },
    "Resize": {
        "input": {
            "required": {
                "model": ["MODEL", {}],
                "kind": [
                    "COMFY_DYNAMICCOMBO_V3",
                    {
                        "options": [
                            {"key": "size", "inputs": {"required": {"width": ["INT", {"min": 16}]}}}
                        ]
                    },
                ],
                "method": ["COMBO", {"options": ["area", "nearest"]}],
            }
        },
        "output": ["MODEL"],
    },
    "Save": {
        "input": {"required": {"model": ["MODEL,VAE", {}], "filename_prefix": ["STRING", {}]}},
        "output": [],
        "output_node": True,
    },
}

PROMPT: dict[str, Any] = {
    "load": {"class_type": "Load", "inputs": {"ckpt_name": "a.safetensors", "strength": 0.5}},
    "resize": {
        "class_type": "Resize",
        "inputs": {"model": ["load", 0], "kind": "size", "kind.width": 64, "method": "area"},
    },
    "save": {"class_type": "Save", "inputs": {"model": ["resize", 0], "filename_prefix": "v/run"}},
}

RUN: dict[str, Any] = {
    "prompt": PROMPT,
    "lead": 2,
    "blocks": [
        ["load", [1, "running", 0, 1], [0, "executing"], [5, "finished", 1, 1]],
        [
            "resize",
            [1, "running", 0, 1],
            [0, "executing"],
            [3, "running", 1, 2],
            [0, "progress", 1, 2],
            [3, "running", 2, 2],
            [0, "progress", 2, 2],
            [0, "finished", 2, 2],
        ],
        ["save", [1, "running", 0, 1], [0, "executing"], [1, "executed"], [0, "finished", 1, 1]],
    ],
    "tail": 1,
    "end": "execution_success",
    "details": {},
    "output": {"save": {"images": [], "animated": [True]}},
}

SERVER: dict[str, Any] = {
    "stats": {"system": {"ram_total": 8, "ram_free": 4}, "devices": []},
    "features": {"max_upload_size": 1_000_000},
    "kinds": KINDS,
    "models": ["checkpoints/a.safetensors"],
    "placeholders": [],
}
