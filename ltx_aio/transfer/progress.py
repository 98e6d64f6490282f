"""What a running download tells, not too often."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from types import TracebackType

from .states import Phase, Running

WINDOW = 5.0  # seconds that a speed is taken over

Publish = Callable[[Running, int | None], None]


class Progress:
    """Publishes a Running and the file's size: when the phase changes, and as time passes.

    By the clock and not by the bytes, so that what stalls is seen to. Used as a context.
    """

    def __init__(self, publish: Publish, commit: Callable[[bool], bool], every: float) -> None:
        """`commit(True)` asks whether it may end well now, and rules out that it is cancelled.

        `every`: seconds between two reports.
        """
        self._publish = publish
        self._commit = commit
        self._every = every
        self._state = Running("resolving")
        self._size: int | None = None
        self._received = 0
        self._points: deque[tuple[float, int]] = deque()
        self._timer: asyncio.TimerHandle | None = None
        self._ticks = 0

    def __enter__(self) -> "Progress":  # noqa: PYI034 - Self came with Python 3.11
        """Start the clock."""
        self._arm()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop it."""
        if self._timer:
            self._timer.cancel()

    def of(self, size: int) -> None:
        """How many bytes the file has."""
        self._size = size

    def phase(self, phase: Phase, received: int | None = None) -> None:
        """What it does now, which can be cancelled."""
        self._commit(False)  # noqa: FBT003
        if received is not None:
            self._received = received
        self._points.clear()
        self._tell(Running(phase, self._received))

    def commit(self) -> None:
        """From here on it ends well, or not at all. CancelledError if it is wanted no more."""
        if not self._commit(True):  # noqa: FBT003
            raise asyncio.CancelledError

    def waiting(self, retry_in: float, last: str) -> None:
        """Why it does nothing for so many seconds."""
        self._points.clear()
        self._tell(Running("waiting", self._received, None, retry_in, last))

    def at(self, received: int) -> bool:
        """So many bytes are done. True once a report, which is a time to look around."""
        self._received = received
        ticks, self._ticks = self._ticks, 0
        return ticks > 0

    def _arm(self) -> None:
        self._timer = asyncio.get_running_loop().call_later(self._every, self._tick)

    def _tick(self) -> None:
        self._arm()
        self._ticks += 1
        if self._state.phase != "waiting":
            self._tell(replace(self._state, received=self._received, speed=self._speed()))

    def _speed(self) -> float | None:
        now = time.monotonic()
        self._points.append((now, self._received))
        while now - self._points[0][0] > WINDOW:
            self._points.popleft()
        then, before = self._points[0]
        return (self._received - before) / (now - then) if self._received > before else None

    def _tell(self, state: Running) -> None:
        self._state = state
        self._publish(state, self._size)
