"""Lets torchaudio and torchvision load beside a torch of another build (CPU, or another CUDA).

Their wheels refuse to import then, although ComfyUI needs only their pure Python parts here.
Nothing on disk is changed, and wheels that load by themselves are left as they are.
"""

import contextlib
import importlib.abc
import importlib.machinery
import sys


def _forgive_torchaudio(utils):
    load, check = utils._load_lib, utils._check_cuda_version

    def load_if_possible(name):
        try:
            return load(name)
        except OSError:
            return False

    def check_quietly():
        with contextlib.suppress(RuntimeError):
            return check()

    utils._load_lib = load_if_possible
    utils._check_cuda_version = check_quietly


def _declare_torchvision(extension):
    if extension._has_ops():
        return
    import torch

    library = torch.library.Library("torchvision", "FRAGMENT")
    library.define("nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    library.define("qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    extension._declared = library  # A library that is collected takes its operators with it.


_MENDS = {
    "torchaudio._extension.utils": _forgive_torchaudio,
    "torchvision.extension": _declare_torchvision,
}


class _Mender(importlib.abc.MetaPathFinder):
    def find_spec(self, fullname, path, target=None):
        mend = _MENDS.get(fullname)
        spec = mend and importlib.machinery.PathFinder.find_spec(fullname, path, target)
        if not spec or not spec.loader:
            return None
        execute = spec.loader.exec_module

        def exec_module(module):
            execute(module)
            mend(module)

        spec.loader.exec_module = exec_module
        return spec


def mend_wheels():
    """Call before anything imports torchaudio or torchvision."""
    sys.meta_path.insert(0, _Mender())
