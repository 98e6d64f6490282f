import random
import struct
import time
from collections.abc import Callable
from contextlib import suppress
from fractions import Fraction
from pathlib import Path

import av
import PIL.Image
import pytest
from av.error import InvalidDataError
from samples import (
    NTSC,
    cut,
    end_early,
    join,
    late_sound,
    turn,
    write_at,
    write_audio,
    write_picture,
    write_song_with_cover,
    write_video,
)

from ltx_aio.media.bounded import Deadline, opened
from ltx_aio.media.probe import Audio, Image, Video, probe
from ltx_aio.media.tracks import first_frame
from ltx_aio.media.unreadable import Unreadable

PNGS_ARE_TURNED = av.library_versions["libavcodec"] >= (62, 28)


def frames_as_comfyui_decodes(path: Path) -> int:
    count = 0
    with av.open(str(path)) as container:
        for packet in container.demux(container.streams.video[0]):
            with suppress(InvalidDataError):
                count += sum(1 for frame in packet.decode() if (frame.pts or 0) >= 0)
    return count


def refusal(path: Path) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        probe(path)
    return caught.value


def test_a_silent_video_has_size_rate_and_frames(tmp_path: Path) -> None:
    assert probe(write_video(tmp_path / "a.mp4")) == Video(
        width=96,
        height=64,
        fps=30.0,
        frames=8,
        seconds=8 / 30,
        has_audio=False,
        audio_seconds=0.0,
        first_sound=None,
        kept_sound=None,
        pixel_aspect=1.0,
        frame_counts=None,
        seekable=True,
    )


def test_a_video_with_sound_has_the_length_of_its_sound(tmp_path: Path) -> None:
    media = probe(write_video(tmp_path / "a.mp4", sounds=(1.0,)))
    assert isinstance(media, Video)
    assert media.frames == 8
    assert media.has_audio
    assert media.audio_seconds == pytest.approx(1.0, abs=0.03)


def test_of_several_sounds_each_loader_takes_its_own(tmp_path: Path) -> None:
    media = probe(write_video(tmp_path / "a.mp4", sounds=(0.3, 1.0)))
    assert isinstance(media, Video)
    assert media.audio_seconds == pytest.approx(1.0, abs=0.03)
    assert media.kept_sound
    assert media.kept_sound.seconds == media.audio_seconds
    assert media.first_sound
    assert media.first_sound.seconds == pytest.approx(0.3, abs=0.03)
    assert (media.first_sound.channels, media.first_sound.sample_rate) == (2, 48000)


def test_a_broadcast_frame_rate_is_not_rounded(tmp_path: Path) -> None:
    media = probe(write_video(tmp_path / "a.mp4", fps=NTSC))
    assert isinstance(media, Video)
    assert media.fps == 30000 / 1001
    assert media.seconds == pytest.approx(8 * 1001 / 30000)


@pytest.mark.parametrize(
    ("degrees", "size"), [(0, (96, 64)), (90, (64, 96)), (180, (96, 64)), (270, (64, 96))]
)
def test_a_video_is_as_large_as_it_is_shown(
    tmp_path: Path, degrees: int, size: tuple[int, int]
) -> None:
    upright = write_video(tmp_path / "upright.mp4")
    media = probe(turn(upright, tmp_path / "turned.mp4", degrees=degrees))
    assert isinstance(media, Video)
    assert (media.width, media.height) == size


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("a.mp4", "libx264"),
        ("a.mov", "libx265"),
        ("a.mkv", "libx264"),
        ("a.ts", "libx264"),
        ("a.avi", "mpeg4"),
        ("a.mpg", "mpeg2video"),
        ("a.webm", "libvpx"),
        ("a.webm", "libvpx-vp9"),
    ],
)
def test_frames_are_counted_in_every_common_container(
    tmp_path: Path, name: str, codec: str
) -> None:
    path = write_video(tmp_path / name, codec=codec, frames=40)
    media = probe(path)
    assert isinstance(media, Video)
    assert media.frames == frames_as_comfyui_decodes(path) == 40
    assert media.fps == 30


