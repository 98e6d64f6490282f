"""Reads a model file's header, and not a byte more."""

import os
import stat
from pathlib import Path

from .gguf import read_gguf
from .header import Header, Unreadable
from .safetensors import read_safetensors

SUFFIXES = (".safetensors", ".sft", ".gguf")


def header_of(path: Path) -> Header:
    """Read a file's header, and not a byte more. Follows links.

    Errors: Unreadable, also for what is no regular file; OSError.
    """
    # Opening a pipe or a device may block forever.
    if not stat.S_ISREG(path.stat().st_mode):
        raise Unreadable
    with path.open("rb", buffering=0) as file:
        size = os.fstat(file.fileno()).st_size
        read = read_gguf if path.suffix.lower() == ".gguf" else read_safetensors
        return read(file, size)
