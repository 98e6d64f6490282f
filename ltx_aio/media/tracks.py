"""The frames and audio tracks that ComfyUI's loaders get from the streams of a file.

LoadVideo and LoadImage take the first video stream, turn frames by their rotation, use the average
rate as the frame rate, and skip frames before zero and packets that can't be decoded. LoadVideo
takes the last audio track, LoadAudio the first.
"""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from av.audio.stream import AudioStream
from av.container import InputContainer
from av.error import FFmpegError, InvalidDataError
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from .bounded import Budget, Deadline, check_frame, limit, opened
from .unreadable import Unreadable

# Frames that are this many seconds early or late are noticeable.
UNEVEN = 0.1
# Entries of Video.frame_counts per second, and in total: ten minutes.
COUNTS_PER_SECOND = 10
MAX_COUNTS = 6000

# A frame has room for eight planes. PyAV, at least up to version 18, reads past them and ends the
# process.
FATAL_CHANNELS = 8

SoundFault = Literal["no_decoder", "fatal", "depth"]


@dataclass(frozen=True)
class Sound:
    """An audio track as a loader gives it.

    `starts`: when it starts within the file, in seconds. `trouble`: why the loader can't give it.
    It has no decoder, it would crash ComfyUI, or the loader can't read samples of this depth.
    """

    seconds: float
    channels: int
    sample_rate: int
    starts: float = 0.0
    trouble: SoundFault | None = None


# The sample formats that LoadAudio reads: 16 and 32 bits, and floating point.
_LOADABLE = {"s16", "s16p", "s32", "s32p", "flt", "fltp", "dbl", "dblp"}


@dataclass(frozen=True)
class Track:
    """An audio track as it decodes. `format` is empty if there is no decoder."""

    samples: int = 0
    sample_rate: int = 1
    channels: int = 0
    starts: float = 0.0
    format: str = ""

    def loaded(self) -> Sound | None:
        """What LoadAudio gives: the samples in their own format."""
        if self.channels >= FATAL_CHANNELS and self.format.endswith("p"):
            return self._sound("fatal")
        return self._sound(None if self.format in _LOADABLE else "depth")

    def kept(self) -> Sound | None:
        """What LoadVideo gives: the samples as planes."""
        return self._sound("fatal" if self.channels >= FATAL_CHANNELS else None)

    def _sound(self, trouble: SoundFault | None) -> Sound | None:
        if not self.format:
            trouble = "no_decoder"
        elif not self.samples:
            return None
        seconds = self.samples / self.sample_rate
        return Sound(seconds, self.channels, self.sample_rate, self.starts, trouble)


def track(path: Path, index: int, deadline: Deadline) -> Track:
    """Decode an audio track, or its start, and trust the declared length for the rest."""
    with opened(path, deadline) as container:
        stream = container.streams[index]
        if not isinstance(stream, AudioStream) or not stream.codec_context:
            return Track()
        decoded = container.decode(stream)
        first = next(decoded, None)
        if first is None:
            return Track(format="none")
        samples, rate = first.samples, first.sample_rate
        budget = deadline.counting()
        for frame in decoded:
            samples += frame.samples
            if budget.over():
                samples = max(samples, round(declared_seconds(container, stream) * rate))
                break
        channels = first.layout.nb_channels
        return Track(samples, rate, channels, first.time or 0.0, first.format.name)


def declared_seconds(container: InputContainer, stream: AudioStream | VideoStream) -> float:
    """How long the file says that a stream is; 0 if it doesn't."""
    if stream.duration is not None and stream.time_base is not None:
        return float(stream.duration * stream.time_base)
    return (container.duration or 0) / 1_000_000


@dataclass(frozen=True)
class First:
    """The first frame that the loaders give, and its pixels' width divided by their height."""

    frame: VideoFrame
    pixel_aspect: float


def first_frame(path: Path, deadline: Deadline, *, pixels: int) -> First | None:
    """The first frame, of at most `pixels`, if memory allows for a decoder's reference frames."""
    with opened(path, deadline) as container:
        stream = container.streams.video[0]
        limit(stream, pixels)
        # The decoder then holds no frames back, so a small file can't make it store sixteen.
        stream.codec_context.flags |= _LOW_DELAY
        for packet in container.demux(stream):
            try:
                decoded = packet.decode()
            except InvalidDataError:
                continue
            if decoded:
                check_frame(decoded[0])
                break
    with opened(path, deadline) as container:
        stream = container.streams.video[0]
        limit(stream, pixels)
        frame = next(frames(container, stream), None)
        # In some formats it is known only after a frame was decoded.
        ratio = stream.sample_aspect_ratio or stream.codec_context.sample_aspect_ratio or 1
        return frame and First(frame, float(1 / ratio if _on_its_side(frame) else ratio))