def test_frames_of_a_fragmented_mp4_are_counted_although_its_header_has_none(
    tmp_path: Path,
) -> None:
    path = write_video(tmp_path / "a.mp4", frames=40, movflags="frag_keyframe+empty_moov")
    media = probe(path)
    assert isinstance(media, Video)
    assert media.frames == frames_as_comfyui_decodes(path) == 40


def test_frames_before_the_start_of_a_trimmed_clip_do_not_count(tmp_path: Path) -> None:
    whole = write_video(tmp_path / "whole.mp4", frames=120, options={"g": "30"})
    clip = cut(whole, tmp_path / "clip.mp4", first_packet=30, zero=40)
    media = probe(clip)
    assert isinstance(media, Video)
    assert media.frames == frames_as_comfyui_decodes(clip) == 80


def test_frames_after_the_end_of_a_trimmed_clip_do_not_count(tmp_path: Path) -> None:
    clip = end_early(write_video(tmp_path / "whole.mp4", frames=60), tmp_path / "clip.mp4")
    media = probe(clip)
    assert isinstance(media, Video)
    assert media.frames == frames_as_comfyui_decodes(clip) == 30


@pytest.mark.parametrize("name", ["clip.mp4", "clip.mkv"])
def test_frames_before_the_first_key_frame_do_not_count(tmp_path: Path, name: str) -> None:
    whole = write_video(tmp_path / "whole.mp4", frames=60, options={"g": "30", "bf": "0"})
    clip = cut(whole, tmp_path / name, first_packet=7)
    media = probe(clip)
    assert isinstance(media, Video)
    assert media.frames == frames_as_comfyui_decodes(clip) < 53


def test_frames_that_need_what_was_cut_off_do_not_count(tmp_path: Path) -> None:
    open_gop = {"g": "20", "x264-params": "open-gop=1:bframes=3:scenecut=0"}
    whole = write_video(tmp_path / "whole.mp4", frames=60, options=open_gop)
    clip = cut(whole, tmp_path / "clip.mkv", first_packet=18)
    media = probe(clip)
    assert isinstance(media, Video)
    assert media.frames == frames_as_comfyui_decodes(clip) < 42


@pytest.mark.parametrize("share", [0.7, 0.8, 0.95])
def test_a_video_whose_end_is_missing_has_the_frames_that_are_left(
    tmp_path: Path, share: float
) -> None:
    whole = write_video(tmp_path / "whole.mp4", frames=40, movflags="faststart").read_bytes()
    path = tmp_path / "half.mp4"
    path.write_bytes(whole[: int(len(whole) * share)])
    media = probe(path)
    assert isinstance(media, Video)
    assert media.frames == frames_as_comfyui_decodes(path) < 40


@pytest.mark.parametrize(
    ("name", "codec", "about"),
    [
        ("a.wav", "pcm_s16le", 0),
        ("a.flac", "flac", 0),
        ("a.mp3", "libmp3lame", 0.06),
        ("a.ogg", "libopus", 0.06),
        ("a.m4a", "aac", 0.06),
    ],
)
def test_a_sound_has_length_channels_and_rate(
    tmp_path: Path, name: str, codec: str, about: float
) -> None:
    media = probe(write_audio(tmp_path / name, codec=codec))
    assert isinstance(media, Audio)
    assert media.seconds == pytest.approx(0.5, abs=about)
    assert (media.channels, media.sample_rate) == (2, 48000)


def test_a_song_with_a_cover_is_a_sound(tmp_path: Path) -> None:
    song = write_audio(tmp_path / "song.m4a", codec="aac")
    media = probe(write_song_with_cover(tmp_path / "covered.mp4", song))
    assert isinstance(media, Audio)
    assert media.seconds == pytest.approx(0.5, abs=0.06)


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "bmp", "gif", "tiff"])
def test_a_picture_has_a_size(tmp_path: Path, suffix: str) -> None:
    assert probe(write_picture(tmp_path / f"a.{suffix}")) == Image(60, 40)


