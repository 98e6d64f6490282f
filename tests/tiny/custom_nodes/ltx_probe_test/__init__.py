"""Only for LTX AIO's tests: nodes that are slow, fail, or block, without a model."""

import time

import torch
from comfy import model_management
from comfy.utils import ProgressBar
from comfy_execution.graph import ExecutionBlocker
from server import PromptServer


class Slow:
    """Pictures after so many steps of so many seconds; `salt` tells two of them apart."""

    CATEGORY = "test"
    FUNCTION = "run"
    RETURN_TYPES = ("IMAGE",)

    @classmethod
    def INPUT_TYPES(cls):
        return {
            "required": {
                "steps": ("INT", {"default": 1, "min": 1, "max": 1000}),
                "seconds": ("FLOAT", {"default": 0.1, "min": 0.0, "max": 100.0}),
                "fail": (["no", "error", "memory"],),
                "salt": ("INT", {"default": 0, "max": 2**62}),
                # sent to every socket at each step: fills those that do not read
                "kilobytes": ("INT", {"default": 0, "max": 10000}),
            }
        }

    def run(self, steps, seconds, fail, salt, kilobytes):
        bar = ProgressBar(steps)
        for _ in range(steps):
            model_management.throw_exception_if_processing_interrupted()
            time.sleep(seconds)
            if kilobytes:
                PromptServer.instance.send_sync("ltx_probe", {"text": "x" * 1024 * kilobytes})
            bar.update(1)
        if fail == "error":
            raise ValueError("<img src=x onerror=alert(1)> is no size")
        if fail == "memory":
            raise torch.OutOfMemoryError("Allocation on device")
        return (torch.zeros(9, 64, 64, 3),)


class Blocked:
    """A branch that ends here, with a message."""

    CATEGORY = "test"
    FUNCTION = "run"
    RETURN_TYPES = ("IMAGE",)

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"images": ("IMAGE",)}}

    def run(self, images):
        return (ExecutionBlocker("this branch is blocked"),)


NODE_CLASS_MAPPINGS = {"LtxProbeSlow": Slow, "LtxProbeBlocked": Blocked}
