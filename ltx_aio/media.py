"""What a file gives to a graph: the numbers are those of ComfyUI's own loaders, not of headers.

LoadImage and LoadVideo decode with PyAV: they turn frames by their rotation, take the first video
and the last audio stream, call the average rate the frame rate, and pass over packets that cannot
be decoded and frames before zero. LoadAudio takes the first audio stream.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import av
import PIL
import PIL.Image
import PIL.ImageOps
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.error import FFmpegError, InvalidDataError
from av.stream import Disposition
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

PIL.Image.init()
PICTURES = [
    name
    for name in ("AVIF", "BMP", "GIF", "JPEG", "PNG", "TIFF", "WEBP")
    if name in PIL.Image.OPEN  # AVIF is missing from older Pillows.
]

# Playlists and scripts are left out: they would make FFmpeg open other files.
CONTAINERS = "aac,aiff,amr,asf,avi,caf,flac,flv,matroska,mov,mp3,mpeg,mpegts,mxf,ogg,w64,wav"

PHOTO_BRANDS = {b"avif", b"avis", b"heic", b"heim", b"heis", b"heix", b"hevc", b"mif1", b"msf1"}

SAVE = "Save it as a JPEG or a PNG."
CONVERT = "Convert a video to MP4 (H.264 and AAC), a sound to WAV."
CHOOSE = "Choose a PNG, JPEG or WebP picture, a WAV, MP3 or FLAC sound, or an MP4 or WebM video."


@dataclass(frozen=True)
class Image:
    """A picture, turned as its EXIF orientation says."""

    width: int
    height: int
    kind: Literal["image"] = "image"


@dataclass(frozen=True)
class Audio:
    """A sound."""

    seconds: float
    channels: int
    sample_rate: int
    kind: Literal["audio"] = "audio"


@dataclass(frozen=True)
class Video:
    """A video, turned as its rotation says; `seconds` is how long its frames last at `fps`."""

    width: int
    height: int
    fps: float
    frames: int
    seconds: float
    has_audio: bool
    audio_seconds: float
    kind: Literal["video"] = "video"


Media = Image | Audio | Video


class Unreadable(Exception):
    """ComfyUI cannot make a picture, a sound or a video of this file."""

    def __init__(self, reason: str, remedy: str) -> None:
        """Take two sentences: what is wrong, and what to do about it."""
        super().__init__(f"{reason} {remedy}")
        self.reason = reason
        self.remedy = remedy


def probe(path: Path) -> Media:
    """The picture, sound or video in a file. Bad content raises Unreadable and nothing else."""
    try:
        with path.open("rb") as file:
            head = file.read(12)
    except OSError as error:
        raise Unreadable(
            "The file cannot be opened.", "Check that ComfyUI is allowed to read it."
        ) from error
    if not head:
        raise Unreadable("The file is empty.", "Upload it again.")
    try:
        return _image(path) or _audio_or_video(path, head)
    except FFmpegError as error:
        raise Unreadable("ComfyUI cannot decode this file.", CONVERT) from error
    except UnicodeDecodeError as error:
        raise Unreadable(
            "The file carries tags in an encoding that ComfyUI cannot read.",
            "Convert it and leave the tags out.",
        ) from error


def _image(path: Path) -> Image | None:
    try:
        with PIL.Image.open(path, formats=PICTURES) as picture:
            picture.load()
            frame = _first_frame(path)
            # LoadImage turns to Pillow where PyAV finds no frame: in an animated WebP.
            size = _size(frame) if frame else PIL.ImageOps.exif_transpose(picture).size
    except PIL.UnidentifiedImageError:
        return None
    except PIL.Image.DecompressionBombError as error:
        raise Unreadable(
            "The picture is too large.", "Use one of at most 170 megapixels."
        ) from error
    except FFmpegError as error:
        raise Unreadable("ComfyUI cannot decode this picture.", SAVE) from error
    except (Unreadable, UnicodeDecodeError):
        raise
    except Exception as error:  # Pillow's readers raise whatever bad bytes lead them to.
        raise Unreadable(
            "The picture is damaged or incomplete.",
            "Open it in an image editor, save it again and upload that.",
        ) from error
    return Image(*size)


def _first_frame(path: Path) -> VideoFrame | None:
    with av.open(str(path)) as container:
        if not container.streams.video:
            raise Unreadable("ComfyUI cannot decode this picture.", SAVE)
        return next(_frames(container, container.streams.video[0]), None)


def _audio_or_video(path: Path, head: bytes) -> Audio | Video:
    boxed = head[4:8] == b"ftyp"
    if boxed and head[8:12] in PHOTO_BRANDS:
        raise Unreadable("ComfyUI cannot read photos of this kind (HEIC).", SAVE)
    try:
        container = _open(path)
    except FFmpegError as error:
        if boxed:
            raise Unreadable(
                "The file is cut short or damaged: it lacks the part that tells how to read it.",
                "Upload the complete file.",
            ) from error
        raise Unreadable("This is no picture, sound or video.", CHOOSE) from error
    with container:
        videos = container.streams.video
        # The cover of an album is a video stream, too.
        if videos and Disposition.attached_pic not in videos[0].disposition:
            return _video(path)
        if container.streams.audio:
            return _audio(path)
    raise Unreadable("The file holds neither sound nor video.", CHOOSE)


def _audio(path: Path) -> Audio:
    with _open(path) as container:
        stream = container.streams.audio[0]
        seconds = _seconds(container, stream)
        if not seconds:
            raise Unreadable("There is no sound in this file.", CHOOSE)
        return Audio(seconds, stream.channels, stream.sample_rate)


def _video(path: Path) -> Video:
    with _open(path) as container:
        stream = container.streams.video[0]
        _check_decoder(stream)
        fps = float(stream.average_rate or 1)
        first = next(_frames(container, stream), None)
    if first is None:
        raise Unreadable("No frame of this video can be decoded.", CONVERT)
    width, height = _size(first)
    frames = _frame_count(path)
    with _open(path) as container:
        sounds = container.streams.audio
        sound = _seconds(container, sounds[-1]) if sounds else 0.0
    return Video(width, height, fps, frames, frames / fps, sound > 0, sound)


def _frame_count(path: Path) -> int:
    """Counts packets, as one is one frame in a stream without oddities. Decodes any other."""
    with _open(path) as container:
        frames = start = 0
        for packet in container.demux(container.streams.video[0]):
            if not packet.size:
                continue
            cut_off = not frames and not packet.is_keyframe
            if cut_off or packet.is_corrupt or packet.is_discard:
                break
            if packet.pts is None or packet.pts < start:
                break
            start = start if frames else packet.pts
            frames += 1
        else:
            return frames
    with _open(path) as container:
        return sum(1 for _ in _frames(container, container.streams.video[0]))


def _seconds(container: InputContainer, stream: AudioStream) -> float:
    _check_decoder(stream)
    samples = sum(frame.samples for frame in container.decode(stream))
    return samples / stream.sample_rate if samples else 0.0


def _frames(container: InputContainer, stream: VideoStream) -> Iterator[VideoFrame]:
    for packet in container.demux(stream):
        try:
            decoded = packet.decode()
        except InvalidDataError:
            continue
        for frame in decoded:
            if frame.pts is None:
                raise Unreadable("The video does not say when its frames are shown.", CONVERT)
            if frame.pts >= 0:
                yield frame


def _check_decoder(stream: AudioStream | VideoStream) -> None:
    # PyAV 16 crashes where a packet has no decoder.
    if not stream.codec_context:
        raise Unreadable("ComfyUI has no decoder for this file.", CONVERT)


def _size(frame: VideoFrame) -> tuple[int, int]:
    on_its_side = round(frame.rotation // 90) % 2
    return (frame.height, frame.width) if on_its_side else (frame.width, frame.height)


def _open(path: Path) -> InputContainer:
    # Not `options`: PyAV 16 hands those to streams that it does not know yet, and crashes.
    return av.open(str(path), container_options={"format_whitelist": CONTAINERS})
