"""Other engines are asked through this server, for what the panel needs and nothing else."""

import asyncio
import json
import struct
import time
from typing import Any

import pytest
from aiohttp import WSMsgType, web
from engine_world import CANARY, MP4, OURS, RUN, World
from engine_world import world as world  # noqa: PLC0414 -- a fixture

from ltx_aio.engines.events import PREVIEW_EVERY

PROMPT: dict[str, Any] = {
    "prompt_id": RUN,
    "client_id": "panel-1",
    "prompt": {"save": {"class_type": "SaveVideo", "inputs": {"seed": 2**63 + 1}}},
    "extra_data": {"extra_pnginfo": {"ltx_aio": {"mode": "t2v"}}, "preview_method": "auto"},
    "number": -3.5,
}


async def test_the_list_is_shown_without_addresses_and_keys(world: World) -> None:
    world.list(world.entry(), world.entry(name="Große Karte", kind="v2", paid=True, parallel=3))
    status, body = await world.get("")
    assert status == 200
    first, second = body["engines"]
    assert first == {
        "id": "studio-pc",
        "name": "Studio PC",
        "kind": "comfyui",
        "paid": False,
        "parallel": 2,
    }
    assert second | {"id": ""} == {
        "id": "",
        "name": "Große Karte",
        "kind": "v2",
        "paid": True,
        "parallel": 3,
    }
    assert "problem" not in body
    assert not world.engine.seen


@pytest.mark.parametrize(
    ("asked", "sent"),
    [
        ("system_stats", "/api/system_stats"),
        ("api/system_stats", "/api/system_stats"),
        ("features", "/api/features"),
        ("object_info/LTXVConditioning", "/api/object_info/LTXVConditioning"),
        ("object_info/Load%20Image%20%28x%29", "/api/object_info/Load%20Image%20%28x%29"),
        ("object_info/L%C3%A4dt", "/api/object_info/L%C3%A4dt"),
        ("models/latent_upscale_models", "/api/models/latent_upscale_models"),
        ("queue", "/api/queue"),
        (f"history/{RUN}", f"/api/history/{RUN}"),
        ("jobs?status=pending,in_progress", "/api/jobs?status=pending%2Cin_progress"),
        (f"api/jobs/{RUN}", f"/api/jobs/{RUN}"),
        ("ltx_aio/live", "/api/ltx_aio/live"),
    ],
)
async def test_what_the_panel_asks_arrives(world: World, asked: str, sent: str) -> None:
    status, body = await world.get(f"/studio-pc/api/{asked}")
    assert (status, body) == (200, {"path": sent})
    (seen,) = world.engine.seen
    assert seen.method == "GET"
    assert seen.headers["Authorization"] == f"Bearer {CANARY}"


@pytest.mark.parametrize(
    ("route", "body"),
    [
        ("prompt", PROMPT),
        ("queue", {"delete": [RUN]}),
        ("interrupt", {"prompt_id": RUN}),
        ("free", {"unload_models": True, "free_memory": True}),
        (f"jobs/{RUN}/cancel", {}),
    ],
)
async def test_what_the_panel_sends_arrives_as_it_was(
    world: World, route: str, body: dict[str, Any]
) -> None:
    assert (await world.post(f"/studio-pc/api/{route}", body))[0] == 200
    (seen,) = world.engine.seen
    assert (seen.method, seen.path) == ("POST", f"/api/{route}")
    assert json.loads(seen.body) == body
    assert seen.headers["Content-Type"] == "application/json"


async def test_an_engine_below_a_path_is_asked_there(world: World) -> None:
    world.list(world.entry(url=f"{world.engine.url}/comfy/"))
    await world.get("/studio-pc/api/queue")
    assert world.engine.seen[0].path == "/comfy/api/queue"


async def test_refusals_of_comfyui_come_through(world: World) -> None:
    world.engine.json("/api/prompt", {"error": {"type": "x"}, "node_errors": {}}, 400)
    world.engine.json(f"/api/jobs/{RUN}", {"error": "Job not found"}, 404)
    world.engine.answer("/api/queue", b"")
    refused = await world.post("/studio-pc/api/prompt", PROMPT)
    assert refused == (400, {"error": {"type": "x"}, "node_errors": {}})
    assert (await world.get(f"/studio-pc/api/jobs/{RUN}"))[0] == 404
    assert await world.post("/studio-pc/api/queue", {"delete": [RUN]}) == (200, None)


