"""The states of a download."""

from dataclasses import dataclass
from typing import Literal

from ..trouble import Trouble

Task = Literal["download", "verify"]
How = Literal["downloaded", "adopted", "hardlink", "symlink", "copy"]
Phase = Literal[
    "resolving", "reusing", "hashing", "transferring", "waiting", "verifying", "finishing"
]


@dataclass(frozen=True)
class Queued:
    """It waits for its turn."""


@dataclass(frozen=True)
class Running:
    """`received`: bytes. `speed`: bytes per second. `retry_in`: seconds; `last`: what failed."""

    phase: Phase
    received: int = 0
    speed: float | None = None
    retry_in: float | None = None
    last: str | None = None


@dataclass(frozen=True)
class Done:
    """The right file is installed. `how` it came; None if it was only checked."""

    how: How | None


@dataclass(frozen=True)
class Failed:
    """It resumes from its part when it is started again."""

    trouble: Trouble


@dataclass(frozen=True)
class Cancelled:
    """Like Failed, but the user cancelled it."""


State = Queued | Running | Done | Failed | Cancelled


@dataclass(frozen=True)
class Entry:
    """One file of the catalog in the queue. `root`: the index among the folder's roots."""

    model_id: str
    task: Task
    folder: str
    root: int
    size: int | None
    state: State

    @property
    def ended(self) -> bool:
        """Whether it is neither queued nor running."""
        return not isinstance(self.state, Queued | Running)
