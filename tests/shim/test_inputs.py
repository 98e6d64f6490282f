"""POST /ltx_aio/inputs/take: exact frames and copies, in the input folder."""

import asyncio
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import PIL.Image
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient
from pytest_aiohttp.plugin import AiohttpClient
from samples import cut, turn, write_at, write_audio, write_picture, write_video

from ltx_aio.files.links import FollowsLinks
from ltx_aio.http.guard import Guard
from ltx_aio.http.sender import Access
from ltx_aio.media.bounded import Deadline
from ltx_aio.media.stills import frame_at, frame_number
from ltx_aio.media.unreadable import Unreadable
from ltx_aio.routes.inputs import add_inputs
from ltx_aio.routes.media import MediaFiles

Client = TestClient[web.Request, web.Application]


@pytest.fixture
def folders(tmp_path: Path) -> Path:
    for name in ("input", "output/video/LTX_AIO"):
        (tmp_path / name).mkdir(parents=True)
    return tmp_path


@pytest.fixture
def videos(folders: Path) -> Path:
    return folders / "output/video/LTX_AIO"


def app_of(folders: Path, follows: FollowsLinks = FollowsLinks()) -> web.Application:  # noqa: B008
    def annotated(name: str) -> tuple[str, str | None]:
        if name.endswith(" [output]"):
            return name.removesuffix(" [output]"), str(folders / "output")
        return name, None

    routes = web.RouteTableDef()
    files = MediaFiles(str(folders / "input"), annotated, follows)
    add_inputs(routes, Guard(Access()), files)
    app = web.Application()
    app.add_routes(routes)
    return app


@pytest.fixture
async def client(aiohttp_client: AiohttpClient, folders: Path) -> Client:
    return await aiohttp_client(app_of(folders))


async def take(client: Client, name: str, **part: float) -> tuple[int, Any]:
    headers = {"X-LTX-AIO": "1"}
    response = await client.post(
        "/ltx_aio/inputs/take", json={"name": name, **part}, headers=headers
    )
    return response.status, await response.json()


def pixels_of(path: Path) -> np.ndarray[Any, Any]:
    with PIL.Image.open(path) as image:
        return np.asarray(image.convert("RGB"))


def loaded(path: Path) -> list[np.ndarray[Any, Any]]:
    """The frames as LoadVideo decodes them."""
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]


@pytest.mark.parametrize(
    ("part", "number"),
    [
        ({"frame": 0}, 0),
        ({"frame": 3}, 3),
        ({"frame": -1}, 7),
        ({"frame": -2}, 6),
        ({"frame": 99}, 7),
        ({"frame": -99}, 0),
        ({"seconds": 0}, 0),
        ({"seconds": 0.0999}, 3),
        ({"seconds": 3 / 30}, 3),
        ({"seconds": 0.11}, 3),
        ({"seconds": 99}, 7),
    ],
)
async def test_a_frame_has_the_pixels_that_loadvideo_gives(
    client: Client, folders: Path, videos: Path, part: dict[str, float], number: int
) -> None:
    video = write_video(videos / "a.mp4")
    status, body = await take(client, "video/LTX_AIO/a.mp4 [output]", **part)
    assert status == 200
    assert body["name"] == f"ltx_aio/a_frame_{number}.png"
    assert body["media"] == {"kind": "image", "width": 96, "height": 64, "frames": 1}
    assert np.array_equal(pixels_of(folders / "input" / body["name"]), loaded(video)[number])


async def test_uneven_frames_are_taken_by_their_own_times(client: Client, videos: Path) -> None:
    write_at(videos / "a.mp4", [0, 0.1, 0.9, 1.0])
    for seconds, number in ((0.05, 0), (0.1, 1), (0.89, 1), (0.95, 2), (5, 3)):
        _, body = await take(client, "video/LTX_AIO/a.mp4 [output]", seconds=seconds)
        assert body["name"] == f"ltx_aio/a_frame_{number}.png"


async def test_a_rotated_video_gives_upright_frames(
    client: Client, folders: Path, videos: Path
) -> None:
    turn(write_video(folders / "level.mp4"), videos / "a.mp4", degrees=90)
    _, body = await take(client, "video/LTX_AIO/a.mp4 [output]", frame=0)
    assert (body["media"]["width"], body["media"]["height"]) == (64, 96)
    level = loaded(folders / "level.mp4")[0]
    with av.open(str(videos / "a.mp4")) as container:
        turns = next(container.decode(video=0)).rotation // 90
    assert np.array_equal(pixels_of(folders / "input" / body["name"]), np.rot90(level, k=turns))


async def test_the_same_frame_is_saved_once(client: Client, folders: Path, videos: Path) -> None:
    write_video(videos / "a.mp4")
    names = [
        (await take(client, "video/LTX_AIO/a.mp4 [output]", frame=-1))[1]["name"] for _ in range(3)
    ]
    assert set(names) == {"ltx_aio/a_frame_7.png"}
    assert len(list((folders / "input/ltx_aio").iterdir())) == 1