async def test_a_file_is_streamed_as_media_and_never_as_a_page(world: World) -> None:
    world.engine.answer("/api/view", MP4, Content_Type="video/mp4")
    view = "/ltx_aio/engines/studio-pc/api/view?filename=a.mp4&subfolder=b&type=output"
    async with world.client.get(view, headers=OURS) as response:
        assert await response.read() == MP4
        assert response.content_type == "video/mp4"
        assert response.content_length == len(MP4)
    for kind in ("text/html", "image/svg+xml", "text/javascript", "application/xhtml+xml"):
        world.engine.answer("/api/view", b"<script>", Content_Type=kind)
        async with world.client.get(view, headers=OURS) as response:
            assert response.content_type == "application/octet-stream"
            assert response.headers["X-Content-Type-Options"] == "nosniff"
            assert response.headers["Content-Security-Policy"].startswith("sandbox")
    async with world.client.head(view, headers=OURS) as response:
        assert response.status == 200
    assert world.engine.seen[-1].method == "HEAD"


@pytest.mark.parametrize(
    ("status", "kind", "code"),
    [
        (301, "text/html", (502, "engine_redirected")),
        (302, "application/json", (502, "engine_redirected")),
        (307, "application/json", (502, "engine_redirected")),
        (308, "application/json", (502, "engine_redirected")),
        (401, "application/json", (502, "engine_denied")),
        (403, "text/html", (502, "engine_denied")),
        (500, "text/plain", (502, "engine_failed")),
        (502, "text/html", (502, "engine_unreachable")),
        (503, "application/json", (502, "engine_unreachable")),
        (530, "text/html", (502, "engine_unreachable")),
        (200, "text/html", (502, "engine_answer")),
        (404, "text/html", (502, "engine_answer")),
    ],
)
async def test_an_answer_that_is_no_use_is_said(
    world: World, status: int, kind: str, code: tuple[int, str]
) -> None:
    world.engine.answer(
        "/api/queue", b"<p>", status, Content_Type=kind, Location=f"{world.stranger.url}/x"
    )
    _, body = answer = await world.get("/studio-pc/api/queue")
    assert (answer[0], body["error"]["code"]) == code
    assert body["error"]["address"] == "Studio PC"
    assert "{" not in body["error"]["what"]
    assert not world.stranger.seen


async def test_an_engine_that_is_off_is_said(world: World) -> None:
    world.list(world.entry(url="http://127.0.0.1:9"))
    assert await world.code(world.get("/studio-pc/api/queue")) == (502, "engine_unreachable")
    assert await world.code(world.get("/studio-pc/events?client_id=a")) == (
        502,
        "engine_unreachable",
    )
    assert await world.code(world.get("/other/api/queue")) == (404, "unknown_engine")


async def test_https_where_there_is_none_is_said(world: World) -> None:
    world.list(world.entry(url=world.engine.url.replace("http:", "https:")))
    assert await world.code(world.get("/studio-pc/api/queue")) == (502, "engine_certificate")


async def test_a_key_is_read_from_its_file(world: World) -> None:
    world.list(world.entry(headers={"X-API-Key": {"file": "studio.key"}}))
    assert await world.code(world.get("/studio-pc/api/queue")) == (502, "engine_key")
    (world.state / "studio.key").write_text(f"{CANARY}\n")
    assert (await world.get("/studio-pc/api/queue"))[0] == 200
    assert world.engine.seen[0].headers["X-API-Key"] == CANARY
    (world.state / "studio.key").write_text("two\nlines")
    assert await world.code(world.get("/studio-pc/api/queue")) == (502, "engine_key")


def preview(about: dict[str, str], image: bytes) -> bytes:
    text = json.dumps(about).encode()
    return struct.pack(">II", 4, len(text)) + text + image


