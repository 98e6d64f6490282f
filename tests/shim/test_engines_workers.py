"""Workers of a ComfyUI-Distributed are engines, where the owner wrote that they may be."""

import json
import socket
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from engine_world import CANARY, World
from engine_world import world as world  # noqa: PLC0414 -- a fixture

from ltx_aio.engines.owner import engines_in
from ltx_aio.engines.workers import Config, workers_of

CONFIG = "/api/distributed/config"


def worker(**changed: object) -> dict[str, object]:
    """A worker as ComfyUI-Distributed 1.4.4 writes it."""
    plain: dict[str, object] = {
        "id": "1",
        "name": "Card 2",
        "host": "localhost",
        "port": 8189,
        "cuda_device": 1,
        "enabled": True,
        "extra_args": "",
        "type": "local",
    }
    return plain | changed


def config(*workers: object, **settings: object) -> dict[str, object]:
    return {"master": {"host": "evil.test"}, "workers": workers, "settings": settings}


def port_of(url: str) -> int:
    return int(url.rpartition(":")[2])


def urls(*workers: dict[str, object], **changed: object) -> list[str]:
    """The addresses of a master's workers."""
    entry = {"name": "Box", "url": "http://192.168.1.20:8188", "kind": "distributed"} | changed
    (master,), problem = engines_in([entry], Path("/state"))
    assert problem is None
    found, _ = workers_of([Config(master, here=False, idle=False, workers=workers)], [master])
    return [each.url for each in found]


@pytest.fixture
def box(world: World) -> World:
    """A master with a running worker, the stranger, at another port of the same host."""
    world.list(world.entry(name="Box", kind="distributed", paid=True, parallel=1))
    world.engine.json(CONFIG, config(worker(port=port_of(world.stranger.url))))
    return world


async def test_enabled_workers_are_engines_named_as_they_are(box: World) -> None:
    box.engine.json(CONFIG, config(worker(), worker(id="2", name="Off", port=9001, enabled=False)))
    _, body = await box.get("")
    first, second = body["engines"]
    assert (first["id"], first["kind"]) == ("box", "distributed")
    assert second == {
        "id": "box--1",
        "name": "Card 2",
        "kind": "comfyui",
        "paid": True,
        "parallel": 1,
    }
    assert "problem" not in body
    assert "left_out" not in body


async def test_a_worker_is_asked_at_its_own_port_without_the_owners_headers(box: World) -> None:
    await box.get("")
    status, body = await box.get("/box--1/api/queue")
    assert (status, body) == (200, {"path": "/api/queue"})
    (seen,) = box.stranger.seen
    assert "Authorization" not in seen.headers
    assert {each.headers["Authorization"] for each in box.engine.seen} == {f"Bearer {CANARY}"}
    assert {each.path for each in box.engine.seen} == {CONFIG, "/api/ltx_aio/live"}


async def test_a_worker_is_known_after_a_restart_without_reading_the_list(box: World) -> None:
    assert (await box.get("/box--1/api/queue"))[0] == 200
    assert await box.code(box.get("/box--2/api/queue")) == (404, "unknown_engine")
    assert [each.path for each in box.engine.seen].count(CONFIG) == 1


async def test_a_worker_that_is_not_running_says_where_to_start_it(box: World) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        box.engine.json(CONFIG, config(worker(port=free.getsockname()[1])))
    status, body = await box.get("/box--1/api/queue")
    assert (status, body["error"]["code"]) == (502, "engine_worker")
    assert body["error"]["address"] == "Card 2"
    assert "ComfyUI-Distributed" in body["error"]["remedy"]


async def test_a_master_that_is_this_comfyui_is_not_offered_twice(box: World) -> None:
    box.engine.json("/api/ltx_aio/live", {"session": "ours"})
    assert [each["name"] for each in (await box.get(""))[1]["engines"]] == ["Card 2"]


async def test_a_master_that_only_hands_out_work_makes_none(box: World) -> None:
    box.engine.json(CONFIG, config(worker(), master_delegate_only=True))
    assert [each["name"] for each in (await box.get(""))[1]["engines"]] == ["Card 2"]


async def test_what_the_owner_lists_is_not_listed_twice(box: World) -> None:
    port = port_of(box.stranger.url)
    box.list(
        box.entry(name="Box", kind="distributed"),
        {"name": "Mine", "url": f"http://localhost:{port}", "kind": "comfyui"},
    )
    own = worker(id="3", port=port_of(box.engine.url))
    box.engine.json(CONFIG, config(worker(port=port), own, worker(id="2", name="mine")))
    names = [each["name"] for each in (await box.get(""))[1]["engines"]]
    assert names == ["Box", "Mine", "mine (Box)"]


