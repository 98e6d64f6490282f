"""docs/openapi.yaml describes every route, field and error as it is."""

import ast
import json
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
import yaml
from aiohttp import web
from engine_world import MP4, Engine, engine_server
from hub_faults import Fault
from hub_world import CANARY, World
from jsonschema import Draft202012Validator, ValidationError
from openapi_spec_validator import validate
from samples import write_audio, write_picture, write_video
from shim_app import OF_ENGINE_GET, OF_ENGINE_POST, POST, MakeShim, Shim, template
from still import StillProgress
from test_live import Loaded, Patcher, State, Transformer

from ltx_aio.http.answers import CONFLICT, ENGINE_STATUS, SENTENCES, STATUS
from ltx_aio.routes.engines import PROBLEMS
from ltx_aio.trouble import CODES, ENGINE_CODES, TOKEN_CODES
from ltx_aio.version import version

ROOT = Path(__file__).parents[2]
DOCUMENT: dict[str, Any] = yaml.safe_load((ROOT / "docs/openapi.yaml").read_text("utf-8"))
SOURCES = sorted((ROOT / "ltx_aio").rglob("*.py"))
FOREIGN = (("Host", "evil.test"), ("Sec-Fetch-Site", "cross-site"), ("X-LTX-AIO", "0"))
OUTPUT = "t2v_2026-11-23_1a2b3c4d_00001_.mp4"

OPERATIONS = {
    (method.upper(), path.removeprefix("/ltx_aio/")): operation
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
}