async def test_another_file_of_that_name_is_never_replaced(
    client: Client, folders: Path, videos: Path
) -> None:
    write_video(videos / "a.mp4")
    mine = folders / "input/ltx_aio/a_frame_0.png"
    mine.parent.mkdir()
    mine.write_bytes(b"mine")
    _, body = await take(client, "video/LTX_AIO/a.mp4 [output]", frame=0)
    assert body["name"] == "ltx_aio/a_frame_0 (1).png"
    assert mine.read_bytes() == b"mine"


async def test_a_whole_file_is_copied_and_the_copy_outlives_it(
    client: Client, folders: Path, videos: Path
) -> None:
    video = write_video(videos / "a.mp4", sounds=(0.3,))
    content = video.read_bytes()
    status, body = await take(client, "video/LTX_AIO/a.mp4 [output]")
    assert (status, body["name"], body["media"]["kind"]) == (200, "ltx_aio/a.mp4", "video")
    video.unlink()
    assert (folders / "input/ltx_aio/a.mp4").read_bytes() == content


@pytest.mark.parametrize("write", [write_picture, write_audio])
async def test_a_file_of_the_input_folder_stays_where_it_is(
    client: Client,
    folders: Path,
    write: Any,  # noqa: ANN401
) -> None:
    name = "a.png" if write is write_picture else "a.wav"
    (folders / "input/sub").mkdir()
    write(folders / "input/sub" / name)
    status, body = await take(client, f"sub/{name}")
    assert (status, body["name"]) == (200, f"sub/{name}")
    assert not (folders / "input/ltx_aio").exists()


async def test_what_is_no_video_has_no_frame(client: Client, folders: Path) -> None:
    write_audio(folders / "input/a.wav")
    (folders / "input/b.mp4").write_bytes(b"no video")
    for name, cause in (("a.wav", "no_frame"), ("b.mp4", "undecodable")):
        status, body = await take(client, name, frame=0)
        assert (status, body["error"]["cause"]) == (422, cause)


async def test_a_time_beyond_all_numbers_is_no_time(client: Client, videos: Path) -> None:
    write_video(videos / "a.mp4")
    for seconds in (10**400, float("inf"), float("nan"), True):
        status, body = await take(client, "video/LTX_AIO/a.mp4 [output]", seconds=seconds)
        assert (status, body["error"]["code"]) == (400, "bad_body")


async def test_what_cannot_be_read_is_not_copied(
    client: Client, folders: Path, videos: Path
) -> None:
    (videos / "a.mp4").write_bytes(b"no video")
    status, body = await take(client, "video/LTX_AIO/a.mp4 [output]")
    assert (status, body["error"]["code"]) == (422, "unreadable")
    assert not (folders / "input/ltx_aio").exists()


def test_a_file_that_is_gone_by_then_cannot_be_opened(folders: Path) -> None:
    for still in (frame_number, frame_at):
        with pytest.raises(Unreadable) as caught:
            still(folders / "gone.mp4", 0, Deadline())
        assert caught.value.cause == "no_access"


async def test_damaged_packets_are_skipped_like_loadvideo_skips_them(
    client: Client, folders: Path
) -> None:
    source = write_video(folders / "whole.mp4", options={"g": "4", "bf": "0"})
    cut(source, folders / "input/a.mp4", first_packet=1)
    status, body = await take(client, "a.mp4", frame=0)
    assert status == 200
    assert body["name"].startswith("ltx_aio/a_frame_")


@pytest.mark.parametrize("name", ["../a.mp4", "/etc/passwd", "a\\b.mp4", "", "x" * 5000])
async def test_no_name_leads_out_of_the_folders(client: Client, name: str) -> None:
    for part in ({}, {"frame": 0}):
        status, body = await take(client, name, **part)
        assert (status, body["error"]["code"]) == (400, "bad_name")


async def test_nothing_is_written_through_a_link_that_comfyui_does_not_follow(
    aiohttp_client: AiohttpClient, folders: Path, videos: Path
) -> None:
    (folders / "elsewhere").mkdir()
    (folders / "input/ltx_aio").symlink_to(folders / "elsewhere")
    write_video(videos / "a.mp4")
    client = await aiohttp_client(app_of(folders))
    status, body = await take(client, "video/LTX_AIO/a.mp4 [output]", frame=0)
    assert (status, body["error"]["code"]) == (400, "linked")
    assert not list((folders / "elsewhere").iterdir())
    older = await aiohttp_client(app_of(folders, FollowsLinks(for_reading=True)))
    assert (await take(older, "video/LTX_AIO/a.mp4 [output]", frame=0))[0] == 200


async def test_a_folder_that_cannot_be_written_is_reported(
    client: Client, folders: Path, videos: Path
) -> None:
    write_video(videos / "a.mp4")
    (folders / "input/ltx_aio").write_text("a file in its place")
    status, body = await take(client, "video/LTX_AIO/a.mp4 [output]", frame=0)
    assert (status, body["error"]["code"]) == (409, "not_saved")


async def test_several_at_once_never_mix(client: Client, folders: Path, videos: Path) -> None:
    frames = loaded(write_video(videos / "a.mp4", fps=Fraction(24)))
    name = "video/LTX_AIO/a.mp4 [output]"
    answers = await asyncio.gather(*(take(client, name, frame=n % 8) for n in range(16)))
    for n, (status, body) in enumerate(answers):
        assert status == 200
        assert np.array_equal(pixels_of(folders / "input" / body["name"]), frames[n % 8])