@pytest.mark.parametrize(
    "suffix",
    [
        "jpg",
        pytest.param(
            "png",
            marks=pytest.mark.skipif(
                not PNGS_ARE_TURNED,
                reason="LoadImage does not turn PNGs with an FFmpeg older than 8.1",
            ),
        ),
    ],
)
@pytest.mark.parametrize(("orientation", "size"), [(3, (60, 40)), (6, (40, 60)), (8, (40, 60))])
def test_a_picture_is_turned_as_its_camera_was(
    tmp_path: Path, suffix: str, orientation: int, size: tuple[int, int]
) -> None:
    path = write_picture(tmp_path / f"a.{suffix}", orientation=orientation)
    assert probe(path) == Image(*size)


def test_an_animated_webp_is_a_picture(tmp_path: Path) -> None:
    frames = [PIL.Image.new("RGB", (60, 40), colour) for colour in ("red", "green", "blue")]
    path = tmp_path / "a.webp"
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=100)
    assert probe(path) == Image(60, 40, frames=3)


def test_an_animated_webp_is_turned_as_its_camera_was(tmp_path: Path) -> None:
    exif = PIL.Image.Exif()
    exif[0x0112] = 6
    frames = [PIL.Image.new("RGB", (60, 40), colour) for colour in ("red", "green")]
    path = tmp_path / "a.webp"
    frames[0].save(path, save_all=True, append_images=frames[1:], exif=exif)
    assert probe(path) == Image(40, 60, frames=2)


def test_a_picture_with_a_broken_orientation_is_not_turned(tmp_path: Path) -> None:
    path = write_picture(tmp_path / "a.jpg", orientation=6)
    path.write_bytes(path.read_bytes().replace(b"Exif\0\0MM", b"Exif\0\0ZZ"))
    assert probe(path) == Image(60, 40)


def test_the_content_decides_and_not_the_name(tmp_path: Path) -> None:
    assert isinstance(probe(write_video(tmp_path / "a.mp4").rename(tmp_path / "a.png")), Video)
    assert isinstance(probe(write_picture(tmp_path / "b.png").rename(tmp_path / "b.mp4")), Image)


def test_a_text_named_png_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_text("This is no picture at all, it is a text.\n" * 20)
    assert refusal(path).reason == "This is not an image, audio or video file."


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.touch()
    assert refusal(path).reason == "The file is empty."


def test_a_file_that_is_gone_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.mp4").reason == "The file can't be opened."


