# ruff: noqa: ASYNC240 -- a temporary folder keeps nobody waiting
import json
import os
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient
from pytest_aiohttp.plugin import AiohttpClient

from ltx_aio.outputs import add_outputs
from ltx_aio.sender import Access

Client = TestClient[web.Request, web.Application]

OURS = {"X-LTX-AIO": "1"}
NAME = "t2v_2026-11-23_1a2b3c4d_00001_.mp4"


@pytest.fixture
def output(tmp_path: Path) -> Path:
    folder = tmp_path / "output"
    (folder / "video" / "LTX_AIO").mkdir(parents=True)
    return folder


@pytest.fixture
def videos(output: Path) -> Path:
    return output / "video" / "LTX_AIO"


@pytest.fixture
async def client(aiohttp_client: AiohttpClient, output: Path) -> Client:
    routes = web.RouteTableDef()
    add_outputs(routes, output_dir=output, access=Access())
    app = web.Application()
    app.add_routes(routes)
    return await aiohttp_client(app)


async def remove(client: Client, name: object) -> tuple[int, object]:
    response = await client.post("/ltx_aio/outputs/remove", json={"name": name}, headers=OURS)
    body = await response.json()
    return response.status, body["removed"] if response.ok else body["error"]["code"]


@pytest.mark.parametrize(
    "name",
    [
        NAME,
        "lipsync_2026-01-02_00000000_00012_.mp4",
        "keyframe_2026-11-23_ffffffff_00001_.webm",
        "style_2026-11-23_ffffffff_123456_.mp4",
        # Of modes and formats that there are not yet.
        "extend_2026-11-23_ffffffff_00001_.mkv",
        "a_new-mode2_2026-11-23_ffffffff_00001_.mov",
    ],
)
async def test_a_video_of_ours_is_deleted_and_no_other(
    client: Client, videos: Path, name: str
) -> None:
    other = videos / "t2v_2026-11-23_99999999_00001_.mp4"
    other.touch()
    (videos / name).touch()
    assert await remove(client, name) == (200, True)
    assert list(videos.iterdir()) == [other]


async def test_a_video_that_is_gone_already_is_no_trouble(client: Client) -> None:
    assert await remove(client, NAME) == (200, False)


async def test_without_the_folder_there_is_nothing_to_delete(client: Client, videos: Path) -> None:
    videos.rmdir()
    assert await remove(client, NAME) == (200, False)


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "holiday.mp4",
        "ComfyUI_00001_.mp4",
        NAME.upper(),
        NAME + "\n",
        NAME + ".txt",
        "_" + NAME,
        "a/" + NAME,
        "../" + NAME,
        "../LTX_AIO/" + NAME,
        "..\\" + NAME,
        "C:" + NAME,
        NAME + ":stream",
        NAME + "\0",
        "/etc/passwd",
        "t2v_2026-11-23_1a2b3c4d_00001_.png",
        "t2v_2026-11-23_1a2b3c4d_00001_.mp4/..",
        "t2v_2026-11-23_1a2b3c4d_00001_xmp4",
        "t2v_2026-11-23_1A2B3C4D_00001_.mp4",
        "t2v_2026-11-23_1a2b3c4d_1_.mp4",
        "t2v_٢٠٢٦-11-23_1a2b3c4d_00001_.mp4",
        "_2026-11-23_1a2b3c4d_00001_.mp4",
        "2026-11-23_1a2b3c4d_00001_.mp4",
        "T2V_2026-11-23_1a2b3c4d_00001_.mp4",
        "t2v/i2v_2026-11-23_1a2b3c4d_00001_.mp4",
        "x" * 10_000,
    ],
)
async def test_no_other_name_is_taken(client: Client, videos: Path, name: str) -> None:
    for file in ("holiday.mp4", NAME):
        (videos / file).touch()
    assert await remove(client, name) == (400, "bad_name")
    assert len(list(videos.iterdir())) == 2


@pytest.mark.parametrize("name", [None, 3, [NAME], {"name": NAME}])
async def test_only_a_text_is_a_name(client: Client, name: object) -> None:
    assert await remove(client, name) == (400, "bad_body")


async def test_only_a_file_is_deleted(client: Client, videos: Path) -> None:
    (videos / NAME).mkdir()
    assert await remove(client, NAME) == (409, "not_ours")
    assert (videos / NAME).is_dir()


async def test_a_link_is_left_alone_with_what_it_leads_to(
    client: Client, videos: Path, tmp_path: Path
) -> None:
    treasure = tmp_path / "treasure.mp4"
    treasure.touch()
    (videos / NAME).symlink_to(treasure)
    assert await remove(client, NAME) == (409, "not_ours")
    assert treasure.exists()
    assert (videos / NAME).is_symlink()


@pytest.mark.parametrize("target", ["nowhere.mp4", NAME])
async def test_a_link_to_nothing_or_to_itself_is_left_alone(
    client: Client, videos: Path, target: str
) -> None:
    (videos / NAME).symlink_to(target)
    status, _ = await remove(client, NAME)
    assert status == 409
    assert (videos / NAME).is_symlink()