def resolved(node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        found: Any = DOCUMENT
        for part in node["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        node = found
    return node


def schema_of(node: dict[str, Any]) -> dict[str, Any]:
    """The schema of a request's body or a response, for a validator; of lines, that of each."""
    (content,) = resolved(node)["content"].values()
    schema = content["schema"]
    return schema | {"components": DOCUMENT["components"]}


def check_answer(method: str, route: str, status: int, body: Any) -> None:  # noqa: ANN401
    answers = OPERATIONS[method, route]["responses"]
    assert str(status) in answers, f"{method} {route} answered {status}: {body}"
    validator = Draft202012Validator(schema_of(answers[str(status)]))
    for line in cast("list[Any]", body) if isinstance(body, list) else [body]:
        validator.validate(line)  # pyright: ignore[reportUnknownMemberType]


def example(method: str, route: str) -> str:
    """A route with something for what is in braces."""
    examples = OF_ENGINE_GET if method == "GET" else OF_ENGINE_POST
    return next((each for each in examples if template(each) == route), route)


def is_described(route: str, body: Any) -> bool:  # noqa: ANN401
    validator = Draft202012Validator(schema_of(OPERATIONS["POST", route]["requestBody"]))
    return validator.is_valid(body)  # pyright: ignore[reportUnknownMemberType]


class Checked:
    """A shim whose answers are all checked against the document."""

    def __init__(self, shim: Shim) -> None:
        self.shim = shim
        self.good: set[tuple[str, str]] = set()

    async def get(self, route: str, **headers: str) -> Any:  # noqa: ANN401
        answer = await self.shim.get(route.replace("{file}", "app.mjs"), headers)
        return self._check("GET", template(route), answer)

    async def post(self, route: str, body: object, **headers: str) -> Any:  # noqa: ANN401
        return self._check("POST", template(route), await self.shim.post(route, body, headers))

    async def ask(self, method: str, route: str, **headers: str) -> Any:  # noqa: ANN401
        """Send a request that would be carried out."""
        route = example(method, route)
        if method == "GET":
            return await self.get(route, **headers)
        return await self.post(route, (POST | OF_ENGINE_POST)[route], **headers)

    def _check(self, method: str, route: str, answer: tuple[int, Any]) -> Any:  # noqa: ANN401
        status, body = answer
        check_answer(method, route, status, body)
        if status == 200:
            self.good.add((method, route))
        return body


@pytest.fixture
async def shim(world: World, make_shim: MakeShim) -> AsyncGenerator[Checked]:
    world.limits = replace(world.limits, stall=60)
    world.add("a")
    world.add("b", folder="loras")
    world.add("gated")
    world.hub.repos["org/gated"].gated = True
    for name in ("input", "output/video/LTX_AIO"):
        (world.folder / name).mkdir(parents=True)
    runs = StillProgress("1f", {"sampler": {"state": State.Running, "value": 2, "max": 8}})
    resident = [Loaded(Patcher(Transformer())), Loaded(None)]
    async with an_engine() as engine:
        entry = {"name": "Studio", "url": engine.url, "kind": "comfyui"}
        world.state.mkdir(parents=True, exist_ok=True)
        (world.state / "engines.json").write_text(json.dumps([entry]))
        yield Checked(await make_shim(world, progress=lambda: runs, loaded=lambda: resident))


@asynccontextmanager
async def an_engine() -> AsyncGenerator[Engine]:
    """A ComfyUI with a video, that takes inputs."""
    async with engine_server() as engine:
        engine.answer("/api/view", MP4, Content_Type="video/mp4")
        engine.json("/api/upload/image", {"name": "b.png", "subfolder": "ltx_aio"})

        async def socket(request: web.Request) -> web.StreamResponse:
            opened = web.WebSocketResponse()
            await opened.prepare(request)
            await opened.send_str('{"type": "status", "data": {}}')
            await opened.close()
            return opened

        engine.answers["/ws"] = socket
        yield engine


def test_the_document_is_openapi() -> None:
    validate(DOCUMENT)
    assert DOCUMENT["openapi"].startswith("3.1.")


def test_it_has_this_version() -> None:
    assert DOCUMENT["info"]["version"] == version()


def test_every_route_is_described_and_no_other(shim: Checked) -> None:
    routes = {
        (cast("Any", route).method, template(cast("Any", route).path.removeprefix("/ltx_aio/")))
        for route in shim.shim.routes
    }
    assert routes == set(OPERATIONS)


async def test_every_good_answer_is_as_described(shim: Checked) -> None:
    world = shim.shim.world
    write_picture(world.folder / "input/a.png")
    write_audio(world.folder / "input/a.wav")
    write_video(world.folder / "input/a.mp4")
    (world.folder / "output/video/LTX_AIO" / OUTPUT).touch()
    world.users_file(world.dest("b"), b"mine")
    world.users_file(world.models / "loras" / "gated.safetensors", b"")

    await shim.get("about")
    assert await shim.get("limits") == {"modes": [], "seconds": None, "ignored": []}
    assert (await shim.get("live"))["models"] == [{"name": "Transformer", "bytes": 27}]
    for name in ("a.png", "a.wav", "a.mp4"):
        await shim.post("probe", {"name": name})
        await shim.post("inputs/take", {"name": name})
    for part in ({"frame": -1}, {"seconds": 0.1}):
        await shim.post("inputs/take", {"name": "a.mp4", **part})
    await shim.post("inputs/sound", {"name": "a.wav", "fade_out": 0.1})
    await shim.post("peaks", {"name": "a.wav", "pauses": True})
    await shim.post("filmstrip", {"name": "a.mp4", "count": 3})
    latents = world.folder / "output/latents/LTX_AIO"
    latents.mkdir(parents=True)
    for run in ("t2v_2026-11-23_00000000", "t2v_2026-11-23_00000001"):
        (latents / f"{run}_video_00001_.latent").write_bytes(b"12")
    assert await shim.get("latents") == {"drafts": 2, "bytes": 4}
    limits = {"days": 30, "bytes": 2, "spare": ["t2v_2026-11-23_00000000"]}
    cleared = await shim.post("latents/clear", limits)
    assert cleared == {"removed": 1, "drafts": 1, "bytes": 2}
    for removed in (True, False):
        assert await shim.post("outputs/remove", {"name": OUTPUT}) == {"removed": removed}
    assert await shim.get("outputs/folder?folder=a/b") == {"linked": False, "refused": False}

    await shim.post("downloads", {"want": [{"id": "a", "root": 0}, {"id": "gated"}]})
    states = {(await shim.shim.ended(each))["state"] for each in ("a", "gated")}
    await shim.post("models/verify", {"ids": ["a", "b"]})
    await shim.shim.ended("b")
    assert len((await shim.get("downloads"))["downloads"]) == 3
    assert states == {"done", "failed"}
    library = await shim.get("models")
    await look_at_loras(shim)
    kinds = {file["name"]: file["kind"] for file in (await shim.get("models/headers"))["files"]}
    assert kinds["b.safetensors"] == "unknown"
    assert library["models"]["a"]["copies"][0]["ours"] == "downloaded"
    assert library["models"]["b"]["copies"][0]["fault"] == "header"
    await shim.post("downloads/cancel", {"ids": ["a"]})
    await shim.post("downloads/dismiss", {"ids": ["a", "gated", "b"]})
    await shim.post("models/remove", {"id": "a"})
    await shim.post("models/reclaim", {})

    await use_an_engine(shim)
    await shim.get("token")
    await shim.post("token/check", {})
    world.hub.accounts[CANARY] = set()
    assert (await shim.post("token", {"token": CANARY}))["source"] == "pasted"
    assert (await shim.post("token/check", {}))["state"] == "ok"

    await look_at_devices(shim)
    assert shim.good == set(OPERATIONS)


async def look_at_devices(shim: Checked) -> None:
    assert (await shim.get("devices"))["on"] is False
    assert (await shim.post("devices", {"on": True}))["on"] is True
    shown = await shim.post("devices/code", {})
    await shim.post("devices/pair", {"code": shown["code"]["digits"], "name": "iPhone"})
    (device,) = (await shim.get("devices"))["devices"]
    assert (await shim.post("devices/forget", {"id": device["id"]}))["devices"] == []
    assert (await shim.get("app")).startswith("<!doctype html>")
    shim.good.add(("GET", "app/{file}"))  # test_app.py has the files.


async def use_an_engine(shim: Checked) -> None:
    (engine,) = (await shim.get("engines"))["engines"]
    assert engine["id"] == "studio"
    assert await shim.ask("GET", "engines/{id}/api/{path}") == {"path": "/api/queue"}
    assert await shim.ask("POST", "engines/{id}/api/{path}") == {"path": "/api/free"}
    lines = await shim.ask("GET", "engines/{id}/events")
    assert [line.get("type") for line in lines] == ["status", None]
    given = await shim.ask("POST", "engines/{id}/inputs")
    assert given == {"files": {"a.png": "ltx_aio/b.png"}}
    brought = await shim.ask("POST", "engines/{id}/results")
    assert brought["file"]["filename"] == OUTPUT


async def look_at_loras(shim: Checked) -> None:
    """Of b.safetensors, with a picture and facts beside it."""
    folder = shim.shim.world.models / "loras"
    write_picture(folder / "b.preview.png")
    (folder / "b.json").write_text('{"preferred weight": 0.7}')
    (card,) = (await shim.get("loras"))["loras"]
    assert (card["name"], card["strength"]) == ("b.safetensors", 0.7)
    asked = {"names": ["b.safetensors", "gone.safetensors"]}
    found = await shim.post("loras/pictures", asked)
    assert [line["jpeg"] is None for line in found] == [False, True]
    assert "error" in await shim.post("loras/video", {"name": "b.safetensors"})
    write_video(folder / "b.mp4")
    assert (await shim.get("loras"))["loras"][0]["video"]
    film = await shim.post("loras/video", {"name": "b.safetensors"})
    assert film == (folder / "b.mp4").read_bytes()


async def test_a_running_and_a_cancelled_download_are_as_described(shim: Checked) -> None:
    shim.shim.world.hub.faults.add(Fault(at=1_000_000, end="stall"))
    await shim.post("downloads", {"want": [{"id": "a"}, {"id": "b"}]})
    await shim.shim.until(lambda entry: entry["received"] >= 1_000_000)
    states = [entry["state"] for entry in (await shim.get("downloads"))["downloads"]]
    assert states == ["running", "queued"]
    await shim.post("downloads/cancel", {"ids": ["a", "b"]})
    assert (await shim.shim.ended())["state"] == "cancelled"
    assert (await shim.get("models"))["models"]["a"]["part"] >= 1_000_000


async def test_every_refusal_is_as_described(shim: Checked, tmp_path: Path) -> None:
    world = shim.shim.world
    (world.folder / "input/a.png").write_text("no picture")
    for (method, route), operation in OPERATIONS.items():
        for name, value in FOREIGN:
            assert "error" in await shim.ask(method, route, **{name: value})
        if method == "POST":
            path = example(method, route)
            assert "error" in await shim.post(path, [])
            assert "error" in await shim.post(path, {"x": "a" * 70_000})
            assert "error" in await shim.post(path, {}, **{"Content-Type": "text/plain"})
        assert "requestBody" in operation or method == "GET"
    for name in ("a.png", "gone.png", "../a.png"):
        assert "error" in await shim.post("probe", {"name": name})
        assert "error" in await shim.post("inputs/take", {"name": name, "frame": 0})
        assert "error" in await shim.post("inputs/sound", {"name": name})
        assert "error" in await shim.post("peaks", {"name": name})
        assert "error" in await shim.post("filmstrip", {"name": name})
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (world.folder / "output/video/LTX_AIO" / OUTPUT).symlink_to(elsewhere)
    for name in (OUTPUT, "../a.mp4"):
        assert "error" in await shim.post("outputs/remove", {"name": name})
    chosen = {"name": "a_1a2b3c4d_00001_.mp4", "folder": "kites"}
    assert "error" in await shim.post("outputs/remove", chosen)
    assert "error" in await shim.get("outputs/folder?folder=..")
    await refusals_of_engines(shim)
    world.users_file(world.dest("b"), b"mine")
    for model in ("b", "gone"):
        assert "error" in await shim.post("models/remove", {"id": model})
    assert "error" in await shim.post("token", {"token": "short"})


async def refusals_of_engines(shim: Checked) -> None:
    (shim.shim.world.state / "engines.json").write_text("[")
    assert (await shim.get("engines"))["problem"]["address"] == "1:2"
    entry = {"name": "Studio", "url": "http://127.0.0.1:9", "kind": "comfyui"}
    for method, routes in (("GET", OF_ENGINE_GET), ("POST", OF_ENGINE_POST)):
        for route in routes:
            assert "error" in await shim.ask(method, route)
    (shim.shim.world.state / "engines.json").write_text(json.dumps([entry]))
    write_picture(shim.shim.world.folder / "input/a.png")
    for method, routes in (("GET", OF_ENGINE_GET), ("POST", OF_ENGINE_POST)):
        for route in routes:
            error = (await shim.ask(method, route))["error"]
            assert (error["code"], error["address"]) == ("engine_unreachable", "Studio")


async def test_a_server_that_others_can_reach_refuses_a_token_as_described(
    world: World, make_shim: MakeShim
) -> None:
    shim = Checked(await make_shim(world, listen="0.0.0.0"))  # noqa: S104
    assert (await shim.post("token", {"token": CANARY}))["error"]["code"] == "token_not_settable"


@pytest.mark.parametrize("route", sorted(POST))
def test_a_body_that_is_carried_out_is_described(route: str) -> None:
    assert is_described(route, POST[route])


@pytest.mark.parametrize(
    ("route", "body"),
    [
        ("probe", {"name": "a.png", "folder": "/"}),
        ("inputs/take", {"name": "a.mp4", "frame": 1, "seconds": 1}),
        ("inputs/take", {"name": "a.mp4", "frame": "1"}),
        ("inputs/take", {"name": "a.mp4", "frame": True}),
        ("inputs/take", {"name": "a.mp4", "seconds": -1}),
        ("inputs/take", {"name": "a.mp4", "seconds": True}),
        ("inputs/take", {"frame": 1}),
        ("inputs/sound", {"name": "a.wav", "from": -1}),
        ("inputs/sound", {"name": "a.wav", "volume": 25}),
        ("inputs/sound", {"name": "a.wav", "volume": -61}),
        ("inputs/sound", {"name": "a.wav", "volume": "1"}),
        ("inputs/sound", {"name": "a.wav", "before": 61}),
        ("inputs/sound", {"name": "a.wav", "fade_in": True}),
        ("inputs/sound", {"name": "a.wav", "speed": 2}),
        ("inputs/sound", {"from": 1}),
        ("peaks", {"name": "a.wav", "count": 2001}),
        ("peaks", {"name": "a.wav", "count": 0}),
        ("peaks", {"name": "a.wav", "count": True}),
        ("peaks", {"name": "a.wav", "from": -1}),
        ("peaks", {"name": "a.wav", "to": "1"}),
        ("peaks", {"name": "a.wav", "pauses": 1}),
        ("peaks", {"name": 1}),
        ("filmstrip", {"name": "a.mp4", "count": 25}),
        ("filmstrip", {"name": "a.mp4", "pauses": True}),
        ("filmstrip", {"count": 2}),
        ("loras/pictures", {"names": []}),
        ("loras/pictures", {"names": ["a"] * 33}),
        ("loras/pictures", {"names": [1]}),
        ("loras/video", {"names": ["a"]}),
        ("outputs/remove", {}),
        ("outputs/remove", {"name": "a.mp4", "folder": 3}),
        ("latents/clear", {"days": 30, "bytes": 5}),
        ("latents/clear", {"days": -1, "bytes": 5, "spare": []}),
        ("latents/clear", {"days": 30, "bytes": 5, "spare": [1]}),
        ("latents/clear", {"days": 30, "bytes": 5, "spare": ["a"] * 501}),
        ("downloads", {"want": []}),
        ("downloads", {"want": [{"id": "a", "url": "https://evil.test/"}]}),
        ("downloads", {"want": [{"id": "a", "root": None}]}),
        ("downloads", {"want": [{"id": "a", "root": True}]}),
        ("downloads/cancel", {"ids": ["a"] * 33}),
        ("models/verify", {"ids": [1]}),
        ("models/remove", {"id": "a", "force": True}),
        ("models/reclaim", {"ids": ["a"]}),
        ("token", {"token": 1}),
        ("token/check", {"endpoint": "https://evil.test"}),
    ],
)
async def test_a_body_that_is_refused_is_not_described(
    shim: Checked, route: str, body: object
) -> None:
    assert not is_described(route, body)
    assert (await shim.post(route, body))["error"]["code"] == "bad_body"


def test_an_undescribed_answer_would_be_noticed() -> None:
    with pytest.raises(ValidationError):
        check_answer("GET", "about", 200, {"version": "0.1.0", "path": "/home"})
    with pytest.raises(ValidationError):
        check_answer("GET", "about", 403, {"error": {"code": "new", "what": "a", "remedy": "b"}})
    with pytest.raises(AssertionError):
        check_answer("GET", "about", 404, {})


def codes_of(status: str) -> Iterator[tuple[str, set[str]]]:
    """The error codes in the document for a status, response by response."""
    for (method, route), operation in OPERATIONS.items():
        if status in operation["responses"]:
            schema = json.dumps(schema_of(operation["responses"][status])["allOf"][1])
            enum = json.loads(schema)["properties"]["error"]["properties"]["code"]["enum"]
            yield f"{method} {route}", set(enum)


def calls(name: str) -> Iterator[ast.Call]:
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id)) if id == name:
                    yield node
                case _:
                    pass