_LOW_DELAY = 1 << 19  # AV_CODEC_FLAG_LOW_DELAY


def frames(container: InputContainer, stream: VideoStream) -> Iterator[VideoFrame]:
    """The frames that the loaders give."""
    for packet in container.demux(stream):
        try:
            decoded = packet.decode()
        except InvalidDataError:
            continue
        for frame in decoded:
            if frame.pts is None:
                raise Unreadable("no_times")
            if frame.pts >= 0:
                yield frame


def frame_times(path: Path, deadline: Deadline) -> Sequence[float]:
    """When each frame that LoadVideo gives is shown, in seconds.

    Read from the packets where each is one frame; otherwise the stream is decoded.
    """
    with opened(path, deadline) as container:
        stream = container.streams.video[0]
        shown = _packet_times(container, stream, deadline.counting())
        if shown is not None:
            return shown
    with opened(path, deadline) as container:
        stream = container.streams.video[0]
        limit(stream)
        return _decoded_times(container, stream, deadline.counting())


def finds_starts(path: Path, time: float, deadline: Deadline) -> bool:
    """Whether seeking to `time`, in seconds, lands on a key frame at or before it.

    Without an index, seeking lands anywhere: LoadVideo then misses the frames up to the next key
    frame, or fails at half an audio packet.
    """
    with opened(path, deadline) as container:
        stream = container.streams.video[0]
        base = stream.time_base
        if not base:
            return False
        try:
            container.seek(int(time / base), stream=stream)
            packet = next(container.demux(stream), None)
        except FFmpegError:
            return False
        if packet is None or packet.pts is None:
            return False
        return packet.is_keyframe and packet.pts * base <= time


def _packet_times(
    container: InputContainer, stream: VideoStream, budget: Budget
) -> Sequence[float] | None:
    times = array("d")
    start = 0
    for packet in container.demux(stream):
        if not packet.size:
            continue
        cut_off = not times and not packet.is_keyframe
        if cut_off or packet.is_corrupt or packet.is_discard:
            return None
        if packet.pts is None or packet.pts < start:
            return None
        start = start if times else packet.pts
        times.append(float(packet.pts * packet.time_base))
        if budget.over():
            return _guessed_times(container, stream, times)
    return sorted(times)


def _decoded_times(
    container: InputContainer, stream: VideoStream, budget: Budget
) -> Sequence[float]:
    times = array("d")
    for frame in frames(container, stream):
        times.append(frame.time or 0.0)
        if budget.over():
            return _guessed_times(container, stream, times)
    return times


def _guessed_times(
    container: InputContainer, stream: VideoStream, seen: Sequence[float]
) -> Sequence[float]:
    """Continue evenly from the known frames to the end that the file declares."""
    rate = float(stream.average_rate or 1)
    times = sorted(seen)
    more = int((declared_seconds(container, stream) - times[-1]) * rate)
    return times + [times[-1] + (n + 1) / rate for n in range(max(0, min(more, _MAX_FRAMES)))]


_MAX_FRAMES = 1_000_000


_ROUNDING = 1e-6


def counts_where_uneven(times: Sequence[float], fps: float) -> list[int] | None:
    """How many frames are shown in each tenth of a second; None if all keep to `fps`."""
    if all(abs(time - index / fps) <= UNEVEN for index, time in enumerate(times)):
        return None
    length = min(MAX_COUNTS, int(times[-1] * COUNTS_PER_SECOND + _ROUNDING) + 1)
    counts = [0] * length
    for time in times:
        place = int(time * COUNTS_PER_SECOND + _ROUNDING)
        if place < length:
            counts[place] += 1
    return counts


def size_of(frame: VideoFrame) -> tuple[int, int]:
    """Width and height as shown, in the frame's own pixels."""
    return (frame.height, frame.width) if _on_its_side(frame) else (frame.width, frame.height)


def _on_its_side(frame: VideoFrame) -> bool:
    return bool(round(frame.rotation // 90) % 2)
