"""Tells the panel that some download changed state. The panel then asks which."""

import time
from collections.abc import Callable
from threading import Lock, Timer


class Changes:
    """Counts changes from any thread, and sends the count at most once per interval.

    Sends only a number, since every client of the server sees it.
    """

    def __init__(self, notify: Callable[[int], None], interval: float = 0.5) -> None:
        """`interval`: seconds between two messages."""
        self.count = 0
        self._notify = notify
        self._interval = interval
        self._lock = Lock()
        self._sent_at = -interval
        self._scheduled = False

    def __call__(self) -> None:
        """Count one more change."""
        with self._lock:
            self.count += 1
            if self._scheduled:
                return
            self._scheduled = True
            delay = max(0.0, self._sent_at + self._interval - time.monotonic())
        timer = Timer(delay, self._pass_on)
        timer.daemon = True
        timer.start()

    def _pass_on(self) -> None:
        with self._lock:
            self._scheduled = False
            self._sent_at = time.monotonic()
            count = self.count
        self._notify(count)
