"""What a name at the hub is taken to mean."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Pin:
    """The one content that a name at the hub is taken to mean, from the first answer on."""

    commit: str
    sha256: str
    size: int
