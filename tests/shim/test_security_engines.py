"""No request leaves for an address that isn't in the owner's list, whatever is asked or answered.

And nothing of the browser's goes on, and nothing of the owner's comes out.
"""

import asyncio
import json
import logging
import socket
from typing import Any

import pytest
from aiohttp import ClientPayloadError, web
from engine_world import CANARY, MP4, OURS, RUN, World
from engine_world import world as world  # noqa: PLC0414 -- a fixture
from test_engines import PROMPT
from test_security_requests import TRAVERSALS

from ltx_aio.engines.allowed import RULES, ask_for
from ltx_aio.engines.engine import KINDS

Address = tuple[Any, ...]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Address]:
    """Every address that a connection is opened to, by anything in this process."""
    addresses: list[Address] = []
    plain = socket.socket.connect

    def connect(self: socket.socket, address: Any) -> None:  # noqa: ANN401
        addresses.append(address)
        plain(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect)
    return addresses


def ports(world: World) -> set[int]:
    assert world.client.port
    return {world.client.port, int(world.engine.url.rpartition(":")[2])}


HOSTILE_PATHS = [
    "",
    "/",
    "//",
    ".",
    "..",
    "../queue",
    "api/../queue",
    "api/..%2f..%2fqueue",
    "%2e%2e/queue",
    "%2e%2e%2fqueue",
    "..%5cqueue",
    "queue/..",
    "queue/../../internal/logs",
    "queue/",
    "/queue",
    "//queue",
    "///evil.test/queue",
    "queue%00",
    "queue%0d%0aHost:%20evil.test",
    "queue;x=1",
    "queue%3Fx",
    "queue%23",
    "QUEUE",
    "api/api/queue",
    "http://evil.test/queue",
    "http:%2f%2fevil.test%2fqueue",
    "@evil.test/queue",
    "evil.test/queue",
    "\\\\evil.test\\queue",
    "object_info",
    "object_info/",
    "object_info/..",
    "object_info/%2e%2e",
    "object_info/..%2fqueue",
    "object_info/%2e%2e%2fqueue",
    "object_info/%252e%252e%252fqueue",
    "object_info/a%2fb",
    "object_info/a%5cb",
    "object_info/a%3fb",
    "object_info/a%23b",
    "object_info/a%00",
    "object_info/a%0d%0aX:%20b",
    "object_info/%ff",
    "object_info/" + "a" * 300,
    "models/..%2f..%2fuser",
    "models",
    "history",
    "history/..",
    f"history/{RUN.upper()}",
    f"history/{RUN}x",
    f"history/{RUN}%2f..",
    f"jobs/{RUN}/../../queue",
    "jobs/all",
    "userdata/x",
    "users",
    "settings",
    "internal/logs",
    "internal/files/output",
    "extensions",
    "upload/image",
    "upload/mask",
    "view_metadata/loras",
    "ltx_aio/token",
    "ltx_aio/models",
    "ltx_aio/engines",
    f"ltx_aio/engines/studio-pc/api/history/{RUN}",
    "ws",
    "manager/reboot",
    "v2/jobs",
    "index.html",
    "",
]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("method", ["GET", "POST", "HEAD"])
def test_no_other_path_is_let_through(kind: str, method: str) -> None:
    for path in [*HOSTILE_PATHS, *TRAVERSALS]:
        for before in ("", "api/"):
            ask = ask_for(kind, method, before + path, {})
            assert ask is None or (path, kind) == ("v2/jobs", "v2")


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_let_through_is_as_few_things_as_there_are_rules(kind: str) -> None:
    assert len(RULES[kind]) <= 15
    for rule in RULES[kind]:
        levels = {"{name}": "a", "{uuid}": RUN, "{job}": "a", "{asset}": "a"}
        path = "/".join(levels.get(level, level) for level in rule.path.split("/"))
        for method in ("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"):
            ask = ask_for(kind, method, path, {})
            allowed = {(each.method, each.path) for each in RULES[kind]}
            assert (ask is not None) == ((method, rule.path) in allowed)
        assert ask_for(kind, rule.method, path, {"url": "http://evil.test/"}) is None


