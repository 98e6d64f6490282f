"""What can go wrong between us and the hub, as data: one fault for so many requests."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Host = Literal["hub", "cdn"]


@dataclass(frozen=True)
class Fault:
    """
    Happens to the next `times` requests to `where`, after `skip` of them have passed.

    Offsets are those of the file. What is left out stays as it would be without the fault.
    """

    where: Host = "cdn"
    times: int = 1
    skip: int = 0
    path: str = ""  # only requests whose address holds this
    method: str = ""  # only these requests
    # The answer.
    delay: float = 0  # seconds of silence before it
    status: int | None = None  # not the right one, with `headers` and `body`; 0: `body` alone
    body: str = ""
    headers: Mapping[str, str | None] = field(default_factory=dict[str, "str | None"])  # None: out
    whole: bool = False  # Range is ignored: 200 and everything
    gzip: bool = False  # packed, though nobody asked for it
    expire: bool = False  # after this request, all addresses handed out so far are void
    # The body.
    end: Literal["close", "reset", "stall"] = "close"  # how it breaks off
    at: int | None = None  # … at this offset of the file
    after: int | None = None  # … after so many bytes of this answer
    seconds: float = 3600  # how long a stall lasts before the rest comes
    flip: int | None = None  # the byte at this offset is wrong
    extra: int = 0  # so many bytes too many

    def breaks(self, start: int, stop: int) -> int | None:
        """The offset at which a body of these bytes breaks off."""
        if self.after is not None:
            return min(start + self.after, stop)
        if self.at is not None:
            return min(max(start, self.at), stop)
        return None


class Faults:
    """Those that wait for their request."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Fault, list[int]]] = []

    def add(self, *faults: Fault) -> None:
        self._waiting += [(fault, [fault.skip, fault.times]) for fault in faults]

    def clear(self) -> None:
        self._waiting.clear()

    def left(self) -> int:
        return sum(counts[1] for _, counts in self._waiting)

    def take(self, where: Host, method: str, path: str) -> Fault:
        """The first one that fits, used up by one; one that does nothing if there is none."""
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
    """Offsets of a file, the same ones in every run, with the first and the last byte."""
    some = random.Random(seed).sample(range(size), count - 2)  # noqa: S311 -- not a secret
    return [0, size - 1, *some]


NONE = Fault()
