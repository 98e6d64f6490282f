"""Makes small real media files with PyAV and Pillow."""

import io
import struct
from collections.abc import Sequence
from contextlib import ExitStack
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import PIL.Image
from av.stream import Disposition

NTSC = Fraction(30000, 1001)
RATE = 48000


def write_video(  # noqa: PLR0913
    path: Path,
    *,
    codec: str = "libx264",
    frames: int = 8,
    fps: Fraction | int = 30,
    sounds: tuple[float, ...] = (),
    options: dict[str, str] | None = None,
    movflags: str = "",
    size: tuple[int, int] = (96, 64),
) -> Path:
    """A video with a moving bar, and tones of these lengths in seconds."""
    width, height = size
    with av.open(str(path), "w", options={"movflags": movflags} if movflags else {}) as out:
        stream = out.add_stream(codec, rate=Fraction(fps), options=options or {})
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        tones = [out.add_stream("aac", rate=RATE, layout="stereo") for _ in sounds]
        for index in range(frames):
            pixels = np.full((height, width, 3), 5 * index % 255, np.uint8)
            pixels[:, 3 * index % width : 3 * index % width + 8] = 255
            out.mux(stream.encode(av.VideoFrame.from_ndarray(pixels)))
        out.mux(stream.encode(None))
        for tone, seconds in zip(tones, sounds, strict=True):
            out.mux(tone.encode(_tone(seconds)))
            out.mux(tone.encode(None))
    return path


def write_at(path: Path, times: Sequence[float], *, aspect: Fraction | None = None) -> Path:
    """A video of 96 by 64 with frames at these seconds and pixels of this aspect ratio."""
    with av.open(str(path), "w") as out:
        stream = out.add_stream("libx264", rate=30, options={"bf": "0"})
        stream.width, stream.height, stream.pix_fmt = 96, 64, "yuv420p"
        stream.time_base = stream.codec_context.time_base = Fraction(1, 1000)
        if aspect:
            stream.codec_context.sample_aspect_ratio = aspect
        for time in times:
            frame = av.VideoFrame(96, 64, "yuv420p")
            for plane in frame.planes:
                plane.update(bytes(plane.buffer_size))
            frame.pts, frame.time_base = round(time * 1000), Fraction(1, 1000)
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return path


def write_audio(
    path: Path,
    *,
    codec: str = "pcm_s16le",
    seconds: float = 0.5,
    layout: str = "stereo",
    rate: int = RATE,
) -> Path:
    """A different tone in every channel."""
    with av.open(str(path), "w") as out:
        stream = out.add_stream(codec, rate=rate, layout=layout)
        out.mux(stream.encode(_tone(seconds, layout, rate)))
        out.mux(stream.encode(None))
    return path


def write_speech(
    path: Path,
    parts: Sequence[tuple[float, float]],
    *,
    codec: str = "pcm_s16le",
    video: str | None = None,
    rate: int = RATE,
) -> Path:
    """A sound of tones, each this many seconds long and this loud, in a video of this codec."""
    loudness = np.concatenate([np.full(round(rate * seconds), loud) for seconds, loud in parts])
    wave = loudness * np.sin(np.arange(len(loudness)) / 5)
    with av.open(str(path), "w") as out:
        pictures = out.add_stream(video, rate=10) if video else None
        if pictures:
            pictures.width, pictures.height, pictures.pix_fmt = 96, 64, "yuv420p"
        stream = out.add_stream(codec, rate=rate, layout="mono")
        if pictures:
            for _ in range(round(10 * len(wave) / rate)):
                out.mux(pictures.encode(av.VideoFrame(96, 64, "yuv420p")))
            out.mux(pictures.encode(None))
        frame = av.AudioFrame.from_ndarray(
            wave[None, :].astype(np.float32), format="flt", layout="mono"
        )
        frame.sample_rate, frame.pts = rate, 0
        out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return path


