"""One file over the network into its part, through whatever happens on the way."""

import asyncio
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import ClientResponse

from ..hub.client import Client, lost_by_status
from ..hub.hub import Hub, Source
from ..hub.patience import Lost, Patience
from ..limits import Limits
from ..problems import Trouble
from .part import Part
from .progress import Progress

OK, PARTIAL, UNSATISFIABLE = 200, 206, 416
EXPIRED = {401, 403, 404, 410}  # of the CDN: a signed address is good for a while only
STEP = 0.5  # seconds between two reports of a wait


@dataclass
class Fetch:
    """Fills a part until it has the size and the sha256 of the pin."""

    client: Client
    hub: Hub
    part: Part
    patience: Patience
    progress: Progress
    limits: Limits
    durable: Callable[[int], None]  # is told how many bytes would survive a power cut
    look: Callable[[], None]  # raises Trouble if there is no use in going on
    source: Source
    _stale: bool = field(default=False, init=False)
    _settled: int = field(default=0, init=False)
    _unsatisfied: int = field(default=0, init=False)

    async def run(self, durable: int) -> None:
        """Fill it; `durable` bytes of it are known to have survived.

        Errors: Trouble; OSError of the disk.
        """
        cuts = [durable, 0] if 0 < durable < self.part.size else [0]
        while True:
            await self._fill()
            if self.part.sha256 == self.source.pin.sha256:
                return
            if not cuts:
                raise Trouble("checksum_mismatch")
            self.part.cut(cuts.pop(0))

    async def _fill(self) -> None:
        """As many bytes as there should be, right or wrong."""
        if self.part.size > self.source.pin.size:
            self.part.cut(self.source.pin.size)
        if not self.part.is_hashed:
            self.progress.phase("hashing", 0)
        async for done in self.part.hash():
            self.progress.at(done)
        self._settled = self.part.size
        self.patience.reset()
        while self.part.size < self.source.pin.size:
            await self._try()

    async def _try(self) -> None:
        try:
            await self._receive()
        except Lost as lost:
            await wait(lost, self.patience, self.progress)
            self._stale = self._stale or lost.expired or self.patience.failures > 1

    async def _receive(self) -> None:
        if self._stale:
            self.progress.phase("resolving", self.part.size)
            self.source = await self.hub.resolve(self.source.pin, signed_in=self.source.signed_in)
            self._stale = False
        source = self.source
        headers = {**source.headers, "Range": f"bytes={self.part.size}-"}
        async with self.client.ask("GET", source.url, headers) as response:
            self._accept(response)
            self.progress.phase("transferring", self.part.size)
            async for data in response.content.iter_any():
                await self._take(data)
        if self.part.size < self.source.pin.size:
            raise Lost("connection")

    def _accept(self, response: ClientResponse) -> None:
        """Make sure that the body is what belongs at the end of the part."""
        status = response.status
        if status in EXPIRED:
            raise Lost.http(status, expired=True)
        lost = lost_by_status(status, response.headers)
        if lost:
            raise lost
        if status == UNSATISFIABLE:
            self._distrust()
        if status not in {OK, PARTIAL}:
            raise Lost.http(status)
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise Lost("encoding")
        if response.content_type == "text/html":  # Somebody's login page.
            raise Lost("html")
        start = self.part.size if status == PARTIAL else 0
        if status == PARTIAL and content_range(response.headers.get("Content-Range")) != (
            start,
            self.source.pin.size - 1,
            self.source.pin.size,
        ):
            raise Lost("range")
        self._check_length(response.content_length, self.source.pin.size - start)
        if start != self.part.size:
            self._restart()

    def _check_length(self, length: int | None, expected: int) -> None:
        if length is None or length == expected:
            return
        if length > expected:
            raise Trouble("too_long")
        raise Lost("length")

    def _distrust(self) -> None:
        """The server has no byte after ours. Once that may be a mistake of one of its machines."""
        self._unsatisfied += 1
        if self._unsatisfied > 1:
            self._restart()
        raise Lost.http(UNSATISFIABLE, expired=True)

    def _restart(self) -> None:
        """From the first byte; the empty part needs no hashing."""
        self.part.cut(0)
        self._settled = 0

    async def _take(self, data: bytes) -> None:
        part = self.part
        if part.size + len(data) > self.source.pin.size:
            raise Trouble("too_long")
        part.append(data)
        self.patience.progress(len(data))
        if self.progress.at(part.size):
            self.look()
        if part.size - self._settled >= self.limits.fsync_every:
            await self.settle()

    async def settle(self) -> None:
        """Bring what is there onto the disk, and say so."""
        size = self.part.size
        await self.part.settle()
        self.durable(size)
        self._settled = size


async def wait(lost: Lost, patience: Patience, progress: Progress) -> None:
    """Until the next try, telling how long that is. Raises Trouble `network` when it is enough."""
    until = time.monotonic() + patience.after(lost)
    while (left := until - time.monotonic()) > 0:
        progress.waiting(left, lost.last)
        await asyncio.sleep(min(left, STEP))


def content_range(value: str | None) -> tuple[int, int, int] | None:
    """First, last and total of a Content-Range header; None where it does not say all three."""
    found = re.fullmatch(r"bytes ([0-9]{1,15})-([0-9]{1,15})/([0-9]{1,15})", value or "")
    return (int(found[1]), int(found[2]), int(found[3])) if found else None
