"""What a file gives to a graph: figures from ComfyUI's own loaders, not from the file's headers."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import PIL
import PIL.Image
import PIL.ImageOps
from av.container import InputContainer
from av.error import FFmpegError
from av.stream import Disposition

from .bounded import MAX_IMAGE_PIXELS, MAX_VIDEO_PIXELS, Deadline, decoding, opened
from .kinds import PHOTO_BRANDS
from .tracks import (
    Sound,
    SoundFault,
    Track,
    counts_where_uneven,
    finds_starts,
    first_frame,
    frame_times,
    size_of,
    track,
)
from .unreadable import Cause, Unreadable

PIL.Image.init()
IMAGES = [
    name
    for name in ("AVIF", "BMP", "GIF", "JPEG", "PNG", "TIFF", "WEBP")
    if name in PIL.Image.OPEN  # AVIF is missing from older Pillows.
]

# Not JPEG: phones put a second image into it.
ANIMATED = {"AVIF", "GIF", "PNG", "WEBP"}


@dataclass(frozen=True)
class Image:
    """An image, turned by its EXIF orientation.

    `frames`: how many LoadImage decodes. The graphs use the first.
    """

    width: int
    height: int
    frames: int = 1
    kind: Literal["image"] = "image"


@dataclass(frozen=True)
class Audio:
    """Audio as LoadAudio gives it. For `trouble`, see Sound."""

    seconds: float
    channels: int
    sample_rate: int
    trouble: SoundFault | None = None
    kind: Literal["audio"] = "audio"


@dataclass(frozen=True)
class Video:
    """A video, turned by its rotation. `seconds`: how long its frames last at `fps`.

    `has_audio`, `audio_seconds` and `kept_sound` describe the audio track that LoadVideo takes,
    `first_sound` the one that LoadAudio takes. `pixel_aspect`: the width of a pixel as shown,
    divided by its height; LoadVideo takes pixels as square. `frame_counts`: how many frames are
    shown in each tenth of a second from 0; None if all keep to `fps`. `seekable`: LoadVideo can
    start after 0.
    """

    width: int
    height: int
    fps: float
    frames: int
    seconds: float
    has_audio: bool
    audio_seconds: float
    first_sound: Sound | None = None
    kept_sound: Sound | None = None
    pixel_aspect: float = 1.0
    frame_counts: list[int] | None = None
    seekable: bool = True
    kind: Literal["video"] = "video"


Media = Image | Audio | Video


def probe(
    path: Path, *, skips_undecodable: bool = False, deadline: Deadline | None = None
) -> Media:
    """The image, audio or video in a file.

    `skips_undecodable`: this ComfyUI's LoadVideo skips audio without a decoder.
    Errors: Unreadable, whatever the file contains.
    """
    deadline = deadline or Deadline()
    try:
        with path.open("rb") as file:
            head = file.read(12)
    except OSError as error:
        raise Unreadable("no_access") from error
    if not head:
        raise Unreadable("empty")
    with decoding():
        return _image(path, deadline) or _audio_or_video(
            path, head, deadline, skips_undecodable=skips_undecodable
        )


def _image(path: Path, deadline: Deadline) -> Image | None:
    try:
        with PIL.Image.open(path, formats=IMAGES) as image:
            image.load()
            shown = PIL.ImageOps.exif_transpose(image).size
            frames = _frames_of(image)
    except PIL.UnidentifiedImageError:
        return None
    except PIL.Image.DecompressionBombError as error:
        raise Unreadable("picture_large") from error
    except Exception as error:  # Bad bytes make Pillow's readers raise anything.
        raise Unreadable("picture_damaged") from error
    size = _loaded_size(path, deadline)
    # LoadImage falls back to Pillow if PyAV finds no frame, as in an animated WebP.
    return Image(*(size or shown), frames=frames)


def _frames_of(image: PIL.Image.Image) -> int:
    if image.format not in ANIMATED:
        return 1
    with suppress(Exception):  # Later frames may be damaged; only the first one matters.
        return int(getattr(image, "n_frames", 1))
    return 1


def _loaded_size(path: Path, deadline: Deadline) -> tuple[int, int] | None:
    try:
        with opened(path, deadline) as container:
            videos = bool(container.streams.video)
        first = first_frame(path, deadline, pixels=MAX_IMAGE_PIXELS) if videos else None
    except FFmpegError as error:
        raise Unreadable("picture_undecodable") from error
    if not videos:
        raise Unreadable("picture_undecodable")
    return first and size_of(first.frame)


def _audio_or_video(
    path: Path, head: bytes, deadline: Deadline, *, skips_undecodable: bool
) -> Media:
    boxed = head[4:8] == b"ftyp"
    if boxed and head[8:12] in PHOTO_BRANDS:
        raise Unreadable("heic")
    try:
        with opened(path, deadline) as container:
            videos, sounds = container.streams.video, container.streams.audio
            name = container.format.name
            # Album covers are video streams, too.
            is_video = bool(videos) and Disposition.attached_pic not in videos[0].disposition
            first = sounds[0].index if sounds else None
            kept = _kept_sound(container, skips_undecodable=skips_undecodable)
    except FFmpegError as error:
        if boxed:
            raise Unreadable("cut_short") from error
        raise Unreadable("unknown_kind") from error
    if is_video and name == "image2":  # Guessed from the file's name alone.
        return _rare_image(path, deadline, otherwise="unknown_kind")
    if is_video and name.endswith("_pipe"):
        return _rare_image(path, deadline, otherwise="picture_undecodable")
    if is_video:
        return _video(path, deadline, first, kept)
    if first is not None:
        return _audio(path, deadline, first)
    raise Unreadable("nothing")


def _kept_sound(container: InputContainer, *, skips_undecodable: bool) -> int | None:
    """The index of the audio stream that LoadVideo takes."""
    sounds = [
        sound for sound in container.streams.audio if sound.codec_context or not skips_undecodable
    ]
    return sounds[-1].index if sounds else None


def _rare_image(path: Path, deadline: Deadline, *, otherwise: Cause) -> Image:
    """An image that PyAV can read and Pillow can't, or not safely."""
    try:
        first = first_frame(path, deadline, pixels=MAX_IMAGE_PIXELS)
    except FFmpegError as error:
        raise Unreadable(otherwise) from error
    if first is None:
        raise Unreadable(otherwise)
    return Image(*size_of(first.frame))


