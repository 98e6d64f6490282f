"""Opens users' files within limits, so that none of them can use up the server's memory or time.

FFmpeg opens only the given file, decodes nothing while opening it, and decodes no frame larger than
the largest film format. A file that takes too long to read is refused.
"""

import io
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import av
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.error import FFmpegError
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from .unreadable import Unreadable

# 8K cinema is 8192 by 4320.
MAX_VIDEO_PIXELS = 36_000_000
# Pillow's own limit: twice the MAX_IMAGE_PIXELS that it warns at.
MAX_IMAGE_PIXELS = 178_956_970
# A decoder may keep sixteen frames for reference.
MAX_FRAME_BYTES = 160_000_000

# After the first limit we trust the length that the file declares; after the second we refuse it.
COUNTING_SECONDS = 5.0
READING_SECONDS = 30.0

# These formats run what the file says or open what it names. Nothing else can be opened anyway;
# this list makes the refusal clearer.
_SCRIPTS = {"avisynth", "concat", "dash", "hls", "imf", "lavfi", "sdp", "vapoursynth", "vobsub"}
_FORMATS = ",".join(sorted(av.formats_available - _SCRIPTS))


class Stopped(Exception):
    """Nobody waits for what is being read any more."""


class Deadline:
    """The time limit for reading one file."""

    def __init__(
        self,
        reading: float = READING_SECONDS,
        counting: float = COUNTING_SECONDS,
        stopped: Callable[[], bool] = lambda: False,
    ) -> None:
        """Start the clock. Both limits are seconds. `stopped`: whether to give up."""
        self._started = time.monotonic()
        self._reading = reading
        self._counting = counting
        self._stopped = stopped

    def check(self) -> None:
        """Refuse the file if it has taken too long. Errors: Unreadable; Stopped."""
        if self._stopped():
            raise Stopped
        if time.monotonic() - self._started > self._reading:
            raise Unreadable("slow")

    def counting(self) -> "Budget":
        """The time limit for counting one stream."""
        return Budget(self._counting)


class Budget:
    """The time limit for one loop."""

    def __init__(self, seconds: float) -> None:
        """Start the clock."""
        self._end = time.monotonic() + seconds

    def over(self) -> bool:
        """Whether it is time to stop."""
        return time.monotonic() > self._end


class _TimedFile(io.FileIO):
    def __init__(self, path: Path, deadline: Deadline) -> None:
        super().__init__(str(path))
        self._deadline = deadline

    def read(self, size: int | None = -1) -> bytes:
        self._deadline.check()
        return super().read(-1 if size is None else size)


@contextmanager
def opened(path: Path, deadline: Deadline) -> Generator[InputContainer]:
    """The file, opened with PyAV. Errors: Unreadable, or FFmpeg's own.

    Some formats reveal their size, channels or sample rate only once something is decoded.
    """
    options = {
        "protocol_whitelist": "none",
        "codec_whitelist": "none",
        "format_whitelist": _FORMATS,
    }
    try:
        timed = _TimedFile(path, deadline)
    except OSError as error:
        raise Unreadable("no_access") from error
    # Not `options`: PyAV 16 passes those to streams that it doesn't know yet, and crashes.
    with (
        timed as file,
        av.open(file, "r", container_options=options, buffer_size=1 << 18) as container,
    ):
        yield container


@contextmanager
def decoding() -> Generator[None]:
    """Refuses a file that FFmpeg can't decode. Errors: Unreadable."""
    try:
        yield
    except FFmpegError as error:
        raise Unreadable("undecodable") from error
    except UnicodeDecodeError as error:
        raise Unreadable("tags") from error


def limit(stream: AudioStream | VideoStream, pixels: int = MAX_VIDEO_PIXELS) -> None:
    """Make this stream's decoder refuse larger frames before allocating memory for them.

    Errors: Unreadable.
    """
    context = stream.codec_context
    # PyAV 16 crashes on packets without a decoder.
    if not context:
        raise Unreadable("no_decoder")
    if isinstance(stream, VideoStream):
        if stream.width * stream.height > pixels:
            raise Unreadable("picture_large" if pixels == MAX_IMAGE_PIXELS else "video_large")
        context.options = {"max_pixels": str(pixels)}


def check_frame(frame: VideoFrame) -> None:
    """Refuse frames so large that a decoder's reference frames would fill the memory.

    Errors: Unreadable.
    """
    bits = sum(component.bits for component in frame.format.components)
    if frame.width * frame.height * bits // 8 > MAX_FRAME_BYTES * 2:
        raise Unreadable("video_large")
