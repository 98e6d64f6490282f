"""The whole shim as it runs in ComfyUI, on the folders and the hub of a World."""

import asyncio
import json
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import asdict, replace
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient
from hub_world import PATIENCE, World
from pytest_aiohttp.plugin import AiohttpClient
from still import StillProgress

from ltx_aio.shim import Host, add_shim
from ltx_aio.transfer.downloads import Downloads

HEADERS = {"X-LTX-AIO": "1"}
JSON = {"Content-Type": "application/json"}
Answer = tuple[int, Any]

# Every route of ours, with a body that would be carried out.
GET = ("about", "live", "models", "downloads", "token")
POST: dict[str, dict[str, Any]] = {
    "probe": {"name": "a.png"},
    "outputs/remove": {"name": "t2v_2026-11-23_1a2b3c4d_00001_.mp4"},
    "downloads": {"want": [{"id": "a"}]},
    "downloads/cancel": {"ids": ["a"]},
    "downloads/dismiss": {"ids": ["a"]},
    "models/verify": {"ids": ["a"]},
    "models/remove": {"id": "a"},
    "models/reclaim": {},
    "token": {"token": None},
    "token/check": {},
}


class Shim:
    """`told` are the events that went to every client, `heard` all answers as they came."""

    client: TestClient[web.Request, web.Application]

    def __init__(self, world: World, **host: Any) -> None:  # noqa: ANN401
        self.world = world
        self.told: list[tuple[str, dict[str, int]]] = []
        self.heard: list[str] = []
        self.downloads = self._add(host)

    async def get(self, route: str, headers: dict[str, str] | None = None) -> Answer:
        return await self._ask(route, "GET", None, headers)

    async def post(self, route: str, body: object, headers: dict[str, str] | None = None) -> Answer:
        return await self._ask(route, "POST", body, headers)

    async def code(self, answer: Awaitable[Answer]) -> tuple[int, str]:
        status, body = await answer
        return status, body["error"]["code"]

    async def entry(self, id: str = "a") -> dict[str, Any]:  # noqa: A002
        _, body = await self.get("downloads")
        return next(entry for entry in body["downloads"] if entry["id"] == id)

    async def ended(self, id: str = "a") -> dict[str, Any]:  # noqa: A002
        """The entry of a download, once it has ended."""
        return await self.until(lambda e: e["state"] not in {"queued", "running"}, id)

    async def until(self, so: Callable[[dict[str, Any]], bool], id: str = "a") -> dict[str, Any]:  # noqa: A002
        """The entry of a download, once it is so."""
        end = time.monotonic() + PATIENCE
        while not so(entry := await self.entry(id)):
            assert time.monotonic() < end, f"still {entry}"
            await asyncio.sleep(0.01)
        return entry

    async def _ask(
        self, route: str, method: str, body: object, headers: dict[str, str] | None
    ) -> Answer:
        async with self.client.request(
            method,
            f"/ltx_aio/{route}",
            data=json.dumps(body) if method == "POST" else None,
            headers=(HEADERS | JSON if method == "POST" else HEADERS) | (headers or {}),
        ) as response:
            text = await response.text()
            self.heard.append(f"{response.status} {dict(response.headers)} {text}")
            return response.status, json.loads(text)

    def _add(self, host: dict[str, Any]) -> Downloads:
        world = self.world
        workflows = world.folder / "workflows"
        (workflows / "family").mkdir(parents=True, exist_ok=True)
        entries = [asdict(model) for model in world.catalog.values()]
        (workflows / "family" / "models.json").write_text(json.dumps({"models": entries}))
        world.state.mkdir(parents=True, exist_ok=True)
        config = {"allowed_hosts": [], "token_endpoints": world.trusted}
        (world.state / "config.json").write_text(json.dumps(config))
        standard = Host(
            input_dir=str(world.folder / "input"),
            annotated=lambda name: (name, None),
            paths_of=lambda kind: [str(path) for path in world.roots[kind]],
            kinds=lambda: list(world.roots),
            models_dir=world.models,
            output_dir=world.folder / "output",
            state=world.state,
            listen="127.0.0.1",
            multi_user=False,
            tell=lambda event, data: self.told.append((event, data)),
            progress=StillProgress,
            loaded=list,
        )
        self.routes = web.RouteTableDef()
        downloads = add_shim(
            self.routes, replace(standard, **host), workflows=workflows, limits=world.limits
        )
        assert downloads is not None
        return downloads


MakeShim = Callable[..., Awaitable[Shim]]


@pytest.fixture
async def make_shim(aiohttp_client: AiohttpClient) -> AsyncGenerator[MakeShim]:
    """`await make_shim(world)`, once the world has its models."""
    shims: list[Shim] = []

    async def make(world: World, **host: object) -> Shim:
        shim = Shim(world, **host)
        app = web.Application()
        app.add_routes(shim.routes)
        shim.client = await aiohttp_client(app)
        shims.append(shim)
        return shim

    yield make
    for shim in shims:
        shim.downloads.close()
