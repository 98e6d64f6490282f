"""Answers that grow: one JSON object a line, as soon as it is known."""

import asyncio
import json
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Executor
from contextlib import suppress

from aiohttp import web

from .answers import Refused
from .bodies import Body

# Also how long work goes on for a page that has gone away.
LOOK_EVERY = 0.25

HEADERS = {
    "Content-Type": "application/x-ndjson",
    "Cache-Control": "no-store",
    "X-Accel-Buffering": "no",  # nginx would hold the lines back.
}

Gone = Callable[[], bool]
Work = Callable[[Gone], Iterable[Body]]


async def lines(request: web.Request, worker: Executor, work: Work) -> web.StreamResponse:
    """Answer with what `work` yields on a thread of `worker`.

    `work` gets a function that says whether the page has gone away: then nothing more is needed.
    A Refused before the first line is the answer, and after it the last line, `{"error": {…}}`.
    """
    loop = asyncio.get_running_loop()
    made: asyncio.Queue[Body | Refused | None] = asyncio.Queue()
    gone = threading.Event()

    def put(item: Body | Refused | None) -> None:
        with suppress(RuntimeError):  # The server has stopped.
            loop.call_soon_threadsafe(made.put_nowait, item)

    def run() -> None:
        try:
            if not gone.is_set():
                for line in work(gone.is_set):
                    put(line)
        except Refused as refused:
            put(refused)
        finally:
            put(None)

    done = loop.run_in_executor(worker, run)
    response = web.StreamResponse(headers=HEADERS)
    try:
        with suppress(ConnectionError):  # Then nobody reads the rest.
            await _send(request, made, response)
            await done
    finally:
        gone.set()
    return response


async def _send(
    request: web.Request,
    made: asyncio.Queue[Body | Refused | None],
    response: web.StreamResponse,
) -> None:
    while (item := await _next(request, made)) is not None:
        if not response.prepared:
            if isinstance(item, Refused):
                raise item
            await response.prepare(request)
        body = item.json() if isinstance(item, Refused) else item
        await response.write(json.dumps(body, separators=(",", ":")).encode() + b"\n")


async def _next(
    request: web.Request, made: asyncio.Queue[Body | Refused | None]
) -> Body | Refused | None:
    """What comes next. Errors: ConnectionError if the page has gone away."""
    while True:
        with suppress(asyncio.TimeoutError):
            return await asyncio.wait_for(made.get(), LOOK_EVERY)
        if request.transport is None or request.transport.is_closing():
            raise ConnectionResetError
