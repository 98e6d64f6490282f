"""Fetches one file over the network, and copes with whatever goes wrong."""

import asyncio
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import ClientResponse

from ..hub.client import Client, retryable_status
from ..hub.hub import Hub, Source
from ..hub.retry import Retries, Retryable
from ..limits import Limits
from ..trouble import Trouble
from .part import Part
from .progress import Progress

OK, PARTIAL, UNSATISFIABLE = 200, 206, 416
EXPIRED = {401, 403, 404, 410}  # from the CDN: signed URLs expire
STEP = 0.5  # seconds between two reports while waiting


@dataclass
class Fetch:
    """Fills a part until it has the size and the SHA-256 of the pin."""

    client: Client
    hub: Hub
    part: Part
    retries: Retries
    progress: Progress
    limits: Limits
    on_sync: Callable[[int], None]  # called with how many bytes would survive a power cut
    check: Callable[[], None]  # raises Trouble if it is no use to go on
    source: Source
    _stale: bool = field(default=False, init=False)
    _synced: int = field(default=0, init=False)
    _unsatisfied: int = field(default=0, init=False)

    async def run(self, durable: int) -> None:
        """Fill the part. Its first `durable` bytes are known to have survived a crash.

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
        """Fetch until the part has the right size, whatever its content."""
        if self.part.size > self.source.pin.size:
            self.part.cut(self.source.pin.size)
        if not self.part.is_hashed:
            self.progress.phase("hashing", 0)
        async for done in self.part.hash():
            self.progress.at(done)
        self._synced = self.part.size
        self.retries.reset()
        while self.part.size < self.source.pin.size:
            await self._try()

    async def _try(self) -> None:
        try:
            await self._receive()
        except Retryable as failure:
            await wait(failure, self.retries, self.progress)
            self._stale = self._stale or failure.expired or self.retries.failures > 1

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
            raise Retryable("connection")

    def _accept(self, response: ClientResponse) -> None:
        """Make sure that the body continues the part."""
        status = response.status
        if status in EXPIRED:
            raise Retryable.http(status, expired=True)
        failure = retryable_status(status, response.headers)
        if failure:
            raise failure
        if status == UNSATISFIABLE:
            self._distrust()
        if status not in {OK, PARTIAL}:
            raise Retryable.http(status)
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise Retryable("encoding")
        if response.content_type == "text/html":  # A login page.
            raise Retryable("html")
        start = self.part.size if status == PARTIAL else 0
        if status == PARTIAL and content_range(response.headers.get("Content-Range")) != (
            start,
            self.source.pin.size - 1,
            self.source.pin.size,
        ):
            raise Retryable("range")
        self._check_length(response.content_length, self.source.pin.size - start)
        if start != self.part.size:
            self._restart()

    def _check_length(self, length: int | None, expected: int) -> None:
        if length is None or length == expected:
            return
        if length > expected:
            raise Trouble("too_long")
        raise Retryable("length")

    def _distrust(self) -> None:
        """The server has no more bytes. The first time, one of its machines may be wrong."""
        self._unsatisfied += 1
        if self._unsatisfied > 1:
            self._restart()
        raise Retryable.http(UNSATISFIABLE, expired=True)

    def _restart(self) -> None:
        """Start again at the first byte. An empty part needs no hashing."""
        self.part.cut(0)
        self._synced = 0

    async def _take(self, data: bytes) -> None:
        part = self.part
        if part.size + len(data) > self.source.pin.size:
            raise Trouble("too_long")
        part.append(data)
        self.retries.progress(len(data))
        if self.progress.at(part.size):
            self.check()
        if part.size - self._synced >= self.limits.fsync_every:
            await self._sync()

    async def _sync(self) -> None:
        size = self.part.size
        await self.part.sync()
        self.on_sync(size)
        self._synced = size


async def wait(failure: Retryable, retries: Retries, progress: Progress) -> None:
    """Wait for the next try, and report how long. Errors: Trouble when it is time to give up."""
    until = time.monotonic() + retries.delay_after(failure)
    while (left := until - time.monotonic()) > 0:
        progress.waiting(left, failure.last)
        await asyncio.sleep(min(left, STEP))


def content_range(value: str | None) -> tuple[int, int, int] | None:
    """First, last and total of a Content-Range header; None unless it has all three."""
    found = re.fullmatch(r"bytes ([0-9]{1,15})-([0-9]{1,15})/([0-9]{1,15})", value or "")
    return (int(found[1]), int(found[2]), int(found[3])) if found else None
