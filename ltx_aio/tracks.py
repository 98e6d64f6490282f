"""What ComfyUI's loaders make of the streams of a file: its frames and its sounds.

LoadVideo and LoadImage turn frames by their rotation, take the first video stream, call the average
rate the frame rate, and pass over packets that cannot be decoded and frames before zero. LoadVideo
keeps the last sound, LoadAudio takes the first.
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

# Frames that come so much off their time, in seconds, are seen and heard.
UNEVEN = 0.1
# How many of Video.frame_counts there are for a second, and altogether: ten minutes.
COUNTS = 10
MOST_COUNTS = 6000

# PyAV's array of a frame reads past the eight planes that a frame has room for, up to version 18 at
# least: the process ends.
FATAL_CHANNELS = 8

Trouble = Literal["no_decoder", "fatal", "depth"]


@dataclass(frozen=True)
class Sound:
    """A sound track as a loader gives it.

    `starts` is when in the file it does, in seconds. `trouble` is why the loader will not give it:
    it has no decoder, would end ComfyUI, or knows no samples of this depth.
    """

    seconds: float
    channels: int
    sample_rate: int
    starts: float = 0.0
    trouble: Trouble | None = None


# What LoadAudio turns into numbers: 16 and 32 bits, and any floating point.
_LOADABLE = {"s16", "s16p", "s32", "s32p", "flt", "fltp", "dbl", "dblp"}


@dataclass(frozen=True)
class Track:
    """A sound track as it decodes; without a format where it has no decoder."""

    samples: int = 0
    sample_rate: int = 1
    channels: int = 0
    starts: float = 0.0
    format: str = ""

    def loaded(self) -> Sound | None:
        """What LoadAudio gives: the samples as they are."""
        if self.channels >= FATAL_CHANNELS and self.format.endswith("p"):
            return self._sound("fatal")
        return self._sound(None if self.format in _LOADABLE else "depth")

    def kept(self) -> Sound | None:
        """What LoadVideo gives: the samples in planes."""
        return self._sound("fatal" if self.channels >= FATAL_CHANNELS else None)

    def _sound(self, trouble: Trouble | None) -> Sound | None:
        if not self.format:
            trouble = "no_decoder"
        elif not self.samples:
            return None
        seconds = self.samples / self.sample_rate
        return Sound(seconds, self.channels, self.sample_rate, self.starts, trouble)


def track(path: Path, index: int, deadline: Deadline) -> Track:
    """Decodes a sound, or a part and then trusts the length that its file declares."""
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
                samples = max(samples, round(_declared_seconds(container, stream) * rate))
                break
        channels = first.layout.nb_channels
        return Track(samples, rate, channels, first.time or 0.0, first.format.name)


def _declared_seconds(container: InputContainer, stream: AudioStream | VideoStream) -> float:
    if stream.duration is not None and stream.time_base is not None:
        return float(stream.duration * stream.time_base)
    return (container.duration or 0) / 1_000_000


@dataclass(frozen=True)
class First:
    """The first frame that the loaders give, and how much wider than high its pixels are shown."""

    frame: VideoFrame
    pixel_aspect: float


def first_frame(path: Path, deadline: Deadline, *, pixels: int) -> First | None:
    """The first frame, if its decoder may store more like it; `pixels` at most."""
    with opened(path, deadline) as container:
        stream = container.streams.video[0]
        limit(stream, pixels)
        # It keeps none back, so a small file cannot make it store sixteen of them.
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
        # Some formats tell only once a frame was decoded.
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

    Packets tell, as one is one frame in a stream without oddities. Any other is decoded.
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
    """Whether a jump to `time`, in seconds, lands on a whole picture at or before it.

    Files without an index land anywhere: LoadVideo then misses the frames up to the next whole
    picture, or fails at half a packet of sound.
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
    """Goes on evenly from the frames that were seen to the end that the file declares."""
    rate = float(stream.average_rate or 1)
    times = sorted(seen)
    more = int((_declared_seconds(container, stream) - times[-1]) * rate)
    return times + [times[-1] + (n + 1) / rate for n in range(max(0, min(more, _MOST_FRAMES)))]


_MOST_FRAMES = 1_000_000


_ROUNDING = 1e-6


def counts_where_uneven(times: Sequence[float], fps: float) -> list[int] | None:
    """How many frames are shown in each tenth of a second, or None where all keep to `fps`."""
    if all(abs(time - index / fps) <= UNEVEN for index, time in enumerate(times)):
        return None
    length = min(MOST_COUNTS, int(times[-1] * COUNTS + _ROUNDING) + 1)
    counts = [0] * length
    for time in times:
        place = int(time * COUNTS + _ROUNDING)
        if place < length:
            counts[place] += 1
    return counts


def size_of(frame: VideoFrame) -> tuple[int, int]:
    """Width and height as it is shown, in its own pixels."""
    return (frame.height, frame.width) if _on_its_side(frame) else (frame.width, frame.height)


def _on_its_side(frame: VideoFrame) -> bool:
    return bool(round(frame.rotation // 90) % 2)
