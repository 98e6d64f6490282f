# ruff: noqa: ASYNC240 -- temporary folders are fast
import ast
import json
import os
import shutil
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient
from pytest_aiohttp.plugin import AiohttpClient

from ltx_aio.http.guard import Guard
from ltx_aio.http.sender import Access
from ltx_aio.routes.outputs import add_outputs

Client = TestClient[web.Request, web.Application]

WORKFLOWS = Path(__file__).parents[2] / "workflows"
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
    add_outputs(routes, Guard(Access()), output_dir=output)
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
        # Modes and formats that don't exist yet.
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


def modes(workflows: Path) -> list[str]:
    """The modes, named by their templates."""
    templates = {path.stem for path in workflows.glob("*/*.json")} - {"models"}
    return sorted(templates)


async def test_the_videos_of_every_mode_can_be_deleted_even_of_a_new_one(
    client: Client, videos: Path, tmp_path: Path
) -> None:
    """The server knows no mode by name, so a new template is all it takes."""
    shutil.copytree(WORKFLOWS, tmp_path / "workflows")
    assert "t2v" in modes(tmp_path / "workflows")
    shutil.copy(
        tmp_path / "workflows/ltx-2.3/t2v.json", tmp_path / "workflows/ltx-2.3/extend2.json"
    )
    found = modes(tmp_path / "workflows")
    assert len(found) == len(modes(WORKFLOWS)) + 1
    for mode in found:
        name = f"{mode}_2026-11-23_1a2b3c4d_00001_.mp4"
        (videos / name).touch()
        assert await remove(client, name) == (200, True), mode
    assert list(videos.iterdir()) == []


def test_the_server_names_no_mode() -> None:
    for path in (WORKFLOWS.parent / "ltx_aio").rglob("*.py"):
        constants = {
            node.value
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.Constant)
        }
        assert not constants & set(modes(WORKFLOWS)), path


async def test_a_video_that_is_gone_already_is_no_problem(client: Client) -> None:
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
async def test_no_other_name_is_accepted(client: Client, videos: Path, name: str) -> None:
    for file in ("holiday.mp4", NAME):
        (videos / file).touch()
    assert await remove(client, name) == (400, "bad_name")
    assert len(list(videos.iterdir())) == 2


@pytest.mark.parametrize("name", [None, 3, [NAME], {"name": NAME}])
async def test_a_name_must_be_a_text(client: Client, name: object) -> None:
    assert await remove(client, name) == (400, "bad_body")


async def test_only_a_file_is_deleted(client: Client, videos: Path) -> None:
    (videos / NAME).mkdir()
    assert await remove(client, NAME) == (409, "not_ours")
    assert (videos / NAME).is_dir()


async def test_a_link_and_its_target_are_left_alone(
    client: Client, videos: Path, tmp_path: Path
) -> None:
    treasure = tmp_path / "treasure.mp4"
    treasure.touch()
    (videos / NAME).symlink_to(treasure)
    assert await remove(client, NAME) == (409, "not_ours")
    assert treasure.exists()
    assert (videos / NAME).is_symlink()


@pytest.mark.parametrize("target", ["nowhere.mp4", NAME])
async def test_a_broken_link_or_one_to_itself_is_left_alone(
    client: Client, videos: Path, target: str
) -> None:
    (videos / NAME).symlink_to(target)
    status, _ = await remove(client, NAME)
    assert status == 409
    assert (videos / NAME).is_symlink()