@pytest.mark.parametrize("linked", ["video", "video/LTX_AIO"])
async def test_a_folder_that_its_owner_put_elsewhere_is_ours(
    client: Client, output: Path, tmp_path: Path, linked: str
) -> None:
    (output / linked).rename(tmp_path / "elsewhere")
    (output / linked).symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    (output / "video/LTX_AIO" / NAME).touch()
    (tmp_path / "treasure.mp4").touch()
    assert await remove(client, NAME) == (200, True)
    assert not (output / "video/LTX_AIO" / NAME).exists()
    (output / "video/LTX_AIO" / NAME).symlink_to(tmp_path / "treasure.mp4")
    assert await remove(client, NAME) == (409, "not_ours")
    assert (tmp_path / "treasure.mp4").exists()


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can make another's link"
)
@pytest.mark.parametrize("linked", ["video", "video/LTX_AIO"])
async def test_s9_a_folder_that_another_user_leads_elsewhere_is_not_followed(
    client: Client, output: Path, tmp_path: Path, linked: str
) -> None:
    (output / linked).rename(tmp_path / "elsewhere")
    (output / linked).symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    os.lchown(output / linked, 12345, 12345)
    (output / "video/LTX_AIO" / NAME).touch()
    assert await remove(client, NAME) == (409, "not_ours")
    assert (output / "video/LTX_AIO" / NAME).exists()


async def test_an_output_folder_that_is_a_link_itself_is_ours(
    aiohttp_client: AiohttpClient, output: Path, videos: Path, tmp_path: Path
) -> None:
    (videos / NAME).touch()
    link = tmp_path / "link"
    link.symlink_to(output, target_is_directory=True)
    routes = web.RouteTableDef()
    add_outputs(routes, output_dir=link, access=Access())
    app = web.Application()
    app.add_routes(routes)
    assert await remove(await aiohttp_client(app), NAME) == (200, True)
    assert not (videos / NAME).exists()


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may delete everything"
)
async def test_a_file_that_may_not_be_deleted_is_told_of(client: Client, videos: Path) -> None:
    (videos / NAME).touch()
    videos.chmod(0o500)
    try:
        assert await remove(client, NAME) == (409, "not_deleted")
    finally:
        videos.chmod(0o700)


async def test_it_is_guarded(client: Client, videos: Path) -> None:
    (videos / NAME).touch()
    response = await client.post("/ltx_aio/outputs/remove", json={"name": NAME})
    assert (response.status, (await response.json())["error"]["code"]) == (403, "header")
    response = await client.post(
        "/ltx_aio/outputs/remove",
        json={"name": NAME},
        headers=OURS | {"Origin": "http://evil.test"},
    )
    assert (response.status, (await response.json())["error"]["code"]) == (403, "origin")
    assert (videos / NAME).exists()


class Users:
    """Two, each with a folder of records, as ComfyUI keeps them with --multi-user."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for user in ("alice", "bob"):
            (folder / user / "jobs").mkdir(parents=True)

    def own(self, request: web.Request) -> Path | None:
        user = request.headers.get("Comfy-User", "default")
        return self.folder / user if user in {"alice", "bob"} else None

    def made(self, user: str, place: str, *names: str) -> None:
        path = self.folder / user / place
        path.parent.mkdir(exist_ok=True)
        records = [{"id": "1", "name": name, "state": {"status": "completed"}} for name in names]
        path.write_text(json.dumps(records if len(records) > 1 else records[0]))


@pytest.fixture
def users(tmp_path: Path) -> Users:
    return Users(tmp_path / "user")


@pytest.fixture
async def shared(aiohttp_client: AiohttpClient, output: Path, users: Users) -> Client:
    routes = web.RouteTableDef()
    add_outputs(routes, output_dir=output, access=Access(), own_folder=users.own)
    app = web.Application()
    app.add_routes(routes)
    return await aiohttp_client(app)


async def remove_as(client: Client, user: str | None) -> tuple[int, object]:
    headers = OURS | ({"Comfy-User": user} if user else {})
    response = await client.post("/ltx_aio/outputs/remove", json={"name": NAME}, headers=headers)
    body = await response.json()
    return response.status, body["removed"] if response.ok else body["error"]["code"]


@pytest.mark.parametrize("place", ["jobs/1.json", "history/2026-11.json"])
async def test_s13_each_user_deletes_their_own_videos(
    shared: Client, users: Users, videos: Path, place: str
) -> None:
    (videos / NAME).touch()
    mine = "t2v_2026-11-23_1a2b3c4d"
    users.made("alice", place, mine, "t2v_2026-11-23_00000000")
    users.made("bob", place, "t2v_2026-11-23_99999999", mine[:-1])
    for user in ("bob", "carol", None, "__ltx_aio", ".."):
        assert await remove_as(shared, user) == (403, "not_yours")
    assert (videos / NAME).exists()
    assert await remove_as(shared, "alice") == (200, True)
    assert not (videos / NAME).exists()


async def test_s13_a_user_without_records_deletes_nothing(shared: Client, videos: Path) -> None:
    (videos / NAME).touch()
    assert await remove_as(shared, "bob") == (403, "not_yours")
    assert (videos / NAME).exists()
