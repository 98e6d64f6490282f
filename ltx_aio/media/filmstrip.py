"""Small pictures of a video, evenly spread over a part of it."""

import io
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import PIL.Image
from av.container import InputContainer
from av.error import FFmpegError
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from .bounded import Budget, Deadline, check_frame, decoding, limit, opened
from .kinds import check_opens
from .stills import TURNS
from .tracks import declared_seconds, frame_times, frames, size_of
from .unreadable import Unreadable

HEIGHT = 72
# Of the widest film formats; a wider picture gets lower.
MAX_WIDTH = 192
QUALITY = 70

# Pictures that are closer are reached by decoding all frames between them, others by seeking.
SEEK_SECONDS = 1.5
# From a key frame to the frame that was meant; after that an earlier one will do.
PICTURE_SECONDS = 0.5


@dataclass(frozen=True)
class Strip:
    """What the pictures will be: pixels, how many, and of what time, in seconds."""

    width: int
    height: int
    count: int
    start: float
    end: float
    seconds: float


@dataclass(frozen=True)
class Picture:
    """The picture of this number, from 0: a JPEG of the frame at about this time."""

    number: int
    seconds: float
    jpeg: bytes


def filmstrip(
    path: Path, deadline: Deadline, *, count: int, start: float = 0.0, end: float | None = None
) -> Iterator[Strip | Picture]:
    """First what there will be, then picture after picture, each of the middle of its time.

    `end`: None is the end of the video. Those that can't be decoded in time are left out.
    Errors: Unreadable; Stopped.
    """
    check_opens(path, deadline)
    with decoding():
        seconds = _seconds(path, deadline)
        begin = min(start, seconds)
        finish = seconds if end is None else min(max(end, begin), seconds)
        with opened(path, deadline) as container:
            stream = container.streams.video[0]
            limit(stream)
            first = next(frames(container, stream), None)
            if first is None:
                raise Unreadable("no_frame")
            check_frame(first)
            size = _size(first)
        yield Strip(*size, count, begin, finish, seconds)
        each = (finish - begin) / count
        times = [begin + (number + 0.5) * each for number in range(count)]
        with opened(path, deadline) as container:
            stream = container.streams.video[0]
            limit(stream)
            found = _seeking(container, stream, times, deadline)
            if each <= SEEK_SECONDS and begin <= SEEK_SECONDS:
                found = _passing(container, stream, times, deadline)
            for number, frame in found:
                yield Picture(number, frame.time or 0.0, _jpeg(frame, size))


def _seconds(path: Path, deadline: Deadline) -> float:
    """How long a video is. Where the file doesn't say, its frames are counted."""
    with opened(path, deadline) as container:
        if not container.streams.video:
            raise Unreadable("no_frame")
        stream = container.streams.video[0]
        declared = declared_seconds(container, stream)
        rate = float(stream.average_rate or 1)
    if declared > 0:
        return declared
    times = frame_times(path, deadline)
    if not len(times):
        raise Unreadable("no_frame")
    return times[-1] + 1 / rate


def _size(frame: VideoFrame) -> tuple[int, int]:
    width, height = size_of(frame)
    across = min(MAX_WIDTH, max(1, round(HEIGHT * width / height)))
    return across, max(1, min(HEIGHT, round(across * height / width)))


def _passing(
    container: InputContainer, stream: VideoStream, times: list[float], deadline: Deadline
) -> Iterator[tuple[int, VideoFrame]]:
    """The frames shown at these times, from one pass over all frames."""
    last: VideoFrame | None = None
    number = 0
    for frame in frames(container, stream):
        deadline.check()
        while number < len(times) and (frame.time or 0.0) > times[number]:
            yield number, last or frame
            number += 1
        if number == len(times):
            return
        last = frame
    if last is not None:
        for rest in range(number, len(times)):
            yield rest, last


def _seeking(
    container: InputContainer, stream: VideoStream, times: list[float], deadline: Deadline
) -> Iterator[tuple[int, VideoFrame]]:
    """A frame at or shortly before each of these times, as far as seeking works in this file."""
    base = stream.time_base
    half = 0.5 / float(stream.average_rate or 25)
    for number, time in enumerate(times):
        if base:
            with suppress(FFmpegError):  # Without an index: on to the next frames, then.
                container.seek(int(time / base), stream=stream)
        budget, found = Budget(PICTURE_SECONDS), None
        for frame in frames(container, stream):
            deadline.check()
            found = frame
            if (frame.time or 0.0) >= time - half or budget.over():
                break
        if found is not None:
            yield number, found


def _jpeg(frame: VideoFrame, size: tuple[int, int]) -> bytes:
    width, height = size
    turn = TURNS.get(round(frame.rotation // 90) % 4)
    on_its_side = size_of(frame) != (frame.width, frame.height)
    small = frame.reformat(
        width=height if on_its_side else width,
        height=width if on_its_side else height,
        format="rgb24",
    )
    image = PIL.Image.fromarray(small.to_ndarray())
    buffer = io.BytesIO()
    (image if turn is None else image.transpose(turn)).save(buffer, "JPEG", quality=QUALITY)
    return buffer.getvalue()
