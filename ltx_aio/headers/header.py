"""The header of a model file: names, types and shapes of its tensors, and its own words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol, cast

# Real headers have up to 2 MB; with more, only reading them would be work.
MAX_HEADER = 32_000_000


class Raw(Protocol):
    """An unbuffered file, of which exactly what is asked for is read."""

    def read(self, size: int, /) -> bytes | None:
        """At most this many bytes."""
        ...

    def seek(self, offset: int, /) -> int:
        """Go to a place."""
        ...


@dataclass(frozen=True, slots=True)
class Tensor:
    """`shape` is outermost first, as PyTorch has it."""

    dtype: str
    shape: tuple[int, ...]


@dataclass(frozen=True)
class Header:
    """`tensors` is as the file has it, so that nothing is copied of what nobody asks for."""

    form: Literal["safetensors", "gguf"]
    tensors: Mapping[str, Mapping[str, object]]
    # In a GGUF only texts and numbers, as texts.
    metadata: Mapping[str, str] = field(default_factory=dict[str, str])

    def tensor(self, name: str) -> Tensor | None:
        """A tensor's type and shape; None if there is none of this name."""
        match self.tensors.get(name):
            case {"dtype": str(dtype), "shape": shape}:
                return Tensor(dtype, numbers(shape))
            case _:
                return None

    def shape(self, name: str) -> tuple[int, ...]:
        """A tensor's shape; empty if there is none of this name."""
        found = self.tensor(name)
        return found.shape if found else ()


def numbers(shape: object) -> tuple[int, ...]:
    """A shape as a file states it; empty if that isn't a list of numbers."""
    every = cast("list[object]", shape) if isinstance(shape, list) else []
    found = tuple(each for each in every if isinstance(each, int))
    return found if len(found) == len(every) else ()


class Unreadable(ValueError):
    """The file has no header that can be read."""


def exactly(file: Raw, size: int) -> bytes:
    """So many bytes. Errors: Unreadable if the file ends before."""
    parts: list[bytes] = []
    while size > 0:
        part = file.read(size)
        if not part:
            raise Unreadable
        parts.append(part)
        size -= len(part)
    return parts[0] if len(parts) == 1 else b"".join(parts)