def test_an_mp4_without_its_index_is_called_cut_short(tmp_path: Path) -> None:
    whole = write_video(tmp_path / "whole.mp4").read_bytes()
    path = tmp_path / "half.mp4"
    path.write_bytes(whole[: len(whole) // 2])
    assert refusal(path).reason.startswith("The file is incomplete or damaged")


def test_a_video_without_one_good_frame_is_refused(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.mp4")
    data = path.read_bytes()
    start, end = data.index(b"mdat") + 4, data.index(b"moov") - 4
    path.write_bytes(data[:start] + bytes(end - start) + data[end:])
    assert refusal(path).reason == "None of this video's frames can be decoded."


def without_decoder(path: Path, *, track: int) -> Path:
    """Gives one sound a codec that no decoder knows."""
    data = path.read_bytes()
    for name, other in ((b"mp4a", b"zzzz"), (b"esds", b"free")):
        parts = data.split(name)
        cut = track % (len(parts) - 1) + 1
        data = name.join(parts[:cut]) + other + name.join(parts[cut:])
    path.write_bytes(data)
    return path


def test_a_last_sound_without_a_decoder_is_treated_as_the_server_does(tmp_path: Path) -> None:
    video = write_video(tmp_path / "a.mp4", sounds=(0.5, 0.5))
    path = without_decoder(video, track=-1)
    strict, lenient = probe(path), probe(path, skips_undecodable=True)
    assert isinstance(strict, Video)
    assert strict.kept_sound
    assert strict.kept_sound.trouble == "no_decoder"
    assert not strict.has_audio
    assert strict.first_sound
    assert strict.first_sound.trouble is None
    assert isinstance(lenient, Video)
    assert lenient.kept_sound
    assert lenient.kept_sound.trouble is None
    assert lenient.audio_seconds == pytest.approx(0.5, abs=0.03)


def test_a_video_whose_only_sound_has_no_decoder_is_silent_if_that_is_skipped(
    tmp_path: Path,
) -> None:
    path = without_decoder(write_video(tmp_path / "a.mp4", sounds=(0.5,)), track=0)
    media = probe(path, skips_undecodable=True)
    assert isinstance(media, Video)
    assert media.kept_sound is None
    assert media.first_sound
    assert media.first_sound.trouble == "no_decoder"


def test_a_film_with_eight_channels_is_known_to_crash_comfyui(tmp_path: Path) -> None:
    sound = write_audio(tmp_path / "a.flac", codec="flac", layout="7.1")
    media = probe(join(tmp_path / "film.mkv", write_video(tmp_path / "a.mp4"), sound))
    assert isinstance(media, Video)
    assert media.kept_sound
    assert media.kept_sound.trouble == "fatal"
    assert media.kept_sound.channels == 8
    # LoadAudio takes FLAC's samples in their own format, which is harmless.
    assert media.first_sound
    assert media.first_sound.trouble is None


@pytest.mark.parametrize(
    ("name", "codec", "layout", "trouble"),
    [
        ("a.flac", "flac", "7.1", None),
        ("a.m4a", "aac", "7.1", "fatal"),
        ("a.m4a", "aac", "5.1", None),
        ("a.wav", "pcm_u8", "stereo", "depth"),
        ("a.wav", "pcm_f64le", "stereo", None),
    ],
)
def test_what_load_audio_cannot_take_is_known(
    tmp_path: Path, name: str, codec: str, layout: str, trouble: str | None
) -> None:
    media = probe(write_audio(tmp_path / name, codec=codec, layout=layout))
    assert isinstance(media, Audio)
    assert media.trouble == trouble


@pytest.mark.parametrize(
    ("name", "codec"),
    [("a.ac3", "ac3"), ("a.tta", "tta"), ("a.wv", "wavpack"), ("a.au", "pcm_s16be")],
)
def test_whatever_pyav_reads_is_a_sound(tmp_path: Path, name: str, codec: str) -> None:
    assert isinstance(probe(write_audio(tmp_path / name, codec=codec)), Audio)


def test_frames_that_come_unevenly_are_counted_by_the_tenth_of_a_second(tmp_path: Path) -> None:
    slow = [0.0, 0.25, 0.5, 0.75]
    fast = [1 + n / 30 for n in range(30)]
    media = probe(write_at(tmp_path / "a.mp4", slow + fast))
    assert isinstance(media, Video)
    assert media.frames == 34
    assert media.frame_counts == [1, 0, 1, 0, 0, 1, 0, 1, 0, 0, *[3] * 10]


def test_a_video_that_begins_late_has_no_frames_at_zero(tmp_path: Path) -> None:
    media = probe(write_at(tmp_path / "a.mkv", [1 + n / 30 for n in range(30)]))
    assert isinstance(media, Video)
    assert media.frame_counts == [*[0] * 10, *[3] * 10]


@pytest.mark.parametrize(
    ("name", "codec", "seekable"),
    [
        ("a.mp4", "libx264", True),
        ("a.mkv", "libx264", True),
        ("a.avi", "mpeg4", True),
        ("a.webm", "libvpx-vp9", True),
        ("a.ts", "libx264", False),
        ("a.mpg", "mpeg2video", False),
    ],
)
def test_files_in_which_a_start_cannot_be_found_are_reported(
    tmp_path: Path, name: str, codec: str, *, seekable: bool
) -> None:
    media = probe(write_video(tmp_path / name, codec=codec, frames=60))
    assert isinstance(media, Video)
    assert media.seekable is seekable


def test_frames_a_little_off_are_even(tmp_path: Path) -> None:
    media = probe(write_at(tmp_path / "a.mp4", [n / 30 + 0.01 * (n % 3) for n in range(30)]))
    assert isinstance(media, Video)
    assert media.frame_counts is None


def test_non_square_pixels_are_reported(tmp_path: Path) -> None:
    times = [n / 30 for n in range(30)]
    media = probe(write_at(tmp_path / "a.mp4", times, aspect=Fraction(16, 11)))
    assert isinstance(media, Video)
    assert (media.width, media.height) == (96, 64)
    assert media.pixel_aspect == pytest.approx(16 / 11)


def test_non_square_pixels_of_a_turned_video_are_turned(tmp_path: Path) -> None:
    times = [n / 30 for n in range(30)]
    upright = write_at(tmp_path / "upright.mp4", times, aspect=Fraction(16, 11))
    media = probe(turn(upright, tmp_path / "turned.mp4", degrees=90))
    assert isinstance(media, Video)
    assert media.pixel_aspect == pytest.approx(11 / 16)


def test_a_late_sound_has_its_start(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    late_sound(path, write_video(tmp_path / "v.mp4", frames=60, sounds=(1.0,)), seconds=0.5)
    media = probe(path)
    assert isinstance(media, Video)
    assert media.kept_sound
    assert media.kept_sound.starts == pytest.approx(0.5, abs=0.03)


@pytest.mark.parametrize("suffix", ["png", "gif"])
def test_an_animated_picture_has_its_frames(tmp_path: Path, suffix: str) -> None:
    frames = [PIL.Image.new("RGB", (60, 40), colour) for colour in ("red", "green", "blue")]
    path = tmp_path / f"a.{suffix}"
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=100)
    assert probe(path) == Image(60, 40, frames=3)


def test_a_cmyk_photo_is_a_picture(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    PIL.Image.new("CMYK", (60, 40), (10, 200, 30, 0)).save(path)
    assert probe(path) == Image(60, 40)


def test_a_picture_of_sixteen_bits_is_a_picture(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    PIL.Image.new("I;16", (60, 40), 30000).save(path)
    assert probe(path) == Image(60, 40)


def test_frames_larger_than_film_are_refused_before_they_are_decoded(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.mp4")
    data = bytearray(path.read_bytes())
    at = data.index(b"avc1", data.index(b"stsd")) + 28
    assert data[at : at + 4] == struct.pack(">HH", 96, 64)
    data[at : at + 4] = struct.pack(">HH", 16384, 16384)
    path.write_bytes(data)
    assert refusal(path).cause == "video_large"


def test_frames_larger_than_declared_are_not_decoded(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.mp4", size=(640, 480))
    data = bytearray(path.read_bytes())
    at = data.index(b"avc1", data.index(b"stsd")) + 28
    data[at : at + 4] = struct.pack(">HH", 96, 64)
    path.write_bytes(data)
    assert first_frame(path, Deadline(), pixels=96 * 64) is None
    assert first_frame(path, Deadline(), pixels=640 * 480)


def test_opening_decodes_nothing(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.ts")
    with opened(path, Deadline()) as container:
        assert container.streams.video[0].codec_context.pix_fmt is None
    with av.open(str(path)) as container:
        assert container.streams.video[0].codec_context.pix_fmt == "yuv420p"


def test_the_declared_length_counts_for_a_sound_of_hours(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "a.flac", codec="flac", seconds=600, rate=8000)
    whole = probe(path)
    started = time.process_time()
    media = probe(path, deadline=Deadline(counting=0.001))
    assert time.process_time() - started < 0.2
    assert media == whole


def test_frames_are_not_counted_forever(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.mkv", frames=600)
    media = probe(path, deadline=Deadline(counting=0))
    assert isinstance(media, Video)
    assert media.frames == pytest.approx(600, abs=1)


def test_a_file_that_takes_too_long_to_read_is_refused(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.mp4")
    with pytest.raises(Unreadable) as caught:
        probe(path, deadline=Deadline(reading=-1))
    assert caught.value.cause == "slow"


def test_a_video_of_an_unknown_kind_is_refused(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.mp4")
    path.write_bytes(path.read_bytes().replace(b"avc1", b"zzzz").replace(b"avcC", b"free"))
    assert refusal(path).reason == "ComfyUI has no decoder for this file."


def test_a_bare_stream_without_times_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    whole = write_video(tmp_path / "whole.mp4", frames=120, options={"g": "30"})
    cut(whole, path, first_packet=30, zero=40)
    assert refusal(path).reason == "The video has no timestamps for its frames."


def test_a_picture_cut_in_half_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    PIL.Image.effect_noise((64, 64), 50).save(path)
    path.write_bytes(path.read_bytes()[:-1000])
    assert refusal(path).reason == "The image is damaged or incomplete."


def test_a_picture_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    PIL.Image.new("1", (20000, 20000)).save(path)
    assert refusal(path).reason == "The image is too large."


def test_a_picture_opens_no_other_file(tmp_path: Path) -> None:
    """FFmpeg would take a name with a number pattern for a whole sequence of files."""
    write_picture(tmp_path / "a1.tga")
    path = tmp_path / "a%d.tga"
    path.write_bytes(b"no picture")
    assert refusal(path).cause == "unknown_kind"


def test_a_heic_photo_is_refused_as_comfyui_would_load_one_tile_of_it(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.heic.mp4")
    data = path.read_bytes()
    path.write_bytes(data[:8] + b"heic" + data[12:])
    assert refusal(path).remedy == "Save it as JPEG or PNG."


def test_tags_that_comfyui_cannot_read_are_named_as_the_reason(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "a.wav")
    data = path.read_bytes()
    title = b"LIST\x10\x00\x00\x00INFOINAM\x04\x00\x00\x00\xe9t\xe9\x00"
    path.write_bytes(data[:12] + title + data[12:])
    assert refusal(path).reason.startswith("The file has tags")


def test_a_playlist_does_not_open_the_files_it_names(tmp_path: Path) -> None:
    write_video(tmp_path / "a.ts")
    path = tmp_path / "list.m3u8"
    path.write_text("#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\na.ts\n#EXT-X-ENDLIST\n", "utf-8")
    assert refusal(path).reason == "This is not an image, audio or video file."


def test_no_reason_names_the_folder_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_text("no video")
    error = refusal(path)
    assert str(tmp_path) not in f"{error.reason} {error.remedy}"


WRITERS: dict[str, Callable[[Path], Path]] = {
    "mp4": lambda path: write_video(path, sounds=(0.3,)),
    "mov": lambda path: write_video(path, movflags="frag_keyframe+empty_moov"),
    "mkv": write_video,
    "webm": lambda path: write_video(path, codec="libvpx-vp9"),
    "ts": write_video,
    "avi": lambda path: write_video(path, codec="mpeg4"),
    "wav": lambda path: write_audio(path, seconds=0.1),
    "mp3": lambda path: write_audio(path, codec="libmp3lame", seconds=0.1),
    "flac": lambda path: write_audio(path, codec="flac", seconds=0.1),
    "png": lambda path: write_picture(path, orientation=6),
    "jpg": lambda path: write_picture(path, orientation=6),
    "webp": write_picture,
    "avif": write_picture,
    "gif": write_picture,
    "tiff": lambda path: write_picture(path, orientation=8),
}


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("suffix", WRITERS)
def test_damaged_bytes_raise_nothing_but_unreadable(tmp_path: Path, suffix: str) -> None:
    chance = random.Random(1)  # noqa: S311
    path = WRITERS[suffix](tmp_path / f"a.{suffix}")
    whole = path.read_bytes()
    for _ in range(40):
        damaged = bytearray(whole[: chance.randint(1, len(whole))])
        for _ in range(chance.choice((0, 1, 8))):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        path.write_bytes(damaged)
        with suppress(Unreadable):
            assert isinstance(probe(path), Image | Audio | Video)


def test_random_bytes_raise_nothing_but_unreadable(tmp_path: Path) -> None:
    chance = random.Random(2)  # noqa: S311
    for index in range(100):
        path = tmp_path / f"{index}.bin"
        path.write_bytes(chance.randbytes(chance.randint(1, 4000)))
        with pytest.raises(Unreadable):
            probe(path)