async def raw(world: World, text: str) -> bytes:
    """Send a request as it stands: clients tidy up addresses."""
    assert world.client.port
    reader, writer = await asyncio.open_connection("127.0.0.1", world.client.port)
    writer.write(text.encode("latin-1"))
    await writer.drain()
    answer = await asyncio.wait_for(reader.read(1 << 20), 20)
    writer.close()
    return answer


async def test_hostile_paths_as_they_stand_reach_nobody(world: World) -> None:
    for method in ("GET", "POST"):
        for path in HOSTILE_PATHS:
            body = "{}" if method == "POST" else ""
            answer = await raw(
                world,
                f"{method} /ltx_aio/engines/studio-pc/api/{path} HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                "X-LTX-AIO: 1\r\nContent-Type: application/json\r\nConnection: close\r\n"
                f"Content-Length: {len(body)}\r\n\r\n{body}",
            )
            assert answer.split(b" ", 2)[1] in {b"400", b"404", b"405"}, path
    assert world.engine.seen == []
    assert world.stranger.seen == []


@pytest.mark.parametrize(
    "engine_id",
    ["", ".", "..", "%2e%2e", "127.0.0.1", "http:%2f%2fevil.test", "studio-pc%2f..", "STUDIO-PC",
     "studio-pc%00", "studio-pc@evil.test", "studio-pc;", "stranger", "*"],
)  # fmt: skip
async def test_an_id_is_only_looked_up(world: World, engine_id: str) -> None:
    for route in ("api/queue", "events?client_id=a"):
        answer = await raw(
            world,
            f"GET /ltx_aio/engines/{engine_id}/{route} HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            "X-LTX-AIO: 1\r\nConnection: close\r\n\r\n",
        )
        assert answer.split(b" ", 2)[1] in {b"400", b"404"}
    assert world.engine.seen == []


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"])
async def test_other_methods_reach_nobody(world: World, method: str) -> None:
    answer = await raw(
        world,
        f"{method} /ltx_aio/engines/studio-pc/api/queue HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        "X-LTX-AIO: 1\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
    )
    assert answer.split(b" ", 2)[1] in {b"400", b"404", b"405"}
    assert world.engine.seen == []


Bodies = list[tuple[str, dict[str, Any]]]
MORE: Bodies = [
    ("queue", {"clear": True}),
    ("queue", {"delete": [RUN], "clear": True}),
    ("queue", {"delete": ["*"]}),
    ("queue", {"delete": []}),
    ("queue", {"delete": RUN}),
    ("interrupt", {}),
    ("interrupt", {"prompt_id": None}),
    ("interrupt", {"prompt_id": "../x"}),
    ("free", {"unload_models": "yes"}),
    ("free", {"x": True}),
    (f"jobs/{RUN}/cancel", {"x": 1}),
    ("prompt", {}),
    ("prompt", PROMPT | {"prompt_id": "1"}),
    ("prompt", PROMPT | {"client_id": "a b"}),
    ("prompt", PROMPT | {"prompt": []}),
    ("prompt", PROMPT | {"front": True}),
    ("prompt", PROMPT | {"number": True}),
    ("prompt", PROMPT | {"number": float("inf")}),
    ("prompt", PROMPT | {"extra_data": {"api_key_comfy_org": "mine"}}),
    ("prompt", PROMPT | {"extra_data": {"auth_token_comfy_org": "mine"}}),
    ("prompt", {key: PROMPT[key] for key in ("prompt", "client_id")}),
]


@pytest.mark.parametrize(("route", "body"), MORE)
async def test_a_body_that_would_do_more_is_refused(
    world: World, route: str, body: dict[str, object]
) -> None:
    answer = world.post(f"/studio-pc/api/{route}", body)
    assert await world.code(answer) == (400, "bad_body")
    assert world.engine.seen == []


