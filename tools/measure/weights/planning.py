"""What a file has: each tensor with its type, its shape, and what it is filled with."""

import re
from collections.abc import Iterator, Mapping
from typing import Protocol

from .files import File
from .formats import Format, Tensor, can_be, plain, quantized


class Shaped(Protocol):
    """A tensor, of which only the shape counts."""

    @property
    def shape(self) -> tuple[int, ...]:
        """Outermost first."""
        ...


Parts = Mapping[str, Mapping[str, Shaped]]


def tensors_of(file: File, parts: Parts) -> Iterator[Tensor]:
    """All tensors of a file but its tokenizer, in the order of its parts."""
    for prefix, part in file.parts:
        for name, tensor in parts[part].items():
            yield from _stored(file, prefix + name, tuple(tensor.shape))


def _stored(file: File, name: str, shape: tuple[int, ...]) -> Iterator[Tensor]:
    form = _format_of(file, name)
    if form and can_be(form, name, shape):
        yield from quantized(form, name, shape)
    else:
        yield plain(name, shape)


def _format_of(file: File, name: str) -> Format | None:
    return next((form for pattern, form in file.formats if re.search(pattern, name)), None)