async def test_workers_stay_known_while_the_master_is_silent(box: World) -> None:
    await box.get("")
    box.engine.json(CONFIG, {}, 503)
    _, body = await box.get("")
    assert [each["id"] for each in body["engines"]] == ["box", "box--1"]
    assert (body["problem"]["code"], body["problem"]["address"]) == ("engines_workers", "Box")
    assert (await box.get("/box--1/api/queue"))[0] == 200
    box.list()
    assert await box.code(box.get("/box--1/api/queue")) == (404, "unknown_engine")


@pytest.mark.parametrize(
    ("changed", "url"),
    [
        ({}, "http://192.168.1.20:8189"),
        ({"host": None}, "http://192.168.1.20:8189"),
        ({"host": ""}, "http://192.168.1.20:8189"),
        ({"host": "127.0.0.1"}, "http://192.168.1.20:8189"),
        ({"host": "192.168.1.20"}, "http://192.168.1.20:8189"),
        ({"host": "http://192.168.1.20/"}, "http://192.168.1.20:8189"),
        ({"host": "192.168.1.20:8190"}, "http://192.168.1.20:8190"),
        ({"port": "8191"}, "http://192.168.1.20:8191"),
        ({"host": "192.168.1.21"}, "http://192.168.1.21:8189"),
        ({"host": "GPU.example.com", "port": 443}, "https://gpu.example.com:443"),
        ({"host": "gpu.example.com", "type": "cloud"}, "https://gpu.example.com:8189"),
        ({"host": "https://gpu.example.com"}, "https://gpu.example.com:8189"),
        ({"host": "::1"}, "http://192.168.1.20:8189"),
        ({"host": "[fd00::7]:8190"}, "http://[fd00::7]:8190"),
        ({"host": "fd00::7"}, "http://[fd00::7]:8189"),
    ],
)
def test_where_a_worker_is(changed: dict[str, object], url: str) -> None:
    hosts = ["192.168.1.21", "gpu.example.com", "fd00::7"]
    assert urls(worker(**changed), hosts=hosts) == [url]


ELSEWHERE = [
    "evil.test",
    "http://evil.test",
    "https://evil.test/",
    "192.0.2.7",
    "169.254.169.254",
    "127.0.0.2",
    "0x7f000001",
    "2130706433",
    "127.1",
    "localhost.",
    "localhost.evil.test",
    "::ffff:127.0.0.2",
    "[fe80::1]",
    "evil.test:80",
    "metadata.internal",
]
BROKEN = [
    "evil.test@127.0.0.1",
    "127.0.0.1@evil.test",
    "127.0.0.1/../x",
    "127.0.0.1?x",
    "127.0.0.1#",
    "127.0.0.1\\@evil.test",
    "127.0.0.1 evil.test",
    "127.0.0.1\r\nHost: evil.test",
    "//evil.test",
    "file:///etc/passwd",
    "ftp://127.0.0.1",
    "http://http://127.0.0.1",
    "[::1",
    "127.0.0.1:",
    "127.0.0.1:99999",
    "127.0.0.1:22",
    "é.test\u202e",
    7,
    ["127.0.0.1"],
    {"host": "evil.test"},
]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> set[object]:
    """Every address that a connection is opened to, and every name that is looked up."""
    found: set[object] = set()
    connect, resolve = socket.socket.connect, socket.getaddrinfo

    def open_(self: socket.socket, address: Any) -> None:  # noqa: ANN401
        found.add(address[1])
        connect(self, address)

    def look(host: str, *rest: Any, **more: Any) -> Any:  # noqa: ANN401
        found.add(host)
        return resolve(host, *rest, **more)

    monkeypatch.setattr(socket.socket, "connect", open_)
    monkeypatch.setattr(socket, "getaddrinfo", look)
    return found


def expect_only_the_master(box: World, opened: set[object]) -> None:
    assert box.client.port
    assert {each for each in opened if each != "127.0.0.1"} <= {
        box.client.port,
        port_of(box.engine.url),
    }
    assert box.stranger.seen == []