def _audio(path: Path, deadline: Deadline, index: int) -> Audio:
    heard = track(path, index, deadline).loaded()
    if heard is None:
        raise Unreadable("no_sound")
    if heard.trouble == "no_decoder":
        raise Unreadable("no_decoder")
    return Audio(heard.seconds, heard.channels, heard.sample_rate, heard.trouble)


def _video(path: Path, deadline: Deadline, first: int | None, kept: int | None) -> Video:
    with opened(path, deadline) as container:
        fps = float(container.streams.video[0].average_rate or 1)
    frame = first_frame(path, deadline, pixels=MAX_VIDEO_PIXELS)
    if frame is None:
        raise Unreadable("no_frame")
    width, height = size_of(frame.frame)
    times = frame_times(path, deadline)
    kept_track = None if kept is None else track(path, kept, deadline)
    kept_sound = kept_track and kept_track.kept()
    first_track = kept_track if first == kept else _first_track(path, deadline, first)
    return Video(
        width,
        height,
        fps,
        frames=len(times),
        seconds=len(times) / fps,
        has_audio=kept_sound is not None and kept_sound.seconds > 0,
        audio_seconds=kept_sound.seconds if kept_sound else 0.0,
        first_sound=first_track and first_track.loaded(),
        kept_sound=kept_sound,
        pixel_aspect=frame.pixel_aspect,
        frame_counts=counts_where_uneven(times, fps),
        seekable=finds_starts(path, times[len(times) // 2], deadline),
    )


def _first_track(path: Path, deadline: Deadline, index: int | None) -> Track | None:
    try:
        return None if index is None else track(path, index, deadline)
    except FFmpegError:  # LoadVideo may still give the frames.
        return Track()
