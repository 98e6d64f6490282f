"""Small real files for the tests, made with PyAV and Pillow."""

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
    """A video with a moving bar, and tones of so many seconds."""
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
    """A video of 96 by 64 whose frames are shown at these seconds, of pixels of this aspect."""
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
    """A tone in every channel."""
    with av.open(str(path), "w") as out:
        stream = out.add_stream(codec, rate=rate, layout=layout)
        out.mux(stream.encode(_tone(seconds, layout, rate)))
        out.mux(stream.encode(None))
    return path


def join(path: Path, *sources: Path) -> Path:
    """One file with the streams of all, without encoding again."""
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
    """A copy whose sound begins so much later."""
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
    """A sound that carries a picture, as bought music does."""
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
    """A picture in the format of its suffix, with an EXIF orientation."""
    exif = PIL.Image.Exif()
    exif[0x0112] = orientation
    PIL.Image.new("RGB", size, "teal").save(path, exif=exif)
    return path


def cut(source: Path, path: Path, *, first_packet: int, zero: int = 0) -> Path:
    """A copy from a packet on, without encoding again; frame `zero` of the source is shown at 0."""
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
    """A copy of an mp4 that players end after half its time, as trimming on a phone leaves it."""
    data = bytearray(source.read_bytes())
    at = data.index(b"elst") + 12
    (duration,) = struct.unpack_from(">I", data, at)
    struct.pack_into(">I", data, at, duration // 2)
    path.write_bytes(data)
    return path


def turn(source: Path, path: Path, *, degrees: int) -> Path:
    """A copy of an mp4 that players show turned, as a phone writes it."""
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
    # In turn, as an array of eight planes and more ends the process.
    samples = np.repeat(wave[:, None], channels, axis=1).reshape(1, -1)
    frame = av.AudioFrame.from_ndarray(samples.astype(np.float32), format="flt", layout=layout)
    frame.sample_rate = rate
    frame.pts = 0
    return frame