@pytest.mark.parametrize("host", [*ELSEWHERE, *BROKEN], ids=str)
async def test_a_host_that_the_owner_did_not_write_is_left_out(
    box: World, opened: set[object], host: object
) -> None:
    box.engine.json(CONFIG, config(worker(host=host, port=port_of(box.stranger.url))))
    _, body = await box.get("")
    assert [each["id"] for each in body["engines"]] == ["box"]
    (left,) = body["left_out"]
    assert left["code"] in {"worker_host", "worker_entry"}
    assert host in BROKEN or left["code"] == "worker_host"
    assert left["address"] == "Box: Card 2"
    assert "{" not in left["what"] + left["remedy"]
    assert "evil" not in json.dumps(body)
    assert await box.code(box.get("/box--1/api/queue")) == (404, "unknown_engine")
    expect_only_the_master(box, opened)


@pytest.mark.parametrize(
    "changed",
    [
        {"port": 22},
        {"port": 0},
        {"port": -8189},
        {"port": 70000},
        {"port": True},
        {"port": 8189.5},
        {"port": "8189@evil.test"},
        {"port": "٨١٨٩"},
        {"port": None},
        {"id": None},
        {"id": ""},
        {"id": "x" * 200},
        {"id": ["1"]},
        {"name": None},
        {"name": "a\nb"},
        {"name": "\u202egnp"},
        {"name": "x" * 61},
    ],
    ids=str,
)
async def test_a_worker_that_is_set_up_oddly_is_left_out(
    box: World, opened: set[object], changed: dict[str, object]
) -> None:
    box.engine.json(CONFIG, config(worker(**changed), worker(id="9", name="Good")))
    _, body = await box.get("")
    assert [each["id"] for each in body["engines"]] == ["box", "box--9"]
    assert [each["code"] for each in body["left_out"]] == ["worker_entry"]
    expect_only_the_master(box, opened)


CONFIGS = {
    "giant": b'{"workers": [' + b" " * 300_000 + b"]}",
    "no JSON": b"<p>",
    "deep": b"[" * 100_000,
    "a list": b"[]",
    "a text": b'"x"',
    "no workers": b"{}",
    "workers are none": b'{"workers": {"1": {}}}',
    "latin-1": b'{"workers": ["Gr\xf6\xdfe"]}',
    "empty": b"",
}


@pytest.mark.parametrize("content", CONFIGS.values(), ids=CONFIGS.keys())
async def test_a_config_that_is_none_is_said(
    box: World, opened: set[object], content: bytes
) -> None:
    box.engine.answer(CONFIG, content, Content_Type="application/json")
    _, body = await box.get("")
    assert [each["id"] for each in body["engines"]] == ["box"]
    assert body["problem"]["code"] == "engines_workers"
    expect_only_the_master(box, opened)


async def test_a_config_without_end_ends_here(box: World, opened: set[object]) -> None:
    async def endless(request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse(headers={"Content-Type": "application/json"})
        await answer.prepare(request)
        while True:
            await answer.write(b" " * 65536)

    box.engine.answers[CONFIG] = endless
    assert (await box.get(""))[1]["problem"]["code"] == "engines_workers"
    expect_only_the_master(box, opened)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
async def test_a_config_elsewhere_is_not_fetched(
    box: World, opened: set[object], status: int
) -> None:
    for path in (CONFIG, "/api/ltx_aio/live"):
        box.engine.answer(path, b"", status, Location=f"{box.stranger.url}{CONFIG}")
    assert (await box.get(""))[1]["problem"]["code"] == "engines_workers"
    expect_only_the_master(box, opened)


async def test_a_crowd_of_workers_is_cut_short(box: World) -> None:
    crowd = [worker(id=str(n), name=f"Card {n}", port=9000 + n) for n in range(900)]
    box.engine.json(CONFIG, config(*crowd, {"enabled": True}, 7, None))
    _, body = await box.get("")
    assert len(body["engines"]) == 1 + 32
    assert [each["code"] for each in body["left_out"]] == ["worker_entry"]


async def test_no_worker_takes_the_place_of_another_engine(box: World) -> None:
    box.list(box.entry(name="Box", kind="distributed"), box.entry(name="Box 1"))
    odd = [worker(id=name, name=name, port=9000 + n) for n, name in enumerate(["-1", "box-1", "1"])]
    box.engine.json(CONFIG, config(*odd))
    ids = [each["id"] for each in (await box.get(""))[1]["engines"]]
    assert len(set(ids)) == len(ids)
    await box.get("/box-1/api/queue")
    assert box.engine.seen[-1].path == "/api/queue"
