"""Opens files that users give, so that none can take the server's memory or time with it.

FFmpeg opens no other file than the one it is given, decodes nothing while it opens, and no frame
larger than the largest film format. A file that cannot be read in time is refused.
"""

import io
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import av
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from .unreadable import Unreadable

# 8K cinema has 8192 by 4320.
MOST_VIDEO_PIXELS = 36_000_000
# Pillow's own limit, twice its MAX_IMAGE_PIXELS.
MOST_PICTURE_PIXELS = 178_956_970
# A decoder may keep sixteen of them for reference.
MOST_FRAME_BYTES = 160_000_000

# After the first, counting gives way to what the file declares; after the second, it is refused.
COUNTING_SECONDS = 5.0
READING_SECONDS = 30.0

# These would run what the file says, or open what it names. Nothing is opened by another name
# anyway: the list is for a plainer refusal.
_SCRIPTS = {"avisynth", "concat", "dash", "hls", "imf", "lavfi", "sdp", "vapoursynth", "vobsub"}
_FORMATS = ",".join(sorted(av.formats_available - _SCRIPTS))


class Deadline:
    """When one look into a file has to end."""

    def __init__(
        self, reading: float = READING_SECONDS, counting: float = COUNTING_SECONDS
    ) -> None:
        """Start the clock. Both in seconds."""
        self._started = time.monotonic()
        self._reading = reading
        self._counting = counting

    def check(self) -> None:
        """Refuse the file once it has taken too long."""
        if time.monotonic() - self._started > self._reading:
            raise Unreadable("slow")

    def counting(self) -> "Budget":
        """The time that one count may take."""
        return Budget(self._counting)


class Budget:
    """Seconds for one loop."""

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
    """The file for PyAV.

    What only decoding tells is not known yet: in some formats the size, the channels and the rate.
    """
    options = {
        "protocol_whitelist": "none",
        "codec_whitelist": "none",
        "format_whitelist": _FORMATS,
    }
    # Not `options`: PyAV 16 hands those to streams that it does not know yet, and crashes.
    with (
        _TimedFile(path, deadline) as file,
        av.open(file, "r", container_options=options, buffer_size=1 << 18) as container,
    ):
        yield container


def limit(stream: AudioStream | VideoStream, pixels: int = MOST_VIDEO_PIXELS) -> None:
    """Let this stream's decoder refuse larger frames before it takes memory for them."""
    context = stream.codec_context
    # PyAV 16 crashes where a packet has no decoder.
    if not context:
        raise Unreadable("no_decoder")
    if isinstance(stream, VideoStream):
        if stream.width * stream.height > pixels:
            raise Unreadable("picture_large" if pixels == MOST_PICTURE_PIXELS else "video_large")
        context.options = {"max_pixels": str(pixels)}


def check_frame(frame: VideoFrame) -> None:
    """Refuse frames of which a decoder's store would fill the memory."""
    bits = sum(component.bits for component in frame.format.components)
    if frame.width * frame.height * bits // 8 > MOST_FRAME_BYTES * 2:
        raise Unreadable("video_large")