async def test_a_field_twice_is_read_alike_by_everybody(world: World) -> None:
    body = f'{{"delete": ["{RUN}"], "delete": ["{RUN}"]}}'
    url = "/ltx_aio/engines/studio-pc/api/queue"
    headers = OURS | {"Content-Type": "application/json"}
    async with world.client.post(url, data=body, headers=headers) as response:
        assert response.status == 200
    assert json.loads(world.engine.seen[0].body) == {"delete": [RUN]}
    assert world.engine.seen[0].body.count(b"delete") == 1


async def test_huge_bodies_go_nowhere(world: World) -> None:
    async def endless() -> Any:  # noqa: ANN401
        yield b'{"prompt": "'
        for _ in range(200):
            yield b"x" * 100_000

    url = "/ltx_aio/engines/studio-pc/api/"
    headers = OURS | {"Content-Type": "application/json"}
    for route in ("prompt", "queue"):
        async with world.client.post(url + route, data=endless(), headers=headers) as response:
            assert response.status == 413
    packed = headers | {"Content-Encoding": "gzip"}
    async with world.client.post(url + "queue", data=b"x", headers=packed) as response:
        assert response.status in {400, 415}
    assert world.engine.seen == []


BROWSERS = {
    "Cookie": "session=CANARY_cookie",
    "Authorization": "Bearer CANARY_browser",
    "Proxy-Authorization": "Basic CANARY_proxy",
    "Comfy-User": "CANARY_user",
    "X-Api-Key": "CANARY_key",
    "Referer": "http://127.0.0.1/CANARY_referer",
    "X-Forwarded-For": "CANARY_forwarded",
    "Accept-Language": "CANARY",
    "User-Agent": "CANARY_agent",
    "Range": "bytes=0-5",
}


async def test_nothing_of_the_browsers_goes_on(world: World) -> None:
    world.engine.answer("/api/view", MP4, Content_Type="video/mp4")
    view = "/studio-pc/api/view?filename=a.mp4&subfolder=&type=output"
    (world.input / "a.png").write_bytes(b"picture")
    await world.get("/studio-pc/api/queue", **BROWSERS)
    await world.get(view, **BROWSERS)
    await world.get("/studio-pc/events?client_id=a", **BROWSERS)
    await world.post("/studio-pc/api/prompt", PROMPT, **BROWSERS)
    await world.post("/studio-pc/inputs", {"files": ["a.png"]}, **BROWSERS)
    file = {"filename": "a.mp4", "subfolder": "", "type": "output"}
    run = "video/LTX_AIO/t2v_2026-11-23_1a2b3c4d"
    await world.post("/studio-pc/results", {"file": file, "path": run}, **BROWSERS)
    assert len(world.engine.seen) >= 7
    known = {
        "Accept", "Accept-Encoding", "Authorization", "Connection", "Content-Length",
        "Content-Type", "Host", "Sec-WebSocket-Key", "Sec-WebSocket-Version", "Transfer-Encoding",
        "Upgrade", "User-Agent", "X-LTX-AIO",
    }  # fmt: skip
    for seen in world.engine.seen:
        assert set(seen.headers) <= known
        assert seen.headers["Authorization"] == f"Bearer {CANARY}"
        assert seen.headers["Host"] == world.engine.url.removeprefix("http://")
        assert "CANARY_" not in json.dumps(seen.headers) + seen.path