@pytest.mark.parametrize("linked", ["video", "video/LTX_AIO"])
async def test_a_folder_that_its_owner_moved_elsewhere_is_still_ours(
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
async def test_s9_a_link_of_another_user_is_not_followed(
    client: Client, output: Path, tmp_path: Path, linked: str
) -> None:
    (output / linked).rename(tmp_path / "elsewhere")
    (output / linked).symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    os.lchown(output / linked, 12345, 12345)
    (output / "video/LTX_AIO" / NAME).touch()
    assert await remove(client, NAME) == (409, "not_ours")
    assert (output / "video/LTX_AIO" / NAME).exists()


async def test_an_output_folder_that_is_a_link_itself_is_still_ours(
    aiohttp_client: AiohttpClient, output: Path, videos: Path, tmp_path: Path
) -> None:
    (videos / NAME).touch()
    link = tmp_path / "link"
    link.symlink_to(output, target_is_directory=True)
    routes = web.RouteTableDef()
    add_outputs(routes, Guard(Access()), output_dir=link)
    app = web.Application()
    app.add_routes(routes)
    assert await remove(await aiohttp_client(app), NAME) == (200, True)
    assert not (videos / NAME).exists()


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may delete everything"
)
async def test_a_file_that_may_not_be_deleted_is_reported(client: Client, videos: Path) -> None:
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
    """Two users, each with a folder of records, as with --multi-user."""

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
    add_outputs(routes, Guard(Access()), output_dir=output, own_folder=users.own, several=True)
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


CHOSEN = "kite_1a2b3c4d_00001_.mp4"
PATH = "kites/2026/kite_1a2b3c4d"


@pytest.fixture
def kites(output: Path) -> Path:
    folder = output / "kites" / "2026"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
async def alone(aiohttp_client: AiohttpClient, output: Path, users: Users) -> Client:
    """One user, whose records are alice's."""
    routes = web.RouteTableDef()
    own = users.folder / "alice"
    add_outputs(routes, Guard(Access()), output_dir=output, own_folder=lambda _: own)
    app = web.Application()
    app.add_routes(routes)
    return await aiohttp_client(app)


async def remove_in(client: Client, folder: object, name: object = CHOSEN) -> tuple[int, object]:
    body = {"name": name, "folder": folder}
    response = await client.post("/ltx_aio/outputs/remove", json=body, headers=OURS)
    answer = await response.json()
    return response.status, answer["removed"] if response.ok else answer["error"]["code"]


def saved(users: Users, record: dict[str, object] | None = None, user: str = "alice") -> None:
    record = {"name": "t2v_2026-11-23_1a2b3c4d", "path": PATH} | (record or {})
    (users.folder / user / "jobs" / "1.json").write_text(json.dumps(record))


async def test_a_video_of_a_chosen_name_is_deleted_where_its_record_says(
    alone: Client, users: Users, output: Path, kites: Path
) -> None:
    latents = output / "latents" / "LTX_AIO"
    latents.mkdir(parents=True)
    for run in ("t2v_2026-11-23_1a2b3c4d", "t2v_2026-11-23_99999999"):
        (latents / f"{run}_video_00001_.latent").touch()
    (kites / CHOSEN).touch()
    (output / "video" / "LTX_AIO" / CHOSEN).touch()
    saved(users)
    assert await remove_in(alone, "kites/2026") == (200, True)
    assert not (kites / CHOSEN).exists()
    assert (output / "video" / "LTX_AIO" / CHOSEN).exists()
    assert [path.name[:23] for path in latents.iterdir()] == ["t2v_2026-11-23_99999999"]
    assert await remove_in(alone, "kites/2026") == (200, False)


async def test_a_chosen_name_in_the_default_folder_needs_a_record_too(
    alone: Client, users: Users, videos: Path
) -> None:
    (videos / CHOSEN).touch()
    assert await remove(alone, CHOSEN) == (400, "bad_name")
    assert await remove_in(alone, "video/LTX_AIO") == (403, "not_yours")
    saved(users, {"path": "video/LTX_AIO/kite_1a2b3c4d"})
    assert await remove_in(alone, "video/LTX_AIO") == (200, True)


