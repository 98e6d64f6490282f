import asyncio
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient
from pytest_aiohttp.plugin import AiohttpClient
from samples import write_audio, write_picture, write_video

from ltx_aio.files.links import FollowsLinks
from ltx_aio.http.guard import Guard
from ltx_aio.http.sender import Access
from ltx_aio.routes.about import add_about
from ltx_aio.routes.media import MediaFiles, add_media

Client = TestClient[web.Request, web.Application]

OURS = {"X-LTX-AIO": "1"}


@pytest.fixture
def folders(tmp_path: Path) -> Path:
    for name in ("input", "output"):
        (tmp_path / name).mkdir()
    return tmp_path


@pytest.fixture
async def client(aiohttp_client: AiohttpClient, folders: Path) -> Client:
    def annotated(name: str) -> tuple[str, str | None]:
        if name.endswith(" [output]"):
            return name.removesuffix(" [output]"), str(folders / "output")
        return name, None

    routes = web.RouteTableDef()
    guard = Guard(Access())
    add_about(routes, guard, version="1.2.3")
    add_media(routes, guard, MediaFiles(str(folders / "input"), annotated))
    app = web.Application()
    app.add_routes(routes)
    return await aiohttp_client(app)


async def ask(client: Client, name: object) -> tuple[int, dict[str, dict[str, object]]]:
    response = await client.post("/ltx_aio/probe", json={"name": name}, headers=OURS)
    return response.status, await response.json()


async def code(client: Client, name: object) -> tuple[int, object]:
    status, body = await ask(client, name)
    return status, body["error"]["code"]


async def test_about_has_the_version(client: Client) -> None:
    response = await client.get("/ltx_aio/about", headers=OURS)
    assert (response.status, await response.json()) == (200, {"version": "1.2.3"})


async def test_every_route_is_guarded(client: Client) -> None:
    for response in (await client.get("/ltx_aio/about"), await client.post("/ltx_aio/probe")):
        assert response.status == 403
        assert (await response.json())["error"]["code"] == "header"


async def test_a_video_in_a_subfolder_is_probed(client: Client, folders: Path) -> None:
    (folders / "input" / "sub").mkdir()
    write_video(folders / "input" / "sub" / "clip.mp4")
    assert await ask(client, "sub/clip.mp4") == (
        200,
        {
            "media": {
                "kind": "video",
                "width": 96,
                "height": 64,
                "fps": 30.0,
                "frames": 8,
                "seconds": 8 / 30,
                "has_audio": False,
                "audio_seconds": 0.0,
                "first_sound": None,
                "kept_sound": None,
                "pixel_aspect": 1.0,
                "frame_counts": None,
                "seekable": True,
            }
        },
    )


async def test_a_sound_is_probed(client: Client, folders: Path) -> None:
    write_audio(folders / "input" / "a.wav")
    media = {"kind": "audio", "seconds": 0.5, "channels": 2, "sample_rate": 48000, "trouble": None}
    assert await ask(client, "a.wav") == (200, {"media": media})


async def test_a_picture_in_the_output_folder_is_probed(client: Client, folders: Path) -> None:
    write_picture(folders / "output" / "näme [1].png")
    media = {"kind": "image", "width": 60, "height": 40, "frames": 1}
    assert await ask(client, "näme [1].png [output]") == (200, {"media": media})


async def test_what_cannot_be_read_gets_a_reason_and_a_remedy(
    client: Client, folders: Path
) -> None:
    (folders / "input" / "a.png").write_text("no picture")
    status, body = await ask(client, "a.png")
    assert status == 422
    assert body["error"]["code"] == "unreadable"
    assert body["error"]["cause"] == "unknown_kind"
    assert body["error"]["what"] == "This is not an image, audio or video file."
    assert str(body["error"]["remedy"]).startswith("Choose a PNG")


@pytest.mark.parametrize("name", ["gone.mp4", "sub/gone.mp4", "sub", "a.mp4 [temp]"])
async def test_a_file_that_does_not_exist_is_missing(
    client: Client, folders: Path, name: str
) -> None:
    (folders / "input" / "sub").mkdir()
    assert await code(client, name) == (404, "file_missing")


