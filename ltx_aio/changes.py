"""Tells the panel that something about the downloads changed; what, it asks by itself."""

import time
from collections.abc import Callable
from threading import Lock, Timer


class Changes:
    """Counts changes, from any thread, and passes the count on at most once an interval.

    What is passed on is a number and nothing else: every client of the server sees it.
    """

    def __init__(self, tell: Callable[[int], None], interval: float = 0.5) -> None:
        """Take what passes the count on, and the seconds between two times."""
        self.count = 0
        self._tell = tell
        self._interval = interval
        self._lock = Lock()
        self._told = -interval
        self._waiting = False

    def __call__(self) -> None:
        """One more."""
        with self._lock:
            self.count += 1
            if self._waiting:
                return
            self._waiting = True
            delay = max(0.0, self._told + self._interval - time.monotonic())
        timer = Timer(delay, self._pass_on)
        timer.daemon = True
        timer.start()

    def _pass_on(self) -> None:
        with self._lock:
            self._waiting = False
            self._told = time.monotonic()
            count = self.count
        self._tell(count)
