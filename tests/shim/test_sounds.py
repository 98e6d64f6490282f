"""POST /ltx_aio/inputs/sound: parts of sounds, exact to the sample."""

import json
import os
import time
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient
from pytest_aiohttp.plugin import AiohttpClient
from samples import write_audio, write_picture, write_samples, write_speech, write_video

from ltx_aio.http.guard import Guard
from ltx_aio.http.sender import Access
from ltx_aio.routes.media import MediaFiles
from ltx_aio.routes.sounds import add_sounds

Client = TestClient[web.Request, web.Application]
Samples = np.ndarray[Any, Any]


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    folder = tmp_path / "input"
    folder.mkdir()
    return folder


@pytest.fixture
async def client(aiohttp_client: AiohttpClient, inputs: Path, tmp_path: Path) -> Client:
    routes = web.RouteTableDef()
    add_sounds(
        routes,
        Guard(Access()),
        MediaFiles(str(inputs), lambda name: (name, None)),
        lambda: (tmp_path / "user").glob("*/ltx_aio"),
    )
    app = web.Application()
    app.add_routes(routes)
    return await aiohttp_client(app)


async def edit(client: Client, name: str, **figures: object) -> tuple[int, Any]:
    body = {"name": name, **{field.strip("_"): value for field, value in figures.items()}}
    response = await client.post("/ltx_aio/inputs/sound", json=body, headers={"X-LTX-AIO": "1"})
    return response.status, await response.json()


def loaded(path: Path) -> Samples:
    """As LoadAudio gives it: floats, a row for each sample."""
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        rows: list[Samples] = []
        for frame in container.decode(stream):
            array = frame.to_ndarray()
            if array.shape[0] != stream.channels:
                array = array.reshape(-1, stream.channels).T
            scale = 2.0**15 if array.dtype == np.int16 else 1.0
            rows.append(array.T.astype(np.float64) / scale)
    return np.concatenate(rows)


@pytest.fixture
def noise(inputs: Path) -> Samples:
    rng = np.random.default_rng(2)
    samples = rng.integers(-20000, 20000, (48000 * 3 + 11, 2), dtype=np.int16)
    write_samples(inputs / "a.wav", samples)
    return samples / 2.0**15


async def test_a_part_has_exactly_the_samples_of_the_sound(
    client: Client, inputs: Path, noise: Samples
) -> None:
    status, body = await edit(client, "a.wav", from_=0.5, seconds=1.25)
    assert status == 200
    assert body["name"].startswith("ltx_aio/a_edit_")
    assert body["media"]["seconds"] == 1.25
    assert np.array_equal(loaded(inputs / body["name"]), noise[24000 : 24000 + 60000])


async def test_all_of_a_sound_has_all_of_its_samples(
    client: Client, inputs: Path, noise: Samples
) -> None:
    _, body = await edit(client, "a.wav")
    assert np.array_equal(loaded(inputs / body["name"]), noise)
    _, body = await edit(client, "a.wav", from_=2, seconds=100)
    assert np.array_equal(loaded(inputs / body["name"]), noise[96000:])


async def test_fades_volume_and_silence_are_exact(
    client: Client, inputs: Path, noise: Samples
) -> None:
    _, body = await edit(
        client,
        "a.wav",
        from_=1,
        seconds=1,
        fade_in=0.1,
        fade_out=0.25,
        volume=-6,
        before=0.5,
        after=0.25,
    )
    made = loaded(inputs / body["name"])
    assert len(made) == 24000 + 48000 + 12000
    assert not made[:24000].any()
    assert not made[-12000:].any()
    numbers = np.arange(48000)
    gain = 10 ** (-6 / 20) * np.minimum(1, numbers / 4800)
    gain *= np.minimum(1, (47999 - numbers) / 12000)
    expected = noise[48000:96000] * gain[:, None]
    assert abs(made[24000:72000] - expected).max() < 1e-7
    assert not made[24000].any()
    assert not made[71999].any()


async def test_a_fade_is_the_same_however_the_sound_is_read(
    client: Client, inputs: Path, monkeypatch: pytest.MonkeyPatch, noise: Samples
) -> None:
    from ltx_aio.media import samples  # noqa: PLC0415

    figures = {"from_": 0.3, "seconds": 2, "fade_in": 1.2, "fade_out": 0.8}
    _, first = await edit(client, "a.wav", **figures)
    monkeypatch.setattr(samples, "BLOCK", 1000)
    _, second = await edit(client, "a.wav", **figures)
    assert first["name"] == second["name"]
    assert len(noise) > 0
    assert len(list((inputs / "ltx_aio").iterdir())) == 1


