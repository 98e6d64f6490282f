"""Which numbers a tensor is filled with so that a signal keeps its size, and no layer makes NaN."""

from dataclasses import dataclass
from math import prod


@dataclass(frozen=True)
class Filling:
    """`scale` None: every number is `mean`; else normal numbers around 0 of this deviation."""

    scale: float | None
    mean: float = 0.0


ONES = Filling(None, 1.0)
ZEROS = Filling(None)
BIAS = Filling(0.02)


def filling_of(name: str, shape: tuple[int, ...]) -> Filling:
    """How to fill a tensor of a module's state, of at least one dimension."""
    if name.endswith("std-of-means"):
        return ONES
    if name.endswith("mean-of-means"):
        return ZEROS
    if len(shape) > 1:
        return Filling(prod(shape[1:]) ** -0.5)
    norm = name.endswith(("norm.weight", "layer_scalar")) or (
        ".norm" in name and name.endswith("weight")
    )
    # The rest of the vectors are biases.
    return ONES if norm else BIAS
