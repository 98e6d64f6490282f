"""Reports the progress of a running download, but not too often."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from types import TracebackType

from .states import Phase, Running

WINDOW = 5.0  # seconds; the speed is an average over this

Publish = Callable[[Running, int | None], None]


class Progress:
    """Publishes a Running state and the file's size on each new phase and at regular intervals.

    By the clock rather than by bytes, so that stalls are visible. A context manager.
    """

    def __init__(self, publish: Publish, commit: Callable[[bool], bool], every: float) -> None:
        """`commit(True)` rules out a cancel from now on; it gives False if it comes too late.

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
        """Start the timer."""
        self._arm()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop the timer."""
        if self._timer:
            self._timer.cancel()

    def set_size(self, size: int) -> None:
        """Set how many bytes the file has."""
        self._size = size

    def phase(self, phase: Phase, received: int | None = None) -> None:
        """Start a phase, which can be cancelled."""
        self._commit(False)  # noqa: FBT003
        if received is not None:
            self._received = received
        self._points.clear()
        self._report(Running(phase, self._received))

    def commit(self) -> None:
        """Rule out a cancel from here on. Errors: CancelledError if it was cancelled already."""
        if not self._commit(True):  # noqa: FBT003
            raise asyncio.CancelledError

    def waiting(self, retry_in: float, last: str) -> None:
        """Report a wait of `retry_in` seconds, and `last`, the reason."""
        self._points.clear()
        self._report(Running("waiting", self._received, None, retry_in, last))

    def at(self, received: int) -> bool:
        """Set how many bytes are done. True once per report: a good time for checks."""
        self._received = received
        ticks, self._ticks = self._ticks, 0
        return ticks > 0

    def _arm(self) -> None:
        self._timer = asyncio.get_running_loop().call_later(self._every, self._tick)

    def _tick(self) -> None:
        self._arm()
        self._ticks += 1
        if self._state.phase != "waiting":
            self._report(replace(self._state, received=self._received, speed=self._speed()))

    def _speed(self) -> float | None:
        now = time.monotonic()
        self._points.append((now, self._received))
        while now - self._points[0][0] > WINDOW:
            self._points.popleft()
        then, before = self._points[0]
        return (self._received - before) / (now - then) if self._received > before else None

    def _report(self, state: Running) -> None:
        self._state = state
        self._publish(state, self._size)