async def test_events_are_lines_until_the_socket_closes(world: World) -> None:
    async def socket(request: web.Request) -> web.StreamResponse:
        opened = web.WebSocketResponse()
        await opened.prepare(request)
        hello = await opened.receive()
        assert hello.type is WSMsgType.TEXT
        await opened.send_str(json.dumps({"type": "status", "data": {"sid": "a"}}))
        await opened.send_str("[1]")
        await opened.send_str("no json")
        await opened.send_bytes(struct.pack(">II", 1, 1) + b"older preview")
        about = {"prompt_id": RUN, "image_type": "image/jpeg"}
        await opened.send_bytes(preview(about, b"\xff\xd8jpeg"))
        await opened.send_bytes(preview(about | {"image_type": "image/svg+xml"}, b"<svg>"))
        await opened.close()
        return opened

    world.engine.answers["/ws"] = socket
    status, content = await world.get("/studio-pc/events?client_id=panel-1")
    assert status == 200
    lines = [json.loads(line) for line in content.split(b"\n") if line]
    assert [line.get("type", "error") for line in lines] == ["status", "preview", "error"]
    assert lines[1]["data"] == {"prompt_id": RUN, "type": "image/jpeg", "image": "/9hqcGVn"}
    assert lines[2]["error"]["code"] == "engine_broke"
    assert world.engine.seen[0].path == "/ws?clientId=panel-1"
    assert world.engine.seen[0].headers["Authorization"] == f"Bearer {CANARY}"


async def test_previews_are_few_and_small(world: World) -> None:
    """However many of whatever size an engine sends: messages between them still arrive."""

    async def socket(request: web.Request) -> web.StreamResponse:
        opened = web.WebSocketResponse()
        await opened.prepare(request)
        about = {"prompt_id": RUN, "image_type": "image/jpeg"}
        await opened.send_bytes(preview(about, b"x" * 600_000))
        for number in range(200):
            await opened.send_bytes(preview(about, str(number).encode()))
            await opened.send_str(json.dumps({"type": "status", "data": number}))
            await asyncio.sleep(0.002)
        await opened.close()
        return opened

    world.engine.answers["/ws"] = socket
    started = time.monotonic()
    _, content = await world.get("/studio-pc/events?client_id=a")
    limit = 1 + (time.monotonic() - started) / PREVIEW_EVERY
    lines = [json.loads(line) for line in content.split(b"\n") if line]
    previews = [line["data"]["image"] for line in lines if line.get("type") == "preview"]
    assert previews[0] == "MA=="
    assert 2 <= len(previews) <= limit
    assert len([line for line in lines if line.get("type") == "status"]) == 200


async def test_the_engines_socket_is_closed_when_the_page_goes_away(world: World) -> None:
    closed = asyncio.Event()

    async def socket(request: web.Request) -> web.StreamResponse:
        opened = web.WebSocketResponse()
        await opened.prepare(request)
        await opened.send_str(json.dumps({"type": "status", "data": {}}))
        while (await opened.receive()).type is WSMsgType.TEXT:
            await opened.send_str(json.dumps({"type": "status", "data": {}}))
        closed.set()
        return opened

    world.engine.answers["/ws"] = socket
    url = "/ltx_aio/engines/studio-pc/events?client_id=a"
    response = await world.client.get(url, headers=OURS)
    while not (await response.content.readline()).strip():
        pass
    response.close()
    await asyncio.wait_for(closed.wait(), 30)


async def test_a_page_that_reads_nothing_does_not_fill_the_memory(world: World) -> None:
    """Whoever sends is slowed down, all the way."""
    sent = 0

    async def socket(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        opened = web.WebSocketResponse()
        await opened.prepare(request)
        line = json.dumps({"type": "noise", "data": "x" * 100_000})
        while sent < 2000:
            await opened.send_str(line)
            sent += 1
        return opened

    world.engine.answers["/ws"] = socket
    url = "/ltx_aio/engines/studio-pc/events?client_id=a"
    response = await world.client.get(url, headers=OURS)
    await asyncio.sleep(1.5)
    assert 0 < sent < 500
    response.close()
