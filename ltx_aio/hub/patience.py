"""How long to go on after failures, and how long to wait for the next try."""

import random
import time
from collections.abc import Callable
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

from ..limits import MIB, Limits
from ..problems import Trouble

ABSURD = 24 * 3600  # a server that asks for more does not mean it


class Lost(Exception):
    """Nothing that another try might not mend."""

    def __init__(
        self,
        last: str,
        *,
        retry_after: float | None = None,
        unreachable: bool = False,
        expired: bool = False,
        named: Trouble | None = None,
    ) -> None:
        """Take what happened, in a word or two for the user, and how to go on.

        `unreachable`: no connection. `expired`: the address was good once, ask for a new one.
        `named`: what it is called when nobody waits any longer, where it has a name of its own.
        """
        super().__init__(last)
        self.last = last
        self.retry_after = retry_after
        self.unreachable = unreachable
        self.expired = expired
        self.named = named

    @staticmethod
    def http(status: int, *, retry_after: float | None = None, expired: bool = False) -> "Lost":
        """An answer of that status."""
        return Lost(f"http {status}", retry_after=retry_after, expired=expired)


class Patience:
    """Counts failures since the last MiB of progress.

    The time between two failures counts up to what a try can take at most, so that a computer that
    slept does not give up when it wakes.
    """

    def __init__(self, limits: Limits, now: Callable[[], float] = time.monotonic) -> None:
        """Take a clock that never jumps back."""
        self._limits = limits
        self._now = now
        self._longest = limits.connect + limits.stall + limits.backoff[1] + limits.retry_after_cap
        self._since = now()
        self._spent = 0.0
        self._fresh = 0
        self._received = False
        self._moved = False
        self.failures = 0

    def progress(self, count: int) -> None:
        """So many bytes arrived."""
        self._received = self._moved = True
        self._fresh += count
        if self._fresh >= MIB:
            self.reset()

    def reset(self) -> None:
        """Start anew: nothing has failed."""
        self._fresh = 0
        self._spent = 0.0
        self._since = self._now()
        self.failures = 0

    def after(self, lost: Lost) -> float:
        """Seconds to wait. Raises Trouble, `network` if the failure has no name, when enough is."""
        now = self._now()
        self._spent += min(max(now - self._since, 0.0), self._longest)
        self._since = now
        self.failures += 1
        moved, self._moved = self._moved, False
        delay = self._delay(lost, moved=moved)
        hopeless = lost.unreachable and not self._received
        if self._spent + (delay if hopeless else 0) > self._most(hopeless=hopeless):
            raise lost.named or Trouble("network", last=lost.last)
        return delay

    def _most(self, *, hopeless: bool) -> float:
        return self._limits.unreachable if hopeless else self._limits.give_up

    def _delay(self, lost: Lost, *, moved: bool) -> float:
        if lost.retry_after is not None:
            return min(lost.retry_after, self._limits.retry_after_cap)
        if lost.expired and moved:
            return 0.0
        first, longest = self._limits.backoff
        jitter = random.uniform(0.8, 1.2)  # noqa: S311 - not a secret
        return min(first * 2 ** min(self.failures - 1, 30) * jitter, longest)


def retry_after(value: str | None, now: datetime | None = None) -> float | None:
    """The seconds that a Retry-After header asks for, as a number or a date; None for nonsense."""
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
    return seconds if seconds <= ABSURD else None