def test_every_error_that_the_code_can_give_is_described_and_no_other() -> None:
    raised: dict[str, set[str]] = {}
    for call in calls("Refused"):
        match call.args:
            case [ast.Constant(int(status)), ast.Constant(str(code)), *_]:
                raised.setdefault(str(status), set()).add(code)
            case _:  # the code of a Trouble
                pass
    for code, status in STATUS.items():
        raised.setdefault(str(status), set()).add(code)
    for call in calls("Objection"):
        match call.args:
            case [ast.Constant(str(code)), *_]:
                raised.setdefault("403", set()).add(code)
            case _:
                pass
    described = {
        status: {code for _, codes in codes_of(status) for code in codes}
        for status in ("400", "401", "403", "404", "409", "413", "415", "422", "500", "502", "504")
    }
    troubles = described["409"] - raised["409"]
    assert described == raised | {"409": raised["409"] | troubles}
    conflicts = {code for code in SENTENCES if STATUS.get(code, CONFLICT) == CONFLICT}
    assert conflicts <= described["409"]
    assert troubles <= CODES | ENGINE_CODES
    assert set(STATUS) == TOKEN_CODES | {code for code in ENGINE_CODES if code in ENGINE_STATUS}
    assert set(SENTENCES) >= ENGINE_CODES
    listed = DOCUMENT["components"]["schemas"]["Engines"]["properties"]
    said = (listed["problem"], listed["left_out"]["items"])
    assert {code for each in said for code in each["properties"]["code"]["enum"]} == set(PROBLEMS)


def test_every_trouble_of_a_download_and_its_values_are_described() -> None:
    problem = DOCUMENT["components"]["schemas"]["Problem"]["properties"]
    assert set(problem["code"]["enum"]) == CODES
    values = {key.arg for call in calls("Trouble") for key in call.keywords if key.arg}
    assert values == set(problem) - {"code"}
