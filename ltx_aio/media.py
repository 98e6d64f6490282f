"""What a file gives to a graph: the numbers are those of ComfyUI's own loaders, not of headers."""

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

from .bounded import MOST_PICTURE_PIXELS, MOST_VIDEO_PIXELS, Deadline, opened
from .tracks import (
    Sound,
    Track,
    Trouble,
    counts_where_uneven,
    finds_starts,
    first_frame,
    frame_times,
    size_of,
    track,
)
from .unreadable import Cause, Unreadable

PIL.Image.init()
PICTURES = [
    name
    for name in ("AVIF", "BMP", "GIF", "JPEG", "PNG", "TIFF", "WEBP")
    if name in PIL.Image.OPEN  # AVIF is missing from older Pillows.
]

# Not the second picture that a phone puts into a JPEG.
ANIMATED = {"AVIF", "GIF", "PNG", "WEBP"}

PHOTO_BRANDS = {b"avif", b"avis", b"heic", b"heim", b"heis", b"heix", b"hevc", b"mif1", b"msf1"}


@dataclass(frozen=True)
class Image:
    """A picture, turned as its EXIF orientation says.

    `frames`: how many LoadImage decodes, of which the graphs take the first.
    """

    width: int
    height: int
    frames: int = 1
    kind: Literal["image"] = "image"


@dataclass(frozen=True)
class Audio:
    """A sound as LoadAudio gives it; for `trouble` see Sound."""

    seconds: float
    channels: int
    sample_rate: int
    trouble: Trouble | None = None
    kind: Literal["audio"] = "audio"


@dataclass(frozen=True)
class Video:
    """A video, turned as its rotation says; `seconds` is how long its frames last at `fps`.

    `has_audio`, `audio_seconds` and `kept_sound` are of the sound that LoadVideo keeps,
    `first_sound` is the one that LoadAudio takes. `pixel_aspect` is how much wider than high its
    pixels are to be shown; LoadVideo takes them as square. `frame_counts` are the frames that
    are shown in each tenth of a second from 0 on; None where all keep to `fps`.
    `seekable`: LoadVideo finds the frames of a start after 0.
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
    """The picture, sound or video in a file. Bad content raises Unreadable and nothing else.

    `skips_undecodable`: this ComfyUI's LoadVideo passes over sounds that have no decoder.
    """
    deadline = deadline or Deadline()
    try:
        with path.open("rb") as file:
            head = file.read(12)
    except OSError as error:
        raise Unreadable("no_access") from error
    if not head:
        raise Unreadable("empty")
    try:
        return _image(path, deadline) or _audio_or_video(
            path, head, deadline, skips_undecodable=skips_undecodable
        )
    except FFmpegError as error:
        raise Unreadable("undecodable") from error
    except UnicodeDecodeError as error:
        raise Unreadable("tags") from error


def _image(path: Path, deadline: Deadline) -> Image | None:
    try:
        with PIL.Image.open(path, formats=PICTURES) as picture:
            picture.load()
            shown = PIL.ImageOps.exif_transpose(picture).size
            frames = _frames_of(picture)
    except PIL.UnidentifiedImageError:
        return None
    except PIL.Image.DecompressionBombError as error:
        raise Unreadable("picture_large") from error
    except Exception as error:  # Pillow's readers raise whatever bad bytes lead them to.
        raise Unreadable("picture_damaged") from error
    size = _loaded_size(path, deadline)
    # LoadImage turns to Pillow where PyAV finds no frame: in an animated WebP.
    return Image(*(size or shown), frames=frames)


def _frames_of(picture: PIL.Image.Image) -> int:
    if picture.format not in ANIMATED:
        return 1
    with suppress(Exception):  # Later frames may be damaged, and the first is the one that counts.
        return int(getattr(picture, "n_frames", 1))
    return 1


def _loaded_size(path: Path, deadline: Deadline) -> tuple[int, int] | None:
    try:
        with opened(path, deadline) as container:
            videos = bool(container.streams.video)
        first = first_frame(path, deadline, pixels=MOST_PICTURE_PIXELS) if videos else None
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
            # The cover of an album is a video stream, too.
            is_video = bool(videos) and Disposition.attached_pic not in videos[0].disposition
            first = sounds[0].index if sounds else None
            kept = _kept_sound(container, skips_undecodable=skips_undecodable)
    except FFmpegError as error:
        if boxed:
            raise Unreadable("cut_short") from error
        raise Unreadable("unknown_kind") from error
    if is_video and name == "image2":  # Nothing but the name says so.
        return _rare_image(path, deadline, otherwise="unknown_kind")
    if is_video and name.endswith("_pipe"):
        return _rare_image(path, deadline, otherwise="picture_undecodable")
    if is_video:
        return _video(path, deadline, first, kept)
    if first is not None:
        return _audio(path, deadline, first)
    raise Unreadable("nothing")


def _kept_sound(container: InputContainer, *, skips_undecodable: bool) -> int | None:
    """The stream whose sound LoadVideo keeps."""
    sounds = [
        sound for sound in container.streams.audio if sound.codec_context or not skips_undecodable
    ]
    return sounds[-1].index if sounds else None


def _rare_image(path: Path, deadline: Deadline, *, otherwise: Cause) -> Image:
    """A picture that PyAV reads and Pillow does not, or not safely."""
    try:
        first = first_frame(path, deadline, pixels=MOST_PICTURE_PIXELS)
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
    frame = first_frame(path, deadline, pixels=MOST_VIDEO_PIXELS)
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
    except FFmpegError:  # LoadVideo may still give the pictures.
        return Track()