@pytest.mark.parametrize(
    "record",
    [
        {"path": "kites/kite_1a2b3c4d"},
        {"path": "other/2026/kite_1a2b3c4d"},
        {"path": "kites/2026/kite_99999999"},
        {"path": "kites/2026/kite_1a2b3c4d_00001_.mp4"},
        {"path": None},
        # Of another run: its latents would go.
        {"name": "t2v_2026-11-23_99999999"},
        {"name": "_1a2b3c4d"},
        {"name": "../t2v_2026-11-23_1a2b3c4d"},
        {"name": 3},
    ],
)
async def test_no_other_record_allows_it(
    alone: Client, users: Users, kites: Path, record: dict[str, object]
) -> None:
    (kites / CHOSEN).touch()
    saved(users, record)
    assert await remove_in(alone, "kites/2026") == (403, "not_yours")
    assert (kites / CHOSEN).exists()


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        ("../video_1a2b3c4d", "..|video_1a2b3c4d_00001_.mp4"),
        ("kites/../../video_1a2b3c4d", "kites/../..|video_1a2b3c4d_00001_.mp4"),
        ("/tmp/video_1a2b3c4d", "/tmp|video_1a2b3c4d_00001_.mp4"),  # noqa: S108
        ("C:/video_1a2b3c4d", "C:|video_1a2b3c4d_00001_.mp4"),
        ("kites/holiday", "kites|holiday_00001_.mp4"),
        ("kites/holiday", "kites|holiday.mp4"),
        ("kites/x_1a2b3c4d", "kites|x_1a2b3c4d_00001_.png"),
        ("kites/x_1a2b3c4d", "kites|x_1a2b3c4d_00001_.mp4/.."),
        ("kites/../x_1a2b3c4d", "kites|../x_1a2b3c4d_00001_.mp4"),
        ("kites/.x/y_1a2b3c4d", "kites/.x|y_1a2b3c4d_00001_.mp4"),
        ("kites//y_1a2b3c4d", "kites/|y_1a2b3c4d_00001_.mp4"),
    ],
)
async def test_a_forged_record_leads_nowhere(
    alone: Client, users: Users, output: Path, path: str, asked: str
) -> None:
    folder, name = asked.split("|")
    saved(users, {"path": path})
    for file in (output / "kites" / "holiday_00001_.mp4", output.parent / Path(name).name):
        file.parent.mkdir(exist_ok=True)
        file.touch()
    before = sorted(output.parent.rglob("*"))
    assert await remove_in(alone, folder, name) == (403, "not_yours")
    assert sorted(output.parent.rglob("*")) == before


async def test_a_folder_and_a_link_in_place_of_a_chosen_video_are_left_alone(
    alone: Client, users: Users, kites: Path, tmp_path: Path
) -> None:
    saved(users)
    (tmp_path / "treasure.mp4").touch()
    (kites / CHOSEN).symlink_to(tmp_path / "treasure.mp4")
    assert await remove_in(alone, "kites/2026") == (409, "not_ours")
    assert (tmp_path / "treasure.mp4").exists()


async def test_s13_a_chosen_name_is_its_users(shared: Client, users: Users, kites: Path) -> None:
    (kites / CHOSEN).touch()
    saved(users, user="bob")
    body = {"name": CHOSEN, "folder": "kites/2026"}
    for user, status in (("alice", 403), ("carol", 403), ("bob", 200)):
        response = await shared.post(
            "/ltx_aio/outputs/remove", json=body, headers=OURS | {"Comfy-User": user}
        )
        assert response.status == status, user
    assert not (kites / CHOSEN).exists()


@pytest.mark.parametrize("folder", [None, 3, ["kites"]])
async def test_a_folder_must_be_a_text(alone: Client, folder: object) -> None:
    assert await remove_in(alone, folder) == (400, "bad_body")


async def test_a_folder_says_whether_comfyui_saves_there(
    client: Client, output: Path, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    (output / "linked").symlink_to(tmp_path / "elsewhere", target_is_directory=True)

    async def facts(folder: str) -> tuple[int, object]:
        response = await client.get(
            "/ltx_aio/outputs/folder", params={"folder": folder}, headers=OURS
        )
        return response.status, await response.json()

    assert await facts("kites/new") == (200, {"linked": False, "refused": False})
    assert await facts("linked/new") == (200, {"linked": True, "refused": True})
    for folder in ("", "..", "kites/..", "/etc", "a\\b", "C:", ".ssh"):
        assert (await facts(folder))[0] == 400, folder
