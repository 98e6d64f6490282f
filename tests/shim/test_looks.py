"""POST /ltx_aio/peaks and POST /ltx_aio/filmstrip: what sounds and videos look like."""

import asyncio
import base64
import io
import itertools
import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image
import pytest
from aiohttp import ClientSession, ClientTimeout, web
from aiohttp.test_utils import TestClient
from pytest_aiohttp.plugin import AiohttpClient
from samples import (
    cut,
    turn,
    write_at,
    write_audio,
    write_dimmer,
    write_hours,
    write_live,
    write_live_sound,
    write_noise,
    write_picture,
    write_samples,
    write_song_with_cover,
    write_speech,
    write_video,
)

from ltx_aio.http.guard import Guard
from ltx_aio.http.sender import Access
from ltx_aio.media import peaks as peaks_module
from ltx_aio.media.bounded import Deadline, Stopped
from ltx_aio.media.filmstrip import MAX_WIDTH, Picture, Strip, filmstrip
from ltx_aio.media.pauses import MAX_PAUSES, pauses
from ltx_aio.media.peaks import Peaks, drawn, listen
from ltx_aio.media.unreadable import Unreadable
from ltx_aio.routes import looks
from ltx_aio.routes.looks import add_looks
from ltx_aio.routes.media import MediaFiles

Client = TestClient[web.Request, web.Application]
HEADERS = {"X-LTX-AIO": "1"}

# Loud, silent, loud.
SPEECH = ((0.6, 0.8), (0.6, 0.0), (0.6, 0.4))


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    folder = tmp_path / "input"
    folder.mkdir()
    return folder


def app_of(inputs: Path, **limits: float) -> web.Application:
    def annotated(name: str) -> tuple[str, str | None]:
        if name.endswith(" [output]"):
            return name.removesuffix(" [output]"), str(inputs.parent / "output")
        return name, None

    routes = web.RouteTableDef()
    add_looks(routes, Guard(Access()), MediaFiles(str(inputs), annotated), **limits)
    app = web.Application()
    app.add_routes(routes)
    return app


@pytest.fixture
async def client(aiohttp_client: AiohttpClient, inputs: Path) -> Client:
    return await aiohttp_client(app_of(inputs))


async def ask(client: Client, route: str, **body: object) -> tuple[int, list[Any]]:
    """The status, and the lines of the answer."""
    response = await client.post(f"/ltx_aio/{route}", json=body, headers=HEADERS)
    text = await response.text()
    return response.status, [json.loads(line) for line in text.splitlines()]


async def cause(client: Client, route: str, name: str) -> tuple[int, str]:
    status, (line,) = await ask(client, route, name=name)
    error = line["error"]
    assert error["what"].endswith(".")
    assert error["remedy"].endswith(".")
    return status, error.get("cause", error["code"])


def heard(path: Path) -> Peaks:
    *_, last = listen(path, Deadline())
    assert last.done
    return last


def reach(line: dict[str, Any], start: float, end: float) -> int:
    """How far samples reach between two times."""
    first, last = (round((time - line["from"]) / line["step"]) for time in (start, end))
    return max(abs(value) for value in line["pairs"][2 * first : 2 * last])


