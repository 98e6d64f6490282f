"""Inputs go to an engine and results come from it: whole, once, and never over another file."""

import asyncio
import json
import os
import re
import tracemalloc
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.multipart import BodyPartReader
from engine_world import MP4, Answer, World
from engine_world import world as world  # noqa: PLC0414 -- a fixture

from ltx_aio.engines import results as results_module
from ltx_aio.engines.inputs import name_there
from ltx_aio.engines.results import Results
from ltx_aio.files.links import FollowsLinks
from ltx_aio.records import Records

FOLDER = "video/LTX_AIO"
RUN = f"{FOLDER}/t2v_2026-11-23_1a2b3c4d"
NAME = "t2v_2026-11-23_1a2b3c4d_00001_.mp4"
FILE = {"filename": "there_00007_.mp4", "subfolder": FOLDER, "type": "output"}
VIEW = "/api/view"


def no_links(_source: Path, _dest: Path) -> bool:
    return False


def half_empty(_part: Path) -> int:
    return 50_000_000_000


async def bring(world: World, path: str = RUN, file: object = None) -> Answer:
    return await world.post("/studio-pc/results", {"file": file or FILE, "path": path})


def views(world: World) -> int:
    return len([seen for seen in world.engine.seen if seen.method == "GET"])


def left(world: World) -> list[str]:
    return sorted(
        str(path.relative_to(world.output)) for path in world.output.rglob("*") if path.is_file()
    )


async def test_a_result_arrives_under_the_runs_own_name(world: World) -> None:
    world.engine.answer(VIEW, MP4, Content_Type="video/mp4")
    status, body = await bring(world)
    assert status == 200
    assert body == {"file": {"filename": NAME, "subfolder": FOLDER, "type": "output"}}
    assert (world.output / FOLDER / NAME).read_bytes() == MP4
    assert left(world) == [f"{FOLDER}/{NAME}"]
    assert (world.output / FOLDER / NAME).stat().st_mode & 0o777 == 0o644
    (seen,) = world.engine.seen
    assert seen.path == "/api/view?filename=there_00007_.mp4&subfolder=video%2FLTX_AIO&type=output"


async def test_the_same_request_again_copies_nothing(world: World) -> None:
    world.engine.answer(VIEW, MP4, Content_Type="video/mp4")
    answers = [await bring(world) for _ in range(3)]
    assert answers[0] == answers[1] == answers[2]
    assert views(world) == 1
    assert left(world) == [f"{FOLDER}/{NAME}"]


async def test_what_another_engine_made_as_well_is_not_copied(world: World) -> None:
    """The first died before anybody heard of its result."""
    world.engine.answer(VIEW, MP4, Content_Type="video/mp4")
    world.stranger.answer(VIEW, MP4[:-1] + b"x", Content_Type="video/mp4")
    world.list(world.entry(), world.entry(name="Laptop", url=world.stranger.url))
    first = await bring(world)
    body = {"file": FILE | {"filename": "b.mp4"}, "path": RUN}
    assert await world.post("/laptop/results", body) == first
    assert world.stranger.seen == []
    assert left(world) == [f"{FOLDER}/{NAME}"]


async def test_twenty_requests_at_once_make_one_copy(world: World) -> None:
    world.engine.answer(VIEW, MP4, Content_Type="video/mp4")
    answers = await asyncio.gather(*(bring(world) for _ in range(20)))
    assert {json.dumps(answer) for answer in answers} == {json.dumps(answers[0])}
    assert views(world) == 1
    assert left(world) == [f"{FOLDER}/{NAME}"]


async def test_another_file_of_that_name_stays_and_the_result_gets_the_next_number(
    world: World,
) -> None:
    world.engine.answer(VIEW, MP4, Content_Type="video/mp4")
    (world.output / FOLDER).mkdir(parents=True)
    (world.output / FOLDER / NAME).write_bytes(b"of the user")
    (world.output / FOLDER / NAME.replace("1_.", "2_.")).symlink_to("nowhere")
    _, body = await bring(world)
    assert body["file"]["filename"] == NAME.replace("1_.", "3_.")
    assert (world.output / FOLDER / NAME).read_bytes() == b"of the user"
    assert (await bring(world))[1] == body
    assert views(world) == 1


async def test_a_result_that_was_deleted_here_is_copied_again(world: World) -> None:
    world.engine.answer(VIEW, MP4, Content_Type="video/mp4")
    first = await bring(world)
    (world.output / FOLDER / NAME).unlink()
    assert await bring(world) == first
    assert views(world) == 2


