"""The whole shim as in ComfyUI, on the folders and the hub of a World."""

import asyncio
import json
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from dataclasses import asdict, replace
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient
from hub_world import TIMEOUT, World
from pytest_aiohttp.plugin import AiohttpClient
from still import StillProgress

from ltx_aio.shim import Host, add_shim
from ltx_aio.transfer.downloads import Downloads

HEADERS = {"X-LTX-AIO": "1"}
JSON = {"Content-Type": "application/json"}
Answer = tuple[int, Any]

# Each of our routes, with a body that it would accept.
GET = (
    "about",
    "live",
    "limits",
    "latents",
    "models",
    "models/headers",
    "loras",
    "outputs/folder?folder=kites",
    "downloads",
    "token",
    "devices",
)
# What a browser opens, rather than the panel asks for; 404 while it is switched off.
OPENED = ("app", "app/{file}")
POST: dict[str, dict[str, Any]] = {
    "probe": {"name": "a.png"},
    "inputs/take": {"name": "a.png", "frame": 0},
    "inputs/sound": {"name": "a.wav", "from": 0, "seconds": 0.2, "volume": -3, "fade_in": 0.1},
    "peaks": {"name": "a.wav", "from": 0, "to": 1.5, "count": 300, "pauses": True},
    "filmstrip": {"name": "a.mp4", "from": 0, "to": 1.5, "count": 12},
    "loras/pictures": {"names": ["styles/clay.safetensors"]},
    "loras/video": {"name": "styles/clay.safetensors"},
    "outputs/remove": {"name": "t2v_2026-11-23_1a2b3c4d_00001_.mp4"},
    "latents/clear": {"days": 30, "bytes": 5e9, "spare": ["t2v_2026-11-23_1a2b3c4d"]},
    "downloads": {"want": [{"id": "a"}]},
    "downloads/cancel": {"ids": ["a"]},
    "downloads/dismiss": {"ids": ["a"]},
    "models/verify": {"ids": ["a"]},
    "models/remove": {"id": "a"},
    "models/reclaim": {},
    "token": {"token": None},
    "token/check": {},
    "devices": {"on": False},
    "devices/code": {},
    "devices/forget": {"id": None},
    "devices/pair": {"code": "123456", "name": "iPhone"},
}


class Shim:
    """`events`: those sent to every client. `answers`: all of them, as they came."""

    client: TestClient[web.Request, web.Application]

    def __init__(self, world: World, **host: Any) -> None:  # noqa: ANN401
        self.world = world
        self.events: list[tuple[str, Mapping[str, int | str]]] = []
        self.answers: list[str] = []
        self.downloads = self._add(host)

    async def get(self, route: str, headers: dict[str, str] | None = None) -> Answer:
        return await self._ask(route, "GET", None, headers)

    async def post(self, route: str, body: object, headers: dict[str, str] | None = None) -> Answer:
        return await self._ask(route, "POST", body, headers)

    async def code(self, answer: Awaitable[Answer]) -> tuple[int, str]:
        status, body = await answer
        return status, body["error"]["code"]

    async def entry(self, model_id: str = "a") -> dict[str, Any]:
        _, body = await self.get("downloads")
        return next(entry for entry in body["downloads"] if entry["id"] == model_id)

    async def ended(self, model_id: str = "a") -> dict[str, Any]:
        """Wait for the entry of a download that is over."""
        return await self.until(lambda e: e["state"] not in {"queued", "running"}, model_id)

    async def until(
        self, so: Callable[[dict[str, Any]], bool], model_id: str = "a"
    ) -> dict[str, Any]:
        """Wait for the entry of a download that meets the condition."""
        end = time.monotonic() + TIMEOUT
        while not so(entry := await self.entry(model_id)):
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
            content = await response.read()
            text = content.decode(errors="replace")
            self.answers.append(f"{response.status} {dict(response.headers)} {text}")
            if response.content_type == "application/x-ndjson":
                return response.status, [json.loads(line) for line in text.splitlines()]
            if response.content_type == "video/mp4":
                return response.status, content
            if response.content_type != "application/json":
                return response.status, text
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
            notify=lambda event, data: self.events.append((event, data)),
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
    """`await make_shim(world)`, after adding the models to the world."""
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