async def test_nothing_of_the_owners_comes_out(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    """Not the key and not the address, whatever goes wrong and whatever the engine sends back."""
    caplog.set_level(logging.DEBUG)

    async def mirror(_: web.Request) -> web.Response:
        headers = {"Set-Cookie": "a=b", "X-Echo": "x", "Access-Control-Allow-Origin": "*"}
        return web.json_response({}, headers=headers)

    port = world.engine.url.rpartition(":")[2]
    world.engine.answers["/api/queue"] = mirror
    await world.get("")
    await world.get("/studio-pc/api/queue")
    for status in (301, 400, 401, 403, 404, 413, 429, 500, 502):
        world.engine.answer("/api/free", b"{}", status, Content_Type="application/json",
                            Location=f"{world.stranger.url}/{CANARY}")  # fmt: skip
        await world.post("/studio-pc/api/free", {})
    world.list(world.entry(url="http://127.0.0.1:9"))
    await world.get("/studio-pc/api/queue")
    await world.get("/studio-pc/events?client_id=a")
    world.list(world.entry(headers={"X": f"{CANARY}\r\n"}))
    await world.get("")
    everything = "\n".join(world.texts)
    assert len(world.texts) >= 14
    assert CANARY not in everything + caplog.text
    assert "Set-Cookie" not in everything
    assert "Access-Control" not in everything
    assert f"127.0.0.1:{port}" not in everything
    assert world.stranger.seen == []


@pytest.mark.parametrize("status", [300, 301, 302, 303, 305, 307, 308])
async def test_no_redirect_is_followed_anywhere(world: World, status: int) -> None:
    metadata = "http://169.254.169.254/"
    targets = [f"{world.stranger.url}/api/queue", "//evil.test/", "/api/system_stats", metadata]
    (world.input / "a.png").write_bytes(b"picture")
    file = {"filename": "a.mp4", "subfolder": "", "type": "output"}
    run = {"file": file, "path": "video/LTX_AIO/t2v_2026-11-23_1a2b3c4d"}
    for target in targets:
        for path in ("/api/queue", "/api/view", "/api/prompt", "/ws", "/api/upload/image"):
            world.engine.answer(path, b"", status, Location=target)
        asked = len(world.engine.seen)
        answers = [
            await world.get("/studio-pc/api/queue"),
            await world.get("/studio-pc/api/view?filename=a.mp4&subfolder=&type=output"),
            await world.get("/studio-pc/events?client_id=a"),
            await world.post("/studio-pc/api/prompt", PROMPT),
            await world.post("/studio-pc/inputs", {"files": ["a.png"]}),
            await world.post("/studio-pc/results", run),
        ]
        assert {body["error"]["code"] for _, body in answers} == {"engine_redirected"}
        assert len(world.engine.seen) == asked + len(answers)
    assert world.stranger.seen == []


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What names mean, as whoever owns them chooses from one moment to the next."""
    meant: dict[str, str] = {}
    real = socket.getaddrinfo

    def resolve(host: str, *rest: Any, **more: Any) -> Any:  # noqa: ANN401
        return real(meant.get(host, host), *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    return meant


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.8.9.1",
        "0.0.0.0",  # noqa: S104
        "169.254.169.254",
        "224.0.0.1",
        "::1",
        "::",
        "fe80::1",
        "::ffff:127.0.0.1",
    ],
)
async def test_a_name_that_is_pointed_at_this_computer_reaches_nobody(
    world: World, names: dict[str, str], address: str
) -> None:
    port = world.engine.url.rpartition(":")[2]
    names["gpu.example.com"] = address
    for scheme in ("http", "https"):
        world.list(world.entry(url=f"{scheme}://gpu.example.com:{port}"))
        for route in ("api/queue", "events?client_id=a"):
            _, code = await world.code(world.get(f"/studio-pc/{route}"))
            # Where there is no IPv6, such names mean nothing at all.
            others = {"engine_unreachable"} if ":" in address else set[str]()
            assert code in {"engine_address"} | others
    assert world.engine.seen == []


async def test_localhost_is_this_computer_and_nothing_else(
    world: World, names: dict[str, str]
) -> None:
    port = world.engine.url.rpartition(":")[2]
    names["studio.localhost"] = "127.0.0.1"
    world.list(world.entry(url=f"http://studio.localhost:{port}"))
    assert (await world.get("/studio-pc/api/queue"))[0] == 200
    names["studio.localhost"] = "192.0.2.7"
    assert await world.code(world.get("/studio-pc/api/queue")) == (502, "engine_address")


async def test_a_page_whose_name_is_pointed_here_is_refused(world: World) -> None:
    for host in ("rebind.test", f"rebind.test:{world.client.port}"):
        for route in ("", "/studio-pc/api/queue", "/studio-pc/events?client_id=a"):
            answer = world.get(route, Host=host, Origin=f"http://{host}")
            assert (await world.code(answer))[1] == "host"
    assert world.engine.seen == []


async def test_the_environments_proxy_is_not_used(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, world.stranger.url)
    assert (await world.get("/studio-pc/api/queue"))[0] == 200
    assert world.stranger.seen == []


async def test_an_engine_that_says_nothing_is_given_up(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ltx_aio.routes import engines  # noqa: PLC0415

    monkeypatch.setattr(engines, "STALL", 0.5)

    async def never(_: web.Request) -> web.StreamResponse:
        await asyncio.sleep(3)
        return web.Response()

    world.engine.answers["/api/queue"] = never
    assert await world.code(world.get("/studio-pc/api/queue")) == (504, "engine_slow")


async def test_an_engine_that_drips_is_given_up(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A byte now and then keeps a connection, but not for ever."""
    from dataclasses import replace  # noqa: PLC0415

    from ltx_aio.engines import allowed  # noqa: PLC0415

    quick = tuple(replace(rule, seconds=1.0) for rule in allowed.COMFYUI)
    monkeypatch.setitem(allowed.RULES, "comfyui", quick)

    async def drip(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "application/json"})
        await response.prepare(request)
        for _ in range(50):
            await response.write(b" ")
            await asyncio.sleep(0.1)
        return response

    world.engine.answers["/api/queue"] = drip
    assert await world.code(world.get("/studio-pc/api/queue")) == (504, "engine_slow")