@pytest.mark.parametrize(
    ("name", "codec", "layout"),
    [
        ("a.mp3", "libmp3lame", "stereo"),
        ("a.m4a", "aac", "mono"),
        ("a.ogg", "libopus", "stereo"),
        ("a.flac", "flac", "5.1"),
        ("a.m4a", "aac", "7.1"),
    ],
)
async def test_every_format_and_number_of_channels_is_kept(
    client: Client, inputs: Path, name: str, codec: str, layout: str
) -> None:
    write_audio(inputs / name, codec=codec, layout=layout, seconds=1.0)
    status, body = await edit(client, name, from_=0.25, seconds=0.5)
    assert status == 200
    channels = av.AudioLayout(layout).nb_channels
    assert (body["media"]["channels"], body["media"]["seconds"]) == (channels, 0.5)
    assert body["media"]["trouble"] is None
    if channels < 8:
        source = loaded(inputs / name)
        rate = body["media"]["sample_rate"]
        part = source[round(0.25 * rate) : round(0.25 * rate) + round(0.5 * rate)]
        assert abs(loaded(inputs / body["name"]) - part).max() < 1e-4


async def test_the_sound_of_a_video_is_cut_too(client: Client, inputs: Path) -> None:
    write_video(inputs / "a.mp4", sounds=(1.0,))
    status, body = await edit(client, "a.mp4", seconds=0.5)
    assert (status, body["media"]["kind"]) == (200, "audio")


async def test_what_has_no_sound_is_refused_and_leaves_no_file(
    client: Client, inputs: Path
) -> None:
    write_picture(inputs / "a.png")
    write_speech(inputs / "b.wav", [(0.5, 0.5)])
    (inputs / "c.wav").write_text("no sound")
    for name, figures, cause in (
        ("a.png", {}, "no_sound"),
        ("b.wav", {"from_": 5}, "no_sound"),
        ("b.wav", {"seconds": 0}, "no_sound"),
        ("c.wav", {}, "unknown_kind"),
    ):
        status, body = await edit(client, name, **figures)
        assert (status, body["error"]["cause"]) == (422, cause)
    assert list((inputs / "ltx_aio").iterdir()) == []


async def test_old_ones_are_deleted_and_nothing_else(client: Client, inputs: Path) -> None:
    write_speech(inputs / "a.wav", [(0.5, 0.5)])
    folder = inputs / "ltx_aio"
    folder.mkdir()
    old = time.time() - 91 * 24 * 3600
    for name in ("x_edit_0123456789ab.wav", ".edit_x.part", "x_edit_mine.wav", "song.wav"):
        (folder / name).touch()
        os.utime(folder / name, (old, old))
    (folder / "y_edit_0123456789ab.wav").touch()
    _, body = await edit(client, "a.wav")
    left = {path.name for path in folder.iterdir()}
    made = Path(body["name"]).name
    assert left == {"x_edit_mine.wav", "song.wav", "y_edit_0123456789ab.wav", made}


async def test_old_ones_that_a_run_names_stay(client: Client, inputs: Path, tmp_path: Path) -> None:
    write_speech(inputs / "a.wav", [(0.5, 0.5)])
    sounds = inputs / "ltx_aio"
    sounds.mkdir()
    old = time.time() - 91 * 24 * 3600
    names = ['"Ja"_edit_0123456789ab.wav', "b_edit_00aa00aa00aa.wav", "c_edit_111111111111.wav"]
    for name in names:
        (sounds / name).touch()
        os.utime(sounds / name, (old, old))
    months = tmp_path / "user" / "anna" / "ltx_aio" / "history"
    months.mkdir(parents=True)
    (months / "2026-07.json").write_text(json.dumps([{"audio": f"ltx_aio/{names[0]}"}]))
    # cut off in the middle
    (months / "2026-08.json").write_text('{"request": {"audio": "ltx_aio/b_edit_00aa00aa00aa.wav')
    await edit(client, "a.wav", seconds=1)
    assert {path.name for path in sounds.iterdir()} >= set(names[:2])
    assert not (sounds / names[2]).exists()


async def test_none_is_deleted_while_the_records_cannot_be_read(
    client: Client, inputs: Path, tmp_path: Path
) -> None:
    write_speech(inputs / "a.wav", [(0.5, 0.5)])
    sounds = inputs / "ltx_aio"
    sounds.mkdir()
    name = "x_edit_0123456789ab.wav"
    (sounds / name).touch()
    os.utime(sounds / name, (0, 0))
    unreadable = tmp_path / "user" / "anna" / "ltx_aio" / "folder.json"
    unreadable.mkdir(parents=True)
    await edit(client, "a.wav", seconds=1)
    assert (sounds / name).exists()


async def test_a_folder_that_cannot_be_written_is_reported(client: Client, inputs: Path) -> None:
    write_speech(inputs / "a.wav", [(0.5, 0.5)])
    (inputs / "ltx_aio").write_text("a file in its place")
    status, body = await edit(client, "a.wav")
    assert (status, body["error"]["code"]) == (409, "not_saved")