@pytest.mark.parametrize(
    ("name", "codec", "video"),
    [
        ("a.wav", "pcm_s16le", None),
        ("b.wav", "pcm_s24le", None),
        ("c.wav", "pcm_f32le", None),
        ("d.wav", "pcm_u8", None),
        ("a.mp3", "libmp3lame", None),
        ("a.m4a", "aac", None),
        ("a.ogg", "libopus", None),
        ("a.opus", "libopus", None),
        ("a.flac", "flac", None),
        ("a.mp4", "aac", "libx264"),
        ("a.webm", "libopus", "libvpx-vp9"),
        ("a.mkv", "flac", "libx264"),
    ],
)
async def test_the_shape_of_a_sound_is_that_of_its_samples(
    client: Client, inputs: Path, name: str, codec: str, video: str | None
) -> None:
    write_speech(inputs / name, SPEECH, codec=codec, video=video)
    status, (*_, line) = await ask(client, "peaks", name=name)
    assert status == 200
    assert line["done"]
    assert line["seconds"] == pytest.approx(1.8, abs=0.08)
    assert len(line["pairs"]) / 2 * line["step"] == pytest.approx(line["seconds"], abs=0.01)
    # Codecs begin a little late, and rings go on into silence.
    assert reach(line, 0.15, 0.5) == pytest.approx(0.8 * 127, abs=14)
    assert reach(line, 0.75, 1.1) <= 2
    assert reach(line, 1.35, 1.65) == pytest.approx(0.4 * 127, abs=14)


async def test_each_pair_is_the_lowest_and_highest_sample_of_its_part(
    client: Client, inputs: Path
) -> None:
    rng = np.random.default_rng(1)
    samples = rng.integers(-32768, 32768, (4800 * 3 + 77, 2), dtype=np.int16)
    write_samples(inputs / "a.wav", samples)
    _, (*_, line) = await ask(client, "peaks", name="a.wav")
    assert line["step"] == pytest.approx(0.01)
    assert line["seconds"] == pytest.approx(len(samples) / 48000)
    parts = [samples[at : at + 480].astype(int) for at in range(0, len(samples), 480)]
    scaled = [[round(part.min() * 127 / 32768), round(part.max() * 127 / 32768)] for part in parts]
    assert line["pairs"] == [value for pair in scaled for value in pair]
    _, (*_, rough) = await ask(client, "peaks", name="a.wav", count=4)
    groups = [scaled[at : at + 8] for at in range(0, len(scaled), 8)]
    both = [(min(low for low, _ in group), max(high for _, high in group)) for group in groups]
    assert rough["pairs"] == [value for pair in both for value in pair]


async def test_a_part_of_a_sound_is_drawn_in_as_many_parts_as_asked(
    client: Client, inputs: Path
) -> None:
    write_speech(inputs / "a.wav", SPEECH)
    part = {"from": 0.5, "to": 0.7, "count": 4}
    _, (*_, line) = await ask(client, "peaks", name="a.wav", **part)
    assert (line["from"], line["step"]) == (pytest.approx(0.5), pytest.approx(0.05))
    assert [abs(high) > 50 for high in line["pairs"][1::2]] == [True, True, False, False]
    _, (*_, beyond) = await ask(client, "peaks", name="a.wav", **{"from": 9, "to": 10})
    assert beyond["pairs"] == []


async def test_twenty_minutes_arrive_bit_by_bit_and_stay_small(
    client: Client, inputs: Path
) -> None:
    write_speech(inputs / "a.wav", [(7, 0.5), (3, 0.0)] * 120, rate=16000)
    status, found = await ask(client, "peaks", name="a.wav", pauses=True)
    assert status == 200
    *growing, last = found
    assert [len(line["pairs"]) for line in found] == sorted(len(line["pairs"]) for line in found)
    for line in growing:
        assert not line["done"]
        assert line["seconds"] == pytest.approx(1200)
        assert line["pairs"] == last["pairs"][: len(line["pairs"])] or line is growing[-1]
    assert len(last["pairs"]) == 4000
    assert len(json.dumps(last)) < 40_000
    assert len(last["pauses"]) == 120
    assert last["pauses"][0] == [pytest.approx(7, abs=0.05), pytest.approx(10, abs=0.05)]


def test_a_longer_sound_has_longer_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_speech(tmp_path / "a.wav", SPEECH)
    fine = heard(path)
    monkeypatch.setattr(peaks_module, "MAX_BINS", 100)
    coarse = heard(path)
    assert (fine.count, coarse.count) == (180, 90)
    assert coarse.step == pytest.approx(0.02)
    # The same sound, with the same figures at every scale.
    assert drawn(coarse, 0, 1.8, 30) == drawn(fine, 0, 1.8, 30)
    levels = [peaks.levels[: peaks.count].astype(int) for peaks in (fine, coarse)]
    assert abs(levels[0][::2] - levels[1]).max() <= 3 or levels[1].min() == -90


