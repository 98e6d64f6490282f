"""The content that a name at the hub stands for."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Pin:
    """The exact content that a name stands for, fixed by the hub's first answer."""

    commit: str
    sha256: str
    size: int