def write_hours(path: Path, hours: float) -> Path:
    """A silent WAV of 8 bits at 8 kHz that takes no room on the disk."""
    size = int(hours * 3600 * 8000)
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, 8000, 8000, 1, 8)
    with path.open("wb") as file:
        file.write(struct.pack("<4sI4s", b"RIFF", min(size + 36, 2**32 - 1), b"WAVE") + form)
        file.write(struct.pack("<4sI", b"data", size))
        file.truncate(44 + size)
    return path


def write_dimmer(path: Path, *, seconds: int, fps: int = 10, codec: str = "libx264") -> Path:
    """A video that gets brighter from black to white."""
    with av.open(str(path), "w") as out:
        stream = out.add_stream(codec, rate=Fraction(fps), options={"g": "30"})
        stream.width, stream.height, stream.pix_fmt = 96, 64, "yuv420p"
        count = seconds * fps
        for index in range(count):
            grey = np.full((64, 96, 3), 255 * index // count, np.uint8)
            out.mux(stream.encode(av.VideoFrame.from_ndarray(grey)))
        out.mux(stream.encode(None))
    return path


def write_noise(path: Path, *, size: tuple[int, int], frames: int) -> Path:
    """A video that compresses badly."""
    rng = np.random.default_rng(1)
    with av.open(str(path), "w") as out:
        stream = out.add_stream("libx264", rate=10, options={"crf": "5"})
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        for _ in range(frames):
            noise = rng.integers(0, 256, (size[1], size[0], 3), dtype=np.uint8)
            out.mux(stream.encode(av.VideoFrame.from_ndarray(noise)))
        out.mux(stream.encode(None))
    return path


def write_live(path: Path, *, frames: int) -> Path:
    """A WebM of ten frames a second that is written while it is recorded, without a length."""
    live = io.BytesIO()
    live.seekable = lambda: False
    with av.open(live, "w", format="webm", options={"live": "1"}) as out:
        stream = out.add_stream("libvpx", rate=10)
        stream.width, stream.height, stream.pix_fmt = 96, 64, "yuv420p"
        for index in range(frames):
            grey = np.full((64, 96, 3), 255 * index // frames, np.uint8)
            out.mux(stream.encode(av.VideoFrame.from_ndarray(grey)))
        out.mux(stream.encode(None))
    path.write_bytes(live.getvalue())
    return path


def write_live_sound(path: Path, *, seconds: float) -> Path:
    """A WebM as browsers record from a microphone, without a length."""
    live = io.BytesIO()
    live.seekable = lambda: False
    with av.open(live, "w", format="webm", options={"live": "1"}) as out:
        stream = out.add_stream("libopus", rate=RATE, layout="mono")
        out.mux(stream.encode(_tone(seconds, "mono")))
        out.mux(stream.encode(None))
    path.write_bytes(live.getvalue())
    return path


def write_samples(path: Path, samples: np.ndarray, *, rate: int = RATE) -> Path:
    """A sound of these samples of 16 bits, a column for each of two channels."""
    with av.open(str(path), "w") as out:
        stream = out.add_stream("pcm_s16le", rate=rate, layout="stereo")
        frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="s16", layout="stereo")
        frame.sample_rate, frame.pts = rate, 0
        out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return path


def join(path: Path, *sources: Path) -> Path:
    """One file with the streams of several, without re-encoding."""
    with ExitStack() as stack:
        out = stack.enter_context(av.open(str(path), "w"))
        originals = [stack.enter_context(av.open(str(source))) for source in sources]
        copies = {
            stream: out.add_stream_from_template(stream)
            for original in originals
            for stream in (*original.streams.video, *original.streams.audio)
        }
        for original in originals:
            for packet in original.demux():
                if packet.size:
                    packet.stream = copies[packet.stream]
                    out.mux(packet)
    return path


def late_sound(path: Path, source: Path, *, seconds: float) -> Path:
    """A copy whose sound begins this many seconds later."""
    with av.open(str(source)) as original, av.open(str(path), "w") as out:
        streams = {stream: out.add_stream_from_template(stream) for stream in original.streams}
        for packet in original.demux():
            if packet.size and packet.pts is not None and packet.dts is not None:
                late = round(seconds / packet.time_base) if packet.stream.type == "audio" else 0
                packet.pts, packet.dts = packet.pts + late, packet.dts + late
                packet.stream = streams[packet.stream]
                out.mux(packet)
    return path


def write_song_with_cover(path: Path, song: Path) -> Path:
    """A sound with a cover picture, like purchased music."""
    cover = io.BytesIO()
    PIL.Image.new("RGB", (32, 32), "red").save(cover, "JPEG")
    cover.seek(0)
    with av.open(str(song)) as sound, av.open(cover) as picture, av.open(str(path), "w") as out:
        sources = (sound.streams.audio[0], picture.streams.video[0])
        streams = [out.add_stream_from_template(source) for source in sources]
        streams[1].disposition = Disposition.attached_pic
        for source, stream in zip(sources, streams, strict=True):
            for packet in source.container.demux(source):
                if packet.size:
                    packet.stream = stream
                    out.mux(packet)
    return path


def write_picture(path: Path, *, orientation: int = 1, size: tuple[int, int] = (60, 40)) -> Path:
    """A picture in the format of its file extension, with an EXIF orientation."""
    exif = PIL.Image.Exif()
    exif[0x0112] = orientation
    PIL.Image.new("RGB", size, "teal").save(path, exif=exif)
    return path


def cut(source: Path, path: Path, *, first_packet: int, zero: int = 0) -> Path:
    """A copy from a packet on, without re-encoding. Frame `zero` of the source is shown at 0."""
    with av.open(str(source)) as original, av.open(str(path), "w", options=_KEEP_TIMES) as out:
        video = original.streams.video[0]
        stream = out.add_stream_from_template(video)
        for packet in list(original.demux(video))[first_packet:]:
            if packet.size and packet.pts is not None and packet.dts is not None:
                packet.pts -= zero * packet.duration
                packet.dts -= zero * packet.duration
                packet.stream = stream
                out.mux(packet)
    return path


def end_early(source: Path, path: Path) -> Path:
    """A copy of an MP4 that players end halfway, like a clip trimmed on a phone."""
    data = bytearray(source.read_bytes())
    at = data.index(b"elst") + 12
    (duration,) = struct.unpack_from(">I", data, at)
    struct.pack_into(">I", data, at, duration // 2)
    path.write_bytes(data)
    return path


def turn(source: Path, path: Path, *, degrees: int) -> Path:
    """A copy of an MP4 that players show rotated, like a clip recorded on a phone."""
    one = 0x10000
    cos, sin = {0: (1, 0), 90: (0, 1), 180: (-1, 0), 270: (0, -1)}[degrees]
    matrix = (cos * one, sin * one, 0, -sin * one, cos * one, 0, 0, 0, 0x40000000)
    data = bytearray(source.read_bytes())
    at = data.index(b"tkhd") + 44
    data[at : at + 36] = struct.pack(">9i", *matrix)
    path.write_bytes(data)
    return path


_KEEP_TIMES = {"avoid_negative_ts": "disabled"}


def _tone(seconds: float, layout: str = "stereo", rate: int = RATE) -> av.AudioFrame:
    wave = 0.3 * np.sin(np.arange(int(rate * seconds)) / 20)
    channels = av.AudioLayout(layout).nb_channels
    # One at a time: an array of eight or more planes ends the process.
    samples = np.repeat(wave[:, None], channels, axis=1).reshape(1, -1)
    frame = av.AudioFrame.from_ndarray(samples.astype(np.float32), format="flt", layout=layout)
    frame.sample_rate = rate
    frame.pts = 0
    return frame