def test_a_file_of_ten_channels_does_not_end_the_process(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "a.ogg", codec="libopus", layout="7.1")
    assert heard(path).seconds == pytest.approx(0.5, abs=0.05)


def test_purchased_music_has_a_shape_in_spite_of_its_cover(tmp_path: Path) -> None:
    song = write_audio(tmp_path / "song.mp3", codec="libmp3lame")
    assert heard(write_song_with_cover(tmp_path / "a.mp3", song)).count > 40


def test_a_recording_from_a_microphone_has_a_shape_although_it_has_no_length(
    tmp_path: Path,
) -> None:
    lengths = [
        peaks.seconds
        for peaks in listen(write_live_sound(tmp_path / "a.webm", seconds=2), Deadline())
    ]
    assert lengths[-1] == pytest.approx(2, abs=0.05)


def test_pauses_are_where_nobody_speaks(tmp_path: Path) -> None:
    parts = [(3.0, 0.5), (0.5, 0.002), (2.0, 0.3), (0.1, 0.0), (2.0, 0.3), (0.8, 0.0), (1.0, 0.5)]
    found = pauses(heard(write_speech(tmp_path / "a.wav", parts)))
    assert found == [
        (pytest.approx(3.0, abs=0.03), pytest.approx(3.5, abs=0.03)),
        (pytest.approx(7.6, abs=0.03), pytest.approx(8.4, abs=0.03)),
    ]


def test_a_sound_without_pauses_has_quietest_places(tmp_path: Path) -> None:
    parts = [(9.0, 0.5), (0.4, 0.3), (9.0, 0.5), (0.4, 0.25), (9.0, 0.5)]
    found = pauses(heard(write_speech(tmp_path / "a.wav", parts)))
    assert len(found) >= 2
    for begin, end in found:
        assert end - begin == pytest.approx(0.2)
    assert any(begin >= 9.0 and end <= 9.41 for begin, end in found)
    assert any(begin >= 18.39 and end <= 18.81 for begin, end in found)
    edges = [0, *(begin for begin, _ in found), 27.8]
    assert max(after - before for before, after in itertools.pairwise(edges)) <= 10.3


def test_there_are_never_too_many_pauses(tmp_path: Path) -> None:
    path = write_speech(tmp_path / "a.wav", [(0.3, 0.5), (0.3, 0.0)] * 700, rate=8000)
    assert len(pauses(heard(path))) == MAX_PAUSES
    assert pauses(heard(write_hours(tmp_path / "b.wav", 0.01))) != []
    assert pauses(Peaks()) == []


