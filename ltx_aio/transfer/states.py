"""What the panel is told about a download."""

from dataclasses import dataclass
from typing import Literal

from ..problems import Trouble

Task = Literal["download", "verify"]
How = Literal["downloaded", "adopted", "hardlink", "symlink", "copy"]
Phase = Literal[
    "resolving", "reusing", "hashing", "transferring", "waiting", "verifying", "finishing"
]


@dataclass(frozen=True)
class Queued:
    """Its turn comes."""


@dataclass(frozen=True)
class Running:
    """`received` and `speed` are bytes (a second); `retry_in` seconds, `last` what failed then."""

    phase: Phase
    received: int = 0
    speed: float | None = None
    retry_in: float | None = None
    last: str | None = None


@dataclass(frozen=True)
class Done:
    """The right file is there; `how` it came, None where it was looked at only."""

    how: How | None


@dataclass(frozen=True)
class Failed:
    """It goes on from where it was when started again."""

    trouble: Trouble


@dataclass(frozen=True)
class Cancelled:
    """As Failed, by the user's wish."""


State = Queued | Running | Done | Failed | Cancelled


@dataclass(frozen=True)
class Entry:
    """One file of the catalogue in the queue; `root` is the index among the folder's roots."""

    id: str
    task: Task
    folder: str
    root: int
    size: int | None
    state: State

    @property
    def ended(self) -> bool:
        """Whether nothing will happen to it by itself."""
        return not isinstance(self.state, Queued | Running)