@pytest.mark.parametrize(
    "name",
    [
        "../secret.png",
        "sub/../../secret.png",
        "../secret.png [output]",
        "..",
        ".",
        "",
        "/",
        "//secret.png",
        "./a.png",
        "sub//a.png",
        "a.png/",
        "..\\secret.png",
        "sub\\a.png",
        "\\\\server\\share\\a.png",
        "C:/secret.png",
        "C:secret.png",
        "a.png\0.mp4",
        "\ud800.png",
        "a" * 300,
        "a/" * 3000 + "a",
    ],
)
async def test_a_name_that_could_leave_the_folder_is_refused(
    client: Client, folders: Path, name: str
) -> None:
    write_picture(folders / "secret.png")
    assert await code(client, name) == (400, "bad_name")


async def test_an_absolute_name_is_refused(client: Client, folders: Path) -> None:
    write_picture(folders / "input" / "a.png")
    assert await code(client, str(folders / "input" / "a.png")) == (400, "bad_name")


async def test_a_link_out_of_the_folder_is_refused(client: Client, folders: Path) -> None:
    write_picture(folders / "secret.png")
    (folders / "input" / "link.png").symlink_to(folders / "secret.png")
    (folders / "input" / "up").symlink_to(folders)
    (folders / "input" / "round").symlink_to("round")
    assert await code(client, "link.png") == (400, "linked")
    assert await code(client, "up/secret.png") == (400, "linked")
    assert (await code(client, "round"))[0] in {400, 404}


async def test_a_link_out_is_followed_where_comfyui_itself_follows_it(
    aiohttp_client: AiohttpClient, folders: Path
) -> None:
    write_picture(folders / "elsewhere.png")
    (folders / "input" / "link.png").symlink_to(folders / "elsewhere.png")
    routes = web.RouteTableDef()
    files = MediaFiles(
        str(folders / "input"), lambda name: (name, None), FollowsLinks(for_reading=True)
    )
    add_media(routes, Guard(Access()), files)
    app = web.Application()
    app.add_routes(routes)
    client = await aiohttp_client(app)
    assert (await ask(client, "link.png"))[0] == 200
    assert await code(client, "../elsewhere.png") == (400, "bad_name")


async def test_a_link_inside_the_folder_is_followed(client: Client, folders: Path) -> None:
    write_picture(folders / "input" / "a.png")
    (folders / "input" / "link.png").symlink_to("a.png")
    assert (await ask(client, "link.png"))[0] == 200


async def test_the_input_folder_itself_may_be_a_link(client: Client, folders: Path) -> None:
    write_picture(folders / "input" / "a.png")
    (folders / "input").rename(folders / "elsewhere")
    (folders / "input").symlink_to(folders / "elsewhere")
    assert (await ask(client, "a.png"))[0] == 200


@pytest.mark.parametrize(
    "body",
    [{}, {"name": 1}, {"name": None}, {"name": ["a.png"]}, {"name": "a.png", "folder": "/"}],
)
async def test_a_malformed_body_is_refused(client: Client, body: dict[str, object]) -> None:
    response = await client.post("/ltx_aio/probe", json=body, headers=OURS)
    assert response.status == 400
    assert (await response.json())["error"]["code"] == "bad_body"


async def test_no_answer_names_a_folder_of_the_server(client: Client, folders: Path) -> None:
    (folders / "input" / "a.png").write_text("no picture")
    for name in ("a.png", "gone.png", "../a.png"):
        assert str(folders) not in str(await ask(client, name))


async def test_probing_does_not_block_other_requests(client: Client, folders: Path) -> None:
    write_audio(folders / "input" / "long.mp3", codec="libmp3lame", seconds=60)
    probes = [asyncio.ensure_future(ask(client, "long.mp3")) for _ in range(6)]
    await asyncio.sleep(0.02)
    response = await client.get("/ltx_aio/about", headers=OURS)
    assert response.status == 200
    # On a busy machine the first may be done by now.
    assert not all(probe.done() for probe in probes)
    for status, body in await asyncio.gather(*probes):
        assert status == 200
        assert body["media"]["seconds"] == pytest.approx(60, abs=0.1)
