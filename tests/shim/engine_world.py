"""Other engines on this computer, and a shim that may ask some of them: all of it real."""

import json
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from pytest_aiohttp.plugin import AiohttpClient

from ltx_aio.engines.owner import Owner
from ltx_aio.engines.results import Results
from ltx_aio.engines.workers import Workers
from ltx_aio.files.links import FollowsLinks
from ltx_aio.http.guard import Guard
from ltx_aio.http.sender import Access
from ltx_aio.records import Records
from ltx_aio.routes.engines import add_engines
from ltx_aio.routes.media import MediaFiles

OURS = {"X-LTX-AIO": "1"}
CANARY = "sk-CANARY-never-seen-anywhere"
RUN = "5f0c6b1e-0000-4000-8000-000000000001"
MP4 = b"\x00\x00\x00\x18ftypisom" + bytes(range(256)) * 400

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Answer = tuple[int, Any]


@dataclass
class Seen:
    """A request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Engine:
    """A server that answers what it is told to, by path, and keeps what was asked."""

    answers: dict[str, Handler] = field(default_factory=dict[str, Handler])
    # Those that read the body themselves.
    raw: dict[str, Handler] = field(default_factory=dict[str, Handler])
    seen: list[Seen] = field(default_factory=list[Seen])
    url: str = ""

    async def handle(self, request: web.Request) -> web.StreamResponse:
        if request.path in self.raw:
            return await self.raw[request.path](request)
        body = b"" if request.headers.get("Upgrade") else await request.read()
        self.seen.append(Seen(request.method, request.raw_path, dict(request.headers), body))
        answer = self.answers.get(request.path)
        return await answer(request) if answer else web.json_response({"path": request.raw_path})

    def answer(self, path: str, body: bytes, status: int = 200, **headers: str) -> None:
        async def give(_: web.Request) -> web.Response:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            return web.Response(body=body, status=status, headers=named)

        self.answers[path] = give

    def json(self, path: str, value: object, status: int = 200) -> None:
        self.answer(path, json.dumps(value).encode(), status, Content_Type="application/json")


class World:
    """`engine` is in the owner's list as "Studio PC"; `stranger` is not."""

    client: TestClient[web.Request, web.Application]

    def __init__(self, folder: Path, engine: Engine, stranger: Engine) -> None:
        self.state = folder / "user" / "__ltx_aio"
        self.input = folder / "input"
        self.output = folder / "output"
        for each in (self.state, self.input, self.output):
            each.mkdir(parents=True)
        self.engine = engine
        self.stranger = stranger
        self.texts: list[str] = []
        self.owner = Owner(self.state)
        self.list(self.entry())

    def entry(self, **changed: object) -> dict[str, object]:
        entry = {"name": "Studio PC", "url": self.engine.url, "kind": "comfyui"}
        return entry | {"headers": {"Authorization": f"Bearer {CANARY}"}} | changed

    def list(self, *entries: object) -> None:
        path = self.state / "engines.json"
        path.unlink(missing_ok=True)
        path.write_text(json.dumps(entries))
        path.chmod(0o600)

    def routes(self) -> web.RouteTableDef:
        routes = web.RouteTableDef()
        self.results = Results(
            output_dir=self.output,
            records=Records(self.state / "engine_results"),
            follows=FollowsLinks(),
        )
        files = MediaFiles(
            input_dir=str(self.input),
            annotated=lambda name: (
                (name.removesuffix(" [output]"), str(self.output))
                if name.endswith(" [output]")
                else (name, None)
            ),
        )
        add_engines(
            routes,
            Guard(Access()),
            workers=Workers(self.owner, "ours"),
            files=files,
            results=self.results,
        )
        return routes

    async def get(self, route: str, **headers: str) -> Answer:
        return await self._ask("GET", route, None, headers)

    async def post(self, route: str, body: object, **headers: str) -> Answer:
        return await self._ask("POST", route, json.dumps(body).encode(), headers)

    async def code(self, answer: Awaitable[Answer]) -> tuple[int, str]:
        status, body = await answer
        return status, body["error"]["code"]

    async def _ask(
        self, method: str, route: str, body: bytes | None, headers: dict[str, str]
    ) -> Answer:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        json_type = {"Content-Type": "application/json"} if body is not None else {}
        async with self.client.request(
            method, f"/ltx_aio/engines{route}", data=body, headers=OURS | json_type | named
        ) as response:
            content = await response.read()
            self.texts.append(f"{dict(response.headers)} {content.decode(errors='replace')}")
            if response.content_type == "application/json":
                return response.status, json.loads(content or b"null")
            return response.status, content


@asynccontextmanager
async def engine_server() -> AsyncGenerator[Engine]:
    engine, app = Engine(), web.Application(client_max_size=1 << 30)
    app.router.add_route("*", "/{path:.*}", engine.handle)
    server = TestServer(app, host="127.0.0.1")
    await server.start_server()
    engine.url = str(server.make_url("")).rstrip("/")
    yield engine
    await server.close()


@pytest.fixture
async def world(aiohttp_client: AiohttpClient, tmp_path: Path) -> AsyncGenerator[World]:
    async with engine_server() as engine, engine_server() as stranger:
        made = World(tmp_path, engine, stranger)
        app = web.Application()
        app.add_routes(made.routes())
        made.client = await aiohttp_client(app)
        yield made
