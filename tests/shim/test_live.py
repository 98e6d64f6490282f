from dataclasses import dataclass, field
from enum import Enum

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient
from pytest_aiohttp.plugin import AiohttpClient

from ltx_aio.http.guard import Guard
from ltx_aio.http.sender import Access
from ltx_aio.routes.live import NodeProgress, add_live

Client = TestClient[web.Request, web.Application]

OURS = {"X-LTX-AIO": "1"}


class State(Enum):
    """Like ComfyUI's own."""

    Pending = "pending"
    Running = "running"
    Finished = "finished"


@dataclass
class Registry:
    """Like ComfyUI's own, reduced to what we use."""

    prompt_id: str = ""
    nodes: dict[str, NodeProgress] = field(default_factory=dict[str, NodeProgress])
    dynprompt: str = "a secret prompt"


class Transformer:
    """A model."""


@dataclass
class Patcher:
    model: object

    def loaded_size(self) -> int:
        return 27


@dataclass
class Loaded:
    model: Patcher | None


@pytest.fixture
def registry() -> Registry:
    return Registry()


@pytest.fixture
def loaded() -> list[Loaded]:
    return []


def application(registry: Registry, loaded: list[Loaded]) -> web.Application:
    routes = web.RouteTableDef()
    add_live(routes, Guard(Access()), progress=lambda: registry, loaded=lambda: loaded)
    app = web.Application()
    app.add_routes(routes)
    return app


@pytest.fixture
async def client(aiohttp_client: AiohttpClient, registry: Registry, loaded: list[Loaded]) -> Client:
    return await aiohttp_client(application(registry, loaded))


async def live(client: Client) -> dict[str, object]:
    response = await client.get("/ltx_aio/live", headers=OURS)
    assert response.status == 200
    return await response.json()


async def test_live_is_empty_on_a_server_that_has_run_nothing(client: Client) -> None:
    answer = await live(client)
    assert answer.pop("session")
    assert answer == {"prompt_id": "", "nodes": {}, "models": [], "stopped": {}}


async def test_live_shows_how_far_the_nodes_are(client: Client, registry: Registry) -> None:
    registry.prompt_id = "an id"
    registry.nodes["done"] = {"state": State.Finished, "value": 1, "max": 1}
    registry.nodes["sample_1"] = {"state": State.Running, "value": 3, "max": 8}
    registry.nodes["later"] = {"state": State.Pending, "value": 0, "max": 1}
    answer = await live(client)
    assert answer["prompt_id"] == "an id"
    assert answer["nodes"] == {
        "done": {"value": 1, "max": 1, "state": "finished"},
        "sample_1": {"value": 3, "max": 8, "state": "running"},
    }


async def test_live_shows_class_and_size_of_resident_models(
    client: Client, loaded: list[Loaded]
) -> None:
    loaded += [Loaded(Patcher(Transformer())), Loaded(None)]
    assert (await live(client))["models"] == [{"name": "Transformer", "bytes": 27}]


async def test_the_session_stays_until_the_server_is_started_again(
    client: Client, aiohttp_client: AiohttpClient
) -> None:
    session = (await live(client))["session"]
    assert (await live(client))["session"] == session
    again = await aiohttp_client(application(Registry(), []))
    assert (await live(again))["session"] != session


async def test_live_reveals_nothing_else_about_a_job(client: Client, registry: Registry) -> None:
    registry.prompt_id = "theirs"
    answer = await live(client)
    assert set(answer) == {"session", "prompt_id", "nodes", "models", "stopped"}
    assert "secret" not in str(answer)


async def test_live_is_guarded(client: Client) -> None:
    response = await client.get("/ltx_aio/live")
    assert (response.status, (await response.json())["error"]["code"]) == (403, "header")
