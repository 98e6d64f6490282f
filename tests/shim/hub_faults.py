"""What can go wrong between us and the hub, as data: each fault affects a number of requests."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Host = Literal["hub", "cdn"]


@dataclass(frozen=True)
class Fault:
    """
    Affects the next `times` requests to `where` after the first `skip`.

    Offsets are offsets in the file. Fields that are left out change nothing.
    """

    where: Host = "cdn"
    times: int = 1
    skip: int = 0
    path: str = ""  # only requests whose URL contains this
    method: str = ""  # only requests with this method
    # The response.
    delay: float = 0  # seconds of silence before it
    status: int | None = None  # instead of the right one, with `headers` and `body`; 0: only `body`
    body: str = ""
    headers: Mapping[str, str | None] = field(default_factory=dict[str, "str | None"])  # None: out
    whole: bool = False  # ignore Range: 200 and the whole file
    gzip: bool = False  # compressed, although nobody asked for it
    expire: bool = False  # after this request, all URLs given out so far have expired
    # The body.
    end: Literal["close", "reset", "stall"] = "close"  # how it is cut off
    at: int | None = None  # … at this offset of the file
    after: int | None = None  # … after this many bytes of this response
    seconds: float = 3600  # length of a stall before the rest follows
    flip: int | None = None  # the byte at this offset is wrong
    extra: int = 0  # this many extra bytes

    def breaks(self, start: int, stop: int) -> int | None:
        """The offset at which a body of this many bytes is cut off."""
        if self.after is not None:
            return min(start + self.after, stop)
        if self.at is not None:
            return min(max(start, self.at), stop)
        return None


class Faults:
    """The faults that wait for their request."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Fault, list[int]]] = []

    def add(self, *faults: Fault) -> None:
        self._waiting += [(fault, [fault.skip, fault.times]) for fault in faults]

    def clear(self) -> None:
        self._waiting.clear()

    def left(self) -> int:
        return sum(counts[1] for _, counts in self._waiting)

    def take(self, where: Host, method: str, path: str) -> Fault:
        """The first matching fault, used once more; a fault without effect if none matches."""
        for fault, counts in self._waiting:
            fits = fault.where == where and fault.path in path and fault.method in method
            if fits and counts[1]:
                if counts[0]:
                    counts[0] -= 1
                    continue
                counts[1] -= 1
                return fault
        return NONE


def offsets(count: int, size: int, seed: int = 0) -> list[int]:
    """Offsets in a file, the same in every run, including the first and the last byte."""
    some = random.Random(seed).sample(range(size), count - 2)  # noqa: S311 -- not a secret
    return [0, size - 1, *some]


NONE = Fault()