async def test_an_endless_answer_is_given_up(world: World) -> None:
    async def endless(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "application/json"})
        await response.prepare(request)
        while True:
            await response.write(b" " * 100_000)

    world.engine.answers["/api/queue"] = endless
    assert await world.code(world.get("/studio-pc/api/queue")) == (502, "engine_answer")


async def test_half_a_file_does_not_pass_for_all_of_it(world: World) -> None:
    async def half(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "video/mp4"})
        response.content_length = 2 * len(MP4)
        await response.prepare(request)
        await response.write(MP4)
        assert request.transport
        request.transport.abort()
        return response

    world.engine.answers["/api/view"] = half
    url = "/ltx_aio/engines/studio-pc/api/view?filename=a.mp4&subfolder=&type=output"
    with pytest.raises(ClientPayloadError):
        async with world.client.get(url, headers=OURS) as response:
            await response.read()


async def test_every_connection_of_all_this_goes_to_the_engine(
    world: World, opened: list[Address]
) -> None:
    """Counted where connections are opened, not where they arrive."""
    await test_hostile_paths_as_they_stand_reach_nobody(world)
    await test_no_redirect_is_followed_anywhere(world, 302)
    await test_nothing_of_the_browsers_goes_on(world)
    await test_an_address_in_a_query_is_only_a_name(world)
    assert {address[1] for address in opened} <= ports(world)
    assert {address[0] for address in opened} == {"127.0.0.1"}
    assert len(opened) > 30


async def test_an_address_in_a_query_is_only_a_name(world: World) -> None:
    seen = len(world.engine.seen)
    await world.get("/studio-pc/api/view?filename=http://evil.test/a.mp4&subfolder=&type=output")
    assert len(world.engine.seen) == seen + 1
    assert "evil.test" in world.engine.seen[-1].path
    assert world.stranger.seen == []