async def test_without_hard_links_a_name_is_still_never_taken_from_another(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(results_module, "link", no_links)
    world.engine.answer(VIEW, MP4, Content_Type="video/mp4")
    (world.output / FOLDER).mkdir(parents=True)
    (world.output / FOLDER / NAME).write_bytes(b"of the user")
    _, body = await bring(world)
    assert (world.output / FOLDER / body["file"]["filename"]).read_bytes() == MP4
    assert (world.output / FOLDER / NAME).read_bytes() == b"of the user"
    assert len(left(world)) == 2


@pytest.mark.parametrize("named", [False, True])
async def test_after_a_crash_nothing_is_there_twice(world: World, *, named: bool) -> None:
    """Killed after the record was written, before or after the file got its name."""
    world.engine.answer(VIEW, MP4, Content_Type="video/mp4")
    first = await bring(world)
    (record,) = (world.state / "engine_results").glob("*.json")
    known: dict[str, Any] = json.loads(record.read_text())
    record.write_text(json.dumps(known | {"done": False}))
    if not named:
        (world.output / FOLDER / NAME).unlink()
    assert await bring(world) == first
    assert left(world) == [f"{FOLDER}/{NAME}"]
    assert views(world) == (1 if named else 2)


async def test_what_took_the_name_during_a_crash_is_not_taken_for_the_result(world: World) -> None:
    world.engine.answer(VIEW, MP4, Content_Type="video/mp4")
    await bring(world)
    (record,) = (world.state / "engine_results").glob("*.json")
    known: dict[str, Any] = json.loads(record.read_text())
    record.write_text(json.dumps(known | {"done": False}))
    (world.output / FOLDER / NAME).write_bytes(MP4[:-1] + b"x")
    _, body = await bring(world)
    assert body["file"]["filename"] == NAME.replace("1_.", "2_.")


async def test_a_first_pass_of_a_draft_comes_too(world: World) -> None:
    latent = (8).to_bytes(8, "little") + b'{"a":{}}' + b"\0" * 64
    world.engine.answer(VIEW, latent, Content_Type="application/octet-stream")
    file = {"filename": "x_00001_.latent", "subfolder": "latents/LTX_AIO", "type": "output"}
    run = "latents/LTX_AIO/t2v_2026-11-23_1a2b3c4d"
    _, body = await bring(world, f"{run}_video", file)
    assert (world.output / f"{run}_video_00001_.latent").read_bytes() == latent
    assert body["file"]["subfolder"] == "latents/LTX_AIO"


async def test_a_v2_engine_is_asked_for_the_content_of_an_asset(world: World) -> None:
    world.list(world.entry(kind="v2"))
    world.engine.answer("/api/v2/assets/as_1.b-c/content", MP4, Content_Type="video/mp4")
    status, body = await bring(world, file={"asset": "as_1.b-c", "filename": "a.MP4"})
    assert (status, body["file"]["filename"]) == (200, NAME)


async def serve(request: web.Request, *, raw: bytes) -> web.StreamResponse:
    transport = request.transport
    assert isinstance(transport, asyncio.Transport)
    transport.write(raw)
    transport.close()
    await asyncio.sleep(0.2)
    return web.Response()


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (HEAD + b"Content-Length: 200000\r\n\r\n" + MP4[:1000], "engine_broke"),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n100\r\n" + MP4[:256] + b"\r\n", "engine_broke"),
        (HEAD + b"\r\n" + MP4, "engine_answer"),
        (HEAD + b"Content-Length: 0\r\n\r\n", "engine_answer"),
        (HEAD + b"Content-Length: 99999999999999999\r\n\r\n" + MP4, "engine_answer"),
        (HEAD + b"Content-Length: 60000000000\r\n\r\n" + MP4, "result_not_saved"),
        (HEAD + b"Content-Length: -1\r\n\r\n" + MP4, "engine_answer"),
        (HEAD + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\n" + MP4, "engine_answer"),
        (
            HEAD + b"Content-Encoding: gzip\r\nContent-Length: 20\r\n\r\n" + MP4[:20],
            "engine_answer",
        ),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<!doctype", "engine_answer"),
        (b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", "result_gone"),
        (b"HTTP/1.1 302 Found\r\nLocation: /a\r\nContent-Length: 0\r\n\r\n", "engine_redirected"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "engine_answer"),
        (b"", "engine_broke"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000 + b"\r\n\r\n", "engine_answer"),
    ],
)
async def test_a_wrong_answer_leaves_nothing(
    world: World, monkeypatch: pytest.MonkeyPatch, raw: bytes, code: str
) -> None:
    async def answer(request: web.Request) -> web.StreamResponse:
        return await serve(request, raw=raw)

    monkeypatch.setattr(results_module, "_free", half_empty)
    world.engine.answers[VIEW] = answer
    assert (await world.code(bring(world)))[1] == code
    assert left(world) == []
    world.engine.answer(VIEW, MP4, Content_Type="video/mp4")
    assert (await bring(world))[0] == 200


async def test_an_endless_answer_ends(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(results_module, "MAX_BYTES", 3_000_000)

    async def endless(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "video/mp4"})
        await response.prepare(request)
        while True:
            await response.write(MP4)

    world.engine.answers[VIEW] = endless
    assert await world.code(bring(world)) == (502, "engine_answer")
    assert left(world) == []


async def test_a_large_result_takes_little_memory(world: World) -> None:
    size = 60_000_000

    async def large(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": str(size)})
        await response.prepare(request)
        await response.write(MP4[:16])
        block = bytes(1_000_000)
        for _ in range(size // len(block)):
            await response.write(block[: size - 16] if _ else block[16:])
        return response

    world.engine.answers[VIEW] = large
    tracemalloc.start()
    status, _ = await bring(world)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert status == 200
    assert (world.output / FOLDER / NAME).stat().st_size == size
    assert peak < 10_000_000


async def test_a_full_disk_is_said_and_leaves_nothing(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.engine.answer(VIEW, MP4, Content_Type="video/mp4")

    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(results_module, "_sync", full)
    assert await world.code(bring(world)) == (409, "result_not_saved")
    assert left(world) == []


@pytest.mark.parametrize(
    "path",
    [
        "t2v_2026-11-23_1a2b3c4d",
        "/a/t2v_1a2b3c4d",
        "../a/t2v_1a2b3c4d",
        "a/../t2v_1a2b3c4d",
        "a/./t2v_1a2b3c4d",
        "a//t2v_1a2b3c4d",
        "a/.t2v_1a2b3c4d",
        ".a/t2v_1a2b3c4d",
        "a\\..\\t2v_1a2b3c4d",
        "C:/a/t2v_1a2b3c4d",
        "a/t2v_1a2b3c4d\n",
        "a/t2v_1a2b3c4d\0",
        "a/t2v",
        "a/t2v_1A2B3C4D",
        "a/t2v_1a2b3c4d/",
        "a/t2v_1a2b3c4d.mp4",
        f"{'a' * 500}/t2v_1a2b3c4d",
        "",
    ],
)
async def test_a_path_that_no_run_has_is_refused(world: World, path: str) -> None:
    assert await world.code(bring(world, path)) == (400, "bad_name")
    assert not world.engine.seen
    assert left(world) == []


@pytest.mark.parametrize(
    "file",
    [
        FILE | {"filename": "../a.mp4"},
        FILE | {"filename": "a/b.mp4"},
        FILE | {"filename": "a.py"},
        FILE | {"filename": "a.html"},
        FILE | {"filename": "a"},
        FILE | {"filename": "a.mp4 [input]"},
        FILE | {"filename": "blake3:0123.mp4"},
        FILE | {"subfolder": "../.."},
        FILE | {"subfolder": "/etc"},
        FILE | {"type": "input"},
        {"asset": "../../x", "filename": "a.mp4"},
        {"asset": "a/b", "filename": "a.mp4"},
        {"asset": "a?b", "filename": "a.mp4"},
        {"asset": "http://evil.test/", "filename": "a.mp4"},
    ],
)
async def test_a_file_that_no_run_saves_is_refused(world: World, file: dict[str, str]) -> None:
    assert await world.code(bring(world, file=file)) == (400, "bad_name")
    assert not world.engine.seen


async def test_a_link_out_of_the_output_folder_is_not_followed(
    world: World, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    (world.output / "video").symlink_to(tmp_path / "elsewhere")
    world.engine.answer(VIEW, MP4, Content_Type="video/mp4")
    assert await world.code(bring(world)) == (400, "linked")
    assert list((tmp_path / "elsewhere").iterdir()) == []
    follows = Results(
        output_dir=world.output,
        records=Records(world.state / "r"),
        follows=FollowsLinks(for_saving=True),
    )
    assert follows.is_allowed(RUN)


def uploads(world: World, kept: dict[str, bytes]) -> list[str]:
    """As ComfyUI keeps what is uploaded. Gives the names of all that come."""
    came: list[str] = []

    async def upload(request: web.Request) -> web.Response:
        parts: dict[str, bytes] = {}
        name = ""
        async for part in await request.multipart():
            assert isinstance(part, BodyPartReader)
            parts[part.name or ""] = bytes(await part.read())
            name = part.filename or name
        kept[name] = parts["image"]
        came.append(name)
        return web.json_response({"name": name, "subfolder": parts["subfolder"].decode()})

    async def view(request: web.Request) -> web.Response:
        found = kept.get(request.query["filename"])
        return web.Response(body=found) if found is not None else web.Response(status=404)

    world.engine.raw["/api/upload/image"] = upload
    world.engine.answers[VIEW] = view
    return came


async def give(world: World, *names: str) -> Answer:
    return await world.post("/studio-pc/inputs", {"files": list(names)})


async def test_inputs_go_there_once_under_a_name_that_tells_their_content(world: World) -> None:
    kept: dict[str, bytes] = {}
    came = uploads(world, kept)
    (world.input / "ltx_aio").mkdir()
    (world.input / "ltx_aio/Ein Bild (1).png").write_bytes(b"picture")
    (world.output / "clip.mp4").write_bytes(b"clip")
    names = ("ltx_aio/Ein Bild (1).png", "clip.mp4 [output]")
    status, first = await give(world, *names)
    digests = [sha256(content).hexdigest()[:16] for content in (b"picture", b"clip")]
    there = [f"Ein_Bild_1_{digests[0]}.png", f"clip_{digests[1]}.mp4"]
    assert (status, first["files"]) == (
        200,
        dict(zip(names, [f"ltx_aio/{name}" for name in there], strict=True)),
    )
    assert kept == {there[0]: b"picture", there[1]: b"clip"}
    assert came == there
    again = await asyncio.gather(*(give(world, *names) for _ in range(5)))
    assert all(answer == (200, first) for answer in again)
    assert came == there
    kept.clear()
    await give(world, names[0])
    assert kept == {there[0]: b"picture"}
    (world.input / "ltx_aio/Ein Bild (1).png").write_bytes(b"another")
    _, changed = await give(world, names[0])
    assert changed != first
    assert list(kept.values()) == [b"picture", b"another"]


async def test_an_input_is_streamed(world: World) -> None:
    size = 60_000_000
    with (world.input / "long.mp4").open("wb") as file:
        file.truncate(size)
    received = 0

    async def count(request: web.Request) -> web.StreamResponse:
        nonlocal received
        async for chunk in request.content.iter_any():
            received += len(chunk)
        return web.json_response({"name": "long.mp4", "subfolder": "ltx_aio"})

    world.engine.raw["/api/upload/image"] = count
    world.engine.answer(VIEW, b"", 404)
    tracemalloc.start()
    status, _ = await give(world, "long.mp4")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert status == 200
    assert received > size
    assert peak < 10_000_000


async def test_inputs_are_assets_of_a_v2_engine(world: World) -> None:
    world.list(world.entry(kind="v2"))
    (world.input / "a.png").write_bytes(b"picture")
    world.engine.json("/api/v2/assets", {"id": "asset-1", "file_path": "x"}, 201)
    world.engine.json("/api/v2/assets/from-hash", {"error": {"code": "blob_not_found"}}, 404)
    assert await give(world, "a.png") == (200, {"files": {"a.png": "asset-1"}})
    upload = world.engine.seen[-1]
    assert (upload.method, upload.path) == ("POST", "/api/v2/assets")
    assert b"picture" in upload.body
    assert b"input/ltx_aio/a_" in upload.body
    world.engine.json("/api/v2/assets", {"id": "../x"}, 201)
    assert await world.code(give(world, "a.png")) == (502, "engine_answer")


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (413, b"", (409, "engine_upload")),
        (400, b"", (409, "engine_upload")),
        (401, b"", (502, "engine_denied")),
        (302, b"", (502, "engine_redirected")),
        (200, b"{}", (502, "engine_answer")),
        (200, b'{"name": "../../a.png", "subfolder": ""}', (502, "engine_answer")),
        (200, b'{"name": "a.png", "subfolder": "/etc"}', (502, "engine_answer")),
        (200, b'{"name": "a.png\\n", "subfolder": "b"}', (502, "engine_answer")),
        (200, b"[" * 100_000, (502, "engine_answer")),
    ],
)
async def test_what_an_engine_says_of_an_upload_is_checked(
    world: World, status: int, body: bytes, code: tuple[int, str]
) -> None:
    world.engine.answer(VIEW, b"", 404)
    world.engine.answer(
        "/api/upload/image", body, status, Content_Type="application/json", Location="/x"
    )
    (world.input / "a.png").write_bytes(b"picture")
    assert await world.code(give(world, "a.png")) == code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("../config.json", (400, "bad_name")),
        ("/etc/passwd", (400, "bad_name")),
        ("a/../../b", (400, "bad_name")),
        ("linked.png", (400, "linked")),
        ("gone.png", (404, "file_missing")),
    ],
)
async def test_no_other_file_of_this_server_goes_there(
    world: World, name: str, code: tuple[int, str]
) -> None:
    (world.input / "linked.png").symlink_to(world.state / "engines.json")
    (world.input / "good.png").write_bytes(b"picture")
    assert await world.code(give(world, "good.png", name)) == code
    assert not world.engine.seen


def test_a_name_there_is_one_that_every_system_takes() -> None:
    for name in ("a/ä ö.png", "a/.png", "a/con?.mp4", "a/" + "x" * 250 + ".wav", "a/x.tar:gz"):
        made = name_there(Path(name), "0123456789abcdef" * 4)
        assert re.fullmatch(r"[A-Za-z0-9_.-]{1,100}", made), made