@pytest.mark.parametrize("route", ["peaks", "filmstrip"])
async def test_what_cannot_be_read_is_refused_with_a_remedy(
    client: Client, inputs: Path, route: str
) -> None:
    whole = write_video(inputs / "whole.mp4", sounds=(0.5,)).read_bytes()
    (inputs / "cut.mp4").write_bytes(whole[: len(whole) // 2])
    (inputs / "text.wav").write_text("no sound at all, only words " * 50)
    (inputs / "empty.wav").touch()
    (inputs / "folder").mkdir()
    write_picture(inputs / "a.heic.png")
    for name, expected in (
        ("cut.mp4", (422, "cut_short")),
        ("text.wav", (422, "unknown_kind")),
        ("empty.wav", (422, "empty")),
        ("gone.wav", (404, "file_missing")),
        ("folder", (404, "file_missing")),
        ("../secret.wav", (400, "bad_name")),
        ("/etc/passwd", (400, "bad_name")),
        ("a\\b.wav", (400, "bad_name")),
    ):
        assert await cause(client, route, name) == expected, name


async def test_what_has_no_sound_or_no_frames_says_so(client: Client, inputs: Path) -> None:
    write_video(inputs / "silent.mp4")
    write_picture(inputs / "a.png")
    write_audio(inputs / "a.wav")
    assert await cause(client, "peaks", "silent.mp4") == (422, "no_sound")
    assert await cause(client, "peaks", "a.png") == (422, "no_sound")
    assert await cause(client, "filmstrip", "a.wav") == (422, "no_frame")


async def test_damage_after_the_beginning_is_the_last_line(
    client: Client, inputs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looks, "FIRST_INTERVAL", 0.0)
    path = write_speech(inputs / "a.flac", [(8.0, 0.5)], codec="flac")
    content = bytearray(path.read_bytes())
    content[len(content) // 2 :] = os.urandom(len(content) - len(content) // 2)
    path.write_bytes(content)
    status, found = await ask(client, "peaks", name="a.flac")
    assert status == 200
    assert found[0]["pairs"]
    assert found[-1].get("done") or found[-1]["error"]["code"] == "unreadable"


async def test_files_of_the_output_folder_are_shown_too(client: Client, inputs: Path) -> None:
    (inputs.parent / "output").mkdir()
    write_video(inputs.parent / "output/a.mp4", sounds=(0.5,))
    for route in ("peaks", "filmstrip"):
        status, found = await ask(client, route, name="a.mp4 [output]")
        assert (status, found[-1]["done"]) == (200, True)


async def test_a_file_is_read_again_only_when_it_has_changed(
    client: Client, inputs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_speech(inputs / "a.mp4", SPEECH, codec="aac", video="libx264")
    read: list[str] = []

    def counted_listen(path: Path, deadline: Deadline) -> Iterator[Peaks]:
        read.append("sound")
        return listen(path, deadline)

    def counted_filmstrip(path: Path, deadline: Deadline, **part: Any) -> Iterator[Strip | Picture]:  # noqa: ANN401
        read.append("video")
        return filmstrip(path, deadline, **part)

    monkeypatch.setattr(peaks_module, "listen", counted_listen)
    monkeypatch.setattr(looks, "filmstrip", counted_filmstrip)
    answers = [await ask(client, "peaks", name="a.mp4") for _ in range(2)]
    strips = [await ask(client, "filmstrip", name="a.mp4", count=3) for _ in range(2)]
    assert answers[0][1][-1] == answers[1][1][-1]
    assert strips[0] == strips[1]
    # Another part of the same sound needs no reading.
    await ask(client, "peaks", name="a.mp4", **{"from": 1})
    assert read == ["sound", "video"]
    os.utime(path, ns=(1, 1))
    await ask(client, "peaks", name="a.mp4")
    await ask(client, "filmstrip", name="a.mp4", count=3)
    await ask(client, "filmstrip", name="a.mp4", count=4)
    assert read == ["sound", "video", "sound", "video", "video"]


async def test_nobody_reads_on_for_a_page_that_has_gone_away(client: Client, inputs: Path) -> None:
    """Otherwise the next file would wait for days of silence to be read."""
    write_hours(inputs / "days.wav", 130)
    write_speech(inputs / "a.wav", SPEECH)
    response = await client.post("/ltx_aio/peaks", json={"name": "days.wav"}, headers=HEADERS)
    first = json.loads(await response.content.readline())
    assert not first["done"]
    response.close()
    started = time.monotonic()
    status, _ = await ask(client, "peaks", name="a.wav")
    assert status == 200
    assert time.monotonic() - started < 15


async def test_a_page_that_goes_away_before_the_first_line_is_noticed(
    inputs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looks, "FIRST_INTERVAL", 1000.0)
    write_hours(inputs / "days.wav", 130)
    write_speech(inputs / "a.wav", SPEECH)
    # Unlike a test's server, ComfyUI's doesn't cancel what nobody waits for.
    runner = web.AppRunner(app_of(inputs))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    address = f"http://{host}:{port}/ltx_aio/peaks"
    async with ClientSession(headers=HEADERS) as session:
        for _ in range(2):
            with pytest.raises(asyncio.TimeoutError):
                await session.post(
                    address, json={"name": "days.wav"}, timeout=ClientTimeout(total=0.4)
                )
        async with session.post(
            address, json={"name": "a.wav"}, timeout=ClientTimeout(total=15)
        ) as response:
            assert response.status == 200
    await runner.cleanup()


async def test_a_file_that_takes_too_long_says_so(
    aiohttp_client: AiohttpClient, inputs: Path
) -> None:
    write_hours(inputs / "days.wav", 130)
    client = await aiohttp_client(app_of(inputs, listening=0.5))
    status, found = await ask(client, "peaks", name="days.wav")
    assert status == 200
    assert found[-1]["error"]["cause"] == "slow"
    assert found[0]["pairs"]


def test_reading_stops_when_it_is_told_to(tmp_path: Path) -> None:
    sound = write_speech(tmp_path / "a.wav", [(60, 0.5)])
    video = write_video(tmp_path / "a.mp4", frames=90)
    for reading in (
        listen(sound, Deadline(stopped=lambda: True)),
        filmstrip(video, Deadline(stopped=lambda: True), count=3),
    ):
        with pytest.raises(Stopped):
            list(reading)


def test_a_file_that_is_gone_by_then_cannot_be_opened(tmp_path: Path) -> None:
    for reading in (
        listen(tmp_path / "gone", Deadline()),
        filmstrip(tmp_path / "gone", Deadline(), count=3),
    ):
        with pytest.raises(Unreadable) as caught:
            list(reading)
        assert caught.value.cause == "no_access"


def strip_of(path: Path, **part: Any) -> tuple[Strip, list[Picture]]:  # noqa: ANN401
    head, *pictures = filmstrip(path, Deadline(), **part)
    assert isinstance(head, Strip)
    return head, [picture for picture in pictures if isinstance(picture, Picture)]


def image_of(jpeg: bytes) -> PIL.Image.Image:
    return PIL.Image.open(io.BytesIO(jpeg)).convert("L")


@pytest.mark.parametrize(
    ("name", "codec"), [("a.mp4", "libx264"), ("a.webm", "libvpx-vp9"), ("a.mkv", "libx264")]
)
@pytest.mark.parametrize("seconds", [6, 60])
def test_pictures_are_of_the_middle_of_their_time(
    tmp_path: Path, name: str, codec: str, seconds: int
) -> None:
    path = write_dimmer(tmp_path / name, seconds=seconds, codec=codec)
    head, pictures = strip_of(path, count=12)
    assert (head.width, head.height, head.count) == (108, 72, 12)
    assert head.seconds == pytest.approx(seconds, abs=0.15)
    assert [picture.number for picture in pictures] == list(range(12))
    for picture in pictures:
        middle = (picture.number + 0.5) / 12
        assert picture.seconds == pytest.approx(seconds * middle, abs=0.16)
        image = image_of(picture.jpeg)
        assert image.size == (108, 72)
        assert np.asarray(image).mean() == pytest.approx(255 * middle, abs=8)


def test_a_part_of_a_video_has_pictures_of_that_part(tmp_path: Path) -> None:
    path = write_dimmer(tmp_path / "a.mp4", seconds=60)
    head, pictures = strip_of(path, count=4, start=40.0, end=42.0)
    assert (head.start, head.end) == (40, 42)
    for picture, expected in zip(pictures, (40.25, 40.75, 41.25, 41.75), strict=True):
        assert picture.seconds == pytest.approx(expected, abs=0.16)
    head, _ = strip_of(path, count=4, start=99.0)
    assert head.start == head.end == pytest.approx(60, abs=0.1)


async def test_the_pictures_of_twenty_minutes_arrive_one_by_one(
    client: Client, inputs: Path
) -> None:
    write_dimmer(inputs / "a.mp4", seconds=1200, fps=4)
    status, (head, *pictures, end) = await ask(client, "filmstrip", name="a.mp4", count=24)
    assert status == 200
    assert end == {"done": True}
    assert head["seconds"] == pytest.approx(1200, abs=1)
    assert [picture["number"] for picture in pictures] == list(range(24))
    for picture in pictures:
        expected = (picture["number"] + 0.5) / 24
        assert picture["at"] == pytest.approx(1200 * expected, abs=0.5)
        image = image_of(base64.b64decode(picture["jpeg"]))
        assert np.asarray(image).mean() == pytest.approx(255 * expected, abs=8)


def test_a_video_that_was_turned_has_upright_pictures(tmp_path: Path) -> None:
    level = write_video(tmp_path / "level.mp4")
    _, (flat,) = strip_of(level, count=1)
    for degrees, size in ((90, (48, 72)), (180, (108, 72)), (270, (48, 72))):
        turned = turn(level, tmp_path / f"{degrees}.mp4", degrees=degrees)
        head, (picture,) = strip_of(turned, count=1)
        assert (head.width, head.height) == size
        image = image_of(picture.jpeg)
        assert image.size == size
        back = image.rotate(degrees, expand=True).resize((108, 72))
        difference = np.asarray(back).astype(int) - np.asarray(image_of(flat.jpeg))
        assert abs(difference).mean() < 12, degrees


def test_a_very_wide_video_has_low_pictures(tmp_path: Path) -> None:
    head, (picture,) = strip_of(write_video(tmp_path / "a.mp4", size=(640, 64)), count=1)
    assert (head.width, head.height) == (MAX_WIDTH, 19)
    assert image_of(picture.jpeg).size == (MAX_WIDTH, 19)


def test_even_noise_makes_a_small_answer(tmp_path: Path) -> None:
    write_noise(tmp_path / "a.mp4", size=(320, 120), frames=24)
    _, pictures = strip_of(tmp_path / "a.mp4", count=24)
    assert sum(len(picture.jpeg) for picture in pictures) < 24 * 16_000


def test_a_recording_without_a_length_has_pictures(tmp_path: Path) -> None:
    """As browsers record: the file is written while it is recorded."""
    path = write_live(tmp_path / "a.webm", frames=60)
    head, pictures = strip_of(path, count=6)
    assert head.seconds == pytest.approx(6, abs=0.2)
    assert [round(picture.seconds, 1) for picture in pictures] == [0.5, 1.5, 2.5, 3.5, 4.5, 5.5]


def test_damaged_and_uneven_videos_have_pictures(tmp_path: Path) -> None:
    source = write_video(tmp_path / "whole.mp4", options={"g": "4", "bf": "0"})
    _, pictures = strip_of(cut(source, tmp_path / "cut.mp4", first_packet=1), count=3)
    assert pictures
    _, pictures = strip_of(write_at(tmp_path / "uneven.mp4", [0, 0.1, 0.9, 1.0]), count=2)
    assert len(pictures) == 2


async def test_pictures_that_take_too_long_are_left_out(
    aiohttp_client: AiohttpClient, inputs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_dimmer(inputs / "a.mp4", seconds=60)

    def slow(path: Path, deadline: Deadline, **part: Any) -> Iterator[Strip | Picture]:  # noqa: ANN401
        for found in filmstrip(path, deadline, **part):
            yield found
            time.sleep(0.2)

    monkeypatch.setattr(looks, "filmstrip", slow)
    client = await aiohttp_client(app_of(inputs, looking=2))
    status, found = await ask(client, "filmstrip", name="a.mp4", count=24)
    assert status == 200
    assert found[-1] == {"done": True}
    assert 0 < len(found) - 2 < 24
