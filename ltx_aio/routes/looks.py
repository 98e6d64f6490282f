"""What a sound or video looks like: POST /ltx_aio/peaks and POST /ltx_aio/filmstrip."""

import base64
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from aiohttp import web

from ..http.bodies import Body, bad_body, json_body, number
from ..http.guard import Guard
from ..http.lines import Gone, Work, lines
from ..media.bounded import Deadline, Stopped
from ..media.filmstrip import Picture, Strip, filmstrip
from ..media.kept import Kept, key_of
from ..media.unreadable import Unreadable
from .media import MediaFiles, refusing

if TYPE_CHECKING:
    from ..media.peaks import Peaks

MAX_PAIRS = 2000
MAX_PICTURES = 24

# Hours of sound take this long to decode on a slow disk.
LISTENING_SECONDS = 120.0
LOOKING_SECONDS = 30.0

# A growing answer is sent again in ever longer intervals, in seconds.
FIRST_INTERVAL = 0.1
GROWTH = 1.5

# 0.6 MB each.
MAX_SOUNDS = 16
# 0.2 MB each.
MAX_STRIPS = 48


@dataclass(frozen=True)
class _Asked:
    name: str
    start: float = 0.0
    end: float | None = None
    count: int = 0
    pauses: bool = False


def add_looks(
    routes: web.RouteTableDef,
    guard: Guard,
    files: MediaFiles,
    *,
    listening: float = LISTENING_SECONDS,
    looking: float = LOOKING_SECONDS,
) -> None:
    """Register the routes. `listening` and `looking` are limits for one file, in seconds."""
    # One thread each, so that a running generation keeps its cores.
    listener = ThreadPoolExecutor(1, thread_name_prefix="ltx_aio_peaks")
    looker = ThreadPoolExecutor(1, thread_name_prefix="ltx_aio_filmstrip")
    sounds: Kept[Peaks] = Kept(MAX_SOUNDS)
    strips: Kept[list[Body]] = Kept(MAX_STRIPS)

    @routes.post("/ltx_aio/peaks")
    @guard
    async def peaks_of(request: web.Request) -> web.StreamResponse:
        """How far the samples of a sound reach, in parts of equal length.

        Body: `{"name": "speech.mp3"}`, a name as LoadAudio takes it, also of a video; with
        `"from": 10` and `"to": 20` the part between these seconds, with `"count": 300` in at most
        so many parts, with `"pauses": true` also where to cut it.
        Answer: lines, each of which replaces the one before it while the sound is read:
        `{"seconds": 7.2, "from": 0, "step": 0.01, "pairs": [-3, 4, …], "done": true}`.
        Errors: those of probe, also as the last line.
        """
        asked = _asked(await json_body(request), {"pauses"}, MAX_PAIRS)
        path = files.locate(asked.name)

        def work(gone: Gone) -> Iterator[Body]:
            from ..media.peaks import listen  # noqa: PLC0415 - numpy is slow to import

            with refusing():
                key = key_of(path)
                known = sounds.get(key)
                heard = [known] if known else listen(path, Deadline(listening, stopped=gone))
                for peaks in _now_and_then(heard):
                    yield _peaks_line(peaks, asked)
                    if peaks.done:
                        sounds.put(key, peaks)

        return await lines(request, listener, _until_gone(work))

    @routes.post("/ltx_aio/filmstrip")
    @guard
    async def filmstrip_of(request: web.Request) -> web.StreamResponse:
        """Small pictures of a video.

        Body: `{"name": "clip.mp4", "count": 12}`, a name as LoadVideo takes it; with `"from": 10`
        and `"to": 20` of the part between these seconds.
        Answer: lines. First what there will be, `{"seconds": 20, "from": 0, "to": 20, "count": 12,
        "width": 128, "height": 72}`, then the pictures one by one, `{"number": 0, "at": 0.83,
        "jpeg": "<base64>"}`, and `{"done": true}`. A picture that takes too long is left out.
        Errors: those of probe, also as the last line.
        """
        asked = _asked(await json_body(request), set(), MAX_PICTURES)
        path = files.locate(asked.name)

        def work(gone: Gone) -> Iterator[Body]:
            with refusing():
                key = key_of(path, asked)
                known = strips.get(key)
                if known:
                    yield from known
                    return
                made: list[Body] = []
                for line in _strip_lines(path, asked, Deadline(looking, stopped=gone)):
                    made.append(line)
                    yield line
                if len(made) == asked.count + 2:
                    strips.put(key, made)

        return await lines(request, looker, _until_gone(work))


def _asked(body: Body, flags: set[str], max_count: int) -> _Asked:
    """What a body asks for. Errors: 400 `bad_body`."""
    name, count = body.get("name"), body.get("count", max_count)
    if not set(body) <= {"name", "from", "to", "count", *flags} or not isinstance(name, str):
        raise bad_body()
    if isinstance(count, bool) or not isinstance(count, int) or not 1 <= count <= max_count:
        raise bad_body()
    start = number(body.get("from", 0))
    end = number(body["to"]) if "to" in body else None
    wants_pauses = body.get("pauses", False)
    if not isinstance(wants_pauses, bool):
        raise bad_body()
    return _Asked(name, start, end, count, wants_pauses)


def _until_gone(work: Work) -> Work:
    """The same work, which ends quietly when nobody waits for it any more."""

    def until(gone: Gone) -> Iterator[Body]:
        with suppress(Stopped):
            yield from work(gone)

    return until


def _now_and_then(heard: Iterable["Peaks"]) -> Iterator["Peaks"]:
    """The last one, and others in growing intervals."""
    interval, last = FIRST_INTERVAL, time.monotonic()
    for peaks in heard:
        if peaks.done:
            yield peaks
        elif time.monotonic() - last >= interval:
            yield peaks
            interval, last = interval * GROWTH, time.monotonic()


def _peaks_line(peaks: "Peaks", asked: _Asked) -> Body:
    from ..media.pauses import pauses  # noqa: PLC0415 - as above
    from ..media.peaks import drawn  # noqa: PLC0415

    end = peaks.seconds if asked.end is None else min(asked.end, peaks.seconds)
    drawing = drawn(peaks, asked.start, end, asked.count)
    line: Body = {
        "seconds": peaks.seconds,
        "from": drawing.start,
        "step": drawing.step,
        "pairs": drawing.pairs,
        "done": peaks.done,
    }
    if asked.pauses and peaks.done:
        line["pauses"] = [[round(begin, 3), round(end, 3)] for begin, end in pauses(peaks)]
    return line


def _strip_lines(path: Path, asked: _Asked, deadline: Deadline) -> Iterator[Body]:
    any_yet = False
    try:
        for part in filmstrip(path, deadline, count=asked.count, start=asked.start, end=asked.end):
            any_yet = any_yet or isinstance(part, Picture)
            yield _strip_line(part)
    except Unreadable as error:
        if error.cause != "slow" or not any_yet:
            raise
    yield {"done": True}


def _strip_line(part: Strip | Picture) -> Body:
    if isinstance(part, Picture):
        jpeg = base64.b64encode(part.jpeg).decode()
        return {"number": part.number, "at": part.seconds, "jpeg": jpeg}
    return {
        "seconds": part.seconds,
        "from": part.start,
        "to": part.end,
        "count": part.count,
        "width": part.width,
        "height": part.height,
    }
