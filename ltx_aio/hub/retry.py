"""How long to keep trying after failures, and how long to wait between two tries."""

import random
import time
from collections.abc import Callable
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

from ..limits import MIB, Limits
from ..trouble import Trouble

MAX_RETRY_AFTER = 24 * 3600  # seconds; ignore servers that ask for more


class Retryable(Exception):
    """A failure that another try may fix."""

    def __init__(
        self,
        last: str,
        *,
        retry_after: float | None = None,
        unreachable: bool = False,
        expired: bool = False,
        final: Trouble | None = None,
    ) -> None:
        """Take what happened, in a word or two for the user, and how to go on.

        `unreachable`: there was no connection. `expired`: the URL was valid once; ask for a new
        one. `final`: the trouble to report when we give up, if not `network`.
        """
        super().__init__(last)
        self.last = last
        self.retry_after = retry_after
        self.unreachable = unreachable
        self.expired = expired
        self.final = final

    @staticmethod
    def http(
        status: int, *, retry_after: float | None = None, expired: bool = False
    ) -> "Retryable":
        """A response with that status."""
        return Retryable(f"http {status}", retry_after=retry_after, expired=expired)


class Retries:
    """Counts failures since the last MiB of progress, and says when to give up.

    The time between two failures counts for at most the longest time a try can take: a computer
    that was asleep doesn't give up when it wakes.
    """

    def __init__(self, limits: Limits, now: Callable[[], float] = time.monotonic) -> None:
        """`now`: a clock in seconds that never jumps back."""
        self._limits = limits
        self._now = now
        self._max_try = limits.connect + limits.stall + limits.backoff[1] + limits.retry_after_cap
        self._since = now()
        self._spent = 0.0
        self._fresh = 0
        self._received = False
        self._moved = False
        self.failures = 0

    def progress(self, count: int) -> None:
        """Note that this many bytes arrived."""
        self._received = self._moved = True
        self._fresh += count
        if self._fresh >= MIB:
            self.reset()

    def reset(self) -> None:
        """Forget all failures."""
        self._fresh = 0
        self._spent = 0.0
        self._since = self._now()
        self.failures = 0

    def delay_after(self, failure: Retryable) -> float:
        """Seconds to wait before the next try. Errors: Trouble when it is time to give up."""
        now = self._now()
        self._spent += min(max(now - self._since, 0.0), self._max_try)
        self._since = now
        self.failures += 1
        moved, self._moved = self._moved, False
        delay = self._delay(failure, moved=moved)
        hopeless = failure.unreachable and not self._received
        if self._spent + (delay if hopeless else 0) > self._limit(hopeless=hopeless):
            raise failure.final or Trouble("network", last=failure.last)
        return delay

    def _limit(self, *, hopeless: bool) -> float:
        return self._limits.unreachable if hopeless else self._limits.give_up

    def _delay(self, failure: Retryable, *, moved: bool) -> float:
        if failure.retry_after is not None:
            return min(failure.retry_after, self._limits.retry_after_cap)
        if failure.expired and moved:
            return 0.0
        first, longest = self._limits.backoff
        jitter = random.uniform(0.8, 1.2)  # noqa: S311 - no secret
        return min(first * 2 ** min(self.failures - 1, 30) * jitter, longest)


def retry_after(value: str | None, now: datetime | None = None) -> float | None:
    """The seconds in a Retry-After header, a number or a date; None if it is malformed."""
    if not value:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        seconds = float(text[:20])
    else:
        try:
            date = parsedate_to_datetime(text)
        except (TypeError, ValueError, IndexError, OverflowError):
            return None
        if date.tzinfo is None:
            date = date.replace(tzinfo=timezone.utc)
        seconds = max((date - (now or datetime.now(timezone.utc))).total_seconds(), 0.0)
    return seconds if seconds <= MAX_RETRY_AFTER else None
