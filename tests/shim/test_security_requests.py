"""What a request may do: threats S2, S3, S4, S6, S10 and S13. S1 also needs a browser."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hub_faults import Fault
from hub_world import World
from shim_app import GET, OPENED, POST, MakeShim, Shim

from ltx_aio.files.catalog import load_catalog

WORKFLOWS = Path(__file__).parents[2] / "workflows"

TRAVERSALS = [
    "../a",
    "../../etc/passwd",
    "..",
    ".",
    "/",
    "//",
    "/etc/passwd",
    "//server/share/a",
    "\\\\server\\share\\a",
    "..\\a",
    "..\\..\\windows\\win.ini",
    "a/../../b",
    "a\\..\\..\\b",
    "./a",
    "a/./b",
    "a//b",
    "a/",
    "a\0",
    "a\0.safetensors",
    "%2e%2e%2fa",
    "%2e%2e/a",
    "..%2fa",
    "..%5ca",
    "%252e%252e%252fa",
    "..%c0%afa",
    "..%ef%bc%8fa",
    "\uff0e\uff0e\uff0fa",
    "\u2024\u2024/a",
    "....//a",
    "..;/a",
    "~",
    "~/a",
    "$HOME/a",
    "%USERPROFILE%\\a",
    "C:\\a",
    "C:a",
    "file:///etc/passwd",
    "http://127.0.0.1/a",
    "a.safetensors:stream",
    "CON",
    "a.py",
    "a" * 5000,
]

# Every field of every request that takes a text, or could be expected to.
FIELDS: dict[str, Callable[[str], list[dict[str, Any]]]] = {
    "probe": lambda text: [{"name": text}],
    "downloads": lambda text: [
        {"want": [{"id": text}]},
        {"want": [{"id": "a", "root": text}]},
        {"want": [{"id": "a", "folder": text}]},
        {"want": text},
    ],
    "downloads/cancel": lambda text: [{"ids": [text]}, {"ids": text}],
    "downloads/dismiss": lambda text: [{"ids": [text]}],
    "models/verify": lambda text: [{"ids": [text]}],
    "models/remove": lambda text: [{"id": text}, {"id": "a", "path": text}],
    "models/reclaim": lambda text: [{"folder": text}],
    "token/check": lambda text: [{"endpoint": text}],
}


def tree(folder: Path) -> dict[Path, tuple[int, int]]:
    """Every file in a folder, with what changes when it is written."""
    stats = {path: path.lstat() for path in folder.rglob("*") if not path.is_dir()}
    return {path: (stat.st_size, stat.st_mtime_ns) for path, stat in stats.items()}


async def everything(shim: Shim, headers: dict[str, str]) -> Iterator[tuple[str, int, Any]]:
    """Every route's answer to a request that it would otherwise carry out."""
    got = [(route, *await shim.get(route, headers)) for route in GET]
    posted = [(route, *await shim.post(route, POST[route], headers)) for route in POST]
    return iter(got + posted)


@pytest.fixture
async def shim(world: World, make_shim: MakeShim) -> Shim:
    world.add("a")
    return await make_shim(world)


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({"Host": "rebind.test"}, "host"),
        ({"Host": "rebind.test:8188", "Origin": "http://rebind.test:8188"}, "host"),
        ({"Origin": "http://evil.test"}, "origin"),
        ({"Sec-Fetch-Site": "cross-site"}, "origin"),
        ({"X-LTX-AIO": ""}, "header"),
    ],
)
async def test_s1_s2_no_route_carries_out_a_request_from_another_page(
    shim: Shim, headers: dict[str, str], code: str
) -> None:
    before = tree(shim.world.folder)
    for route, status, body in await everything(shim, headers):
        assert (route, status, body["error"]["code"]) == (route, 403, code)
    assert tree(shim.world.folder) == before
    assert not shim.world.hub.seen


def test_s1_every_route_is_among_those_that_are_tested(shim: Shim) -> None:
    there = {(route.method, route.path) for route in shim.routes}  # type: ignore[attr-defined]
    tested = {("GET", route) for route in (*GET, *OPENED)} | {("POST", route) for route in POST}
    assert there == {(method, f"/ltx_aio/{route.partition('?')[0]}") for method, route in tested}


async def test_s1_no_get_changes_anything(shim: Shim) -> None:
    shim.world.users_file(shim.world.dest(), b"mine")
    before = tree(shim.world.folder)
    for route in GET:
        assert (await shim.get(route))[0] == 200
    for route in POST:
        async with shim.client.get(f"/ltx_aio/{route}", headers={"X-LTX-AIO": "1"}) as response:
            assert response.status == (200 if route in GET else 405)
    assert tree(shim.world.folder) == before
    assert not shim.world.hub.seen


async def test_s2_a_name_can_be_allowed_as_the_refusal_says(shim: Shim) -> None:
    headers = {"Host": "comfy.example.com", "Origin": "https://comfy.example.com"}
    _, body = await shim.get("about", headers)
    assert (
        'add "comfy.example.com" to allowed_hosts in user/__ltx_aio/config.json'
        in (body["error"]["remedy"])
    )
    text = json.dumps({"allowed_hosts": ["comfy.example.com"]})
    (shim.world.state / "config.json").write_text(text)
    assert (await shim.get("about", headers))[0] == 200


async def test_s3_an_event_is_a_number_and_nothing_else(shim: Shim) -> None:
    await shim.post("token", {"token": "hf_CANARY_of_s3"})
    for faults in ([], [Fault("hub", status=404)], [Fault(flip=1, times=9)]):
        shim.world.hub.faults.add(*faults)
        await shim.post("downloads", {"want": [{"id": "a"}]})
        await shim.ended()
        await shim.post("models/remove", {"id": "a"})
    await shim.post("token", {"token": None})
    changes = (await shim.get("downloads"))[1]["changes"]
    shim.world.until(lambda: ("ltx_aio.changed", {"n": changes}) in shim.events)
    for event, data in shim.events:
        assert event == "ltx_aio.changed"
        assert list(data) == ["n"]
        assert type(data["n"]) is int
        assert len(json.dumps({"type": event, "data": data})) <= 200


@pytest.mark.parametrize("route", FIELDS)
async def test_s4_no_text_in_a_request_leads_to_a_file(shim: Shim, route: str) -> None:
    assert len(TRAVERSALS) >= 40
    for name in ("passwd", "a", "b"):
        (shim.world.folder / name).write_text("secret")
    before = tree(shim.world.folder)
    for text in TRAVERSALS:
        for body in FIELDS[route](text):
            status, answer = await shim.post(route, body)
            assert status in {400, 404}, body
            assert answer["error"]["code"] in {
                "bad_body", "bad_name", "unknown_model", "file_missing",
            }  # fmt: skip
    assert tree(shim.world.folder) == before
    assert not shim.world.hub.seen
    assert (await shim.get("downloads"))[1]["downloads"] == []


def test_s6_the_shipped_catalog_names_only_weights() -> None:
    catalog = load_catalog(WORKFLOWS)
    assert catalog
    for model in catalog.values():
        assert Path(model.file).suffix in {".safetensors", ".gguf"}
        assert Path(model.path).suffix == Path(model.file).suffix


@pytest.mark.parametrize("field", ["file", "path"])
@pytest.mark.parametrize(
    "name",
    [
        "a.py",
        "a.pt",
        "a.pth",
        "a.pkl",
        "a.ckpt",
        "a.bin",
        "a.safetensors.py",
        "a.safetensors ",
        "a.safetensors\n",
        "a.SAFETENSORS",
        "safetensors",
        ".safetensors",
        ".hidden.gguf",
        "../a.gguf",
        "/a.gguf",
        "a/../b.gguf",
        "a\\b.gguf",
        "a b.gguf",
        "ä.gguf",
        "a.gguf\0",
        "a.gguf:b.gguf",
        "",
        None,
        1,
    ],
)
def test_s6_a_catalog_with_any_other_name_is_refused(
    tmp_path: Path, field: str, name: object
) -> None:
    good = {"id": "a", "file": "a.gguf", "repo": "o/r", "revision": "main", "path": "a.gguf"}
    entry = good | {"folder": "loras", "gated": False, field: name}
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "models.json").write_text(json.dumps({"models": [entry]}))
    with pytest.raises(ValueError, match=f"entry 1, has an invalid {field}"):
        load_catalog(tmp_path)


async def test_s10_a_thousand_requests_for_a_file_are_one_transfer(shim: Shim) -> None:
    shim.world.hub.rate = 8e6
    for _ in range(1000):
        status, body = await shim.post("downloads", {"want": [{"id": "a"}]})
        assert status == 200
        assert len(body["downloads"]) == 1
        if body["downloads"][0]["state"] == "done":
            break
    else:
        shim.world.hub.rate = None
        await shim.ended()
    assert len(shim.world.hub.requests("cdn")) == 1
    assert shim.world.hub.sent["cdn"] == shim.world.contents["a"].size


async def test_s10_the_queue_has_a_limit(world: World, make_shim: MakeShim) -> None:
    for number in range(40):
        world.add(f"m{number}", size=1000)
    world.hub.faults.add(Fault("hub", delay=60, times=99))
    shim = await make_shim(world)
    too_many = {"want": [{"id": f"m{number}"} for number in range(40)]}
    assert await shim.code(shim.post("downloads", too_many)) == (400, "bad_body")
    codes = [
        (await shim.post("downloads", {"want": [{"id": f"m{number}"}]}))[0] for number in range(40)
    ]
    assert codes.count(200) in {32, 33}  # One may be running already.
    assert set(codes) == {200, 409}
    assert await shim.code(shim.post("downloads", {"want": [{"id": "m39"}]})) == (409, "queue_full")
    await shim.post("downloads/cancel", {"ids": [f"m{number}" for number in range(32)]})
    await shim.post("downloads/cancel", {"ids": [f"m{number}" for number in range(32, 40)]})


async def test_s13_no_answer_names_a_folder_of_the_server(
    world: World, make_shim: MakeShim, tmp_path: Path
) -> None:
    world.add("a")
    world.add_root("checkpoints", tmp_path / "second disk" / "checkpoints")
    world.users_link(world.models / "checkpoints" / "sub" / "a.safetensors", tmp_path / "gone")
    shim = await make_shim(world)
    for fault in (
        Fault("hub", status=404),
        Fault("hub", status=403, headers={"X-Error-Code": "GatedRepo"}),
        Fault("hub", headers={"Location": "http://10.0.0.1/?Signature=secret"}),
        Fault(flip=5, times=9),
    ):
        world.hub.faults.add(fault)
        await shim.post("downloads", {"want": [{"id": "a"}]})
        assert (await shim.ended())["state"] == "failed"
        await shim.get("models")
        world.hub.faults.clear()
    world.dest().mkdir()
    await shim.post("downloads", {"want": [{"id": "a"}]})
    assert (await shim.ended())["problem"]["code"] == "dest_exists_different"
    world.dest().rmdir()
    await everything(shim, {})
    text = "\n".join(shim.answers)
    for secret in (world.folder, tmp_path, world.models, "Signature", "/root", "/home"):
        assert str(secret) not in text


async def test_s13_all_users_get_the_same_answers(shim: Shim) -> None:
    await shim.post("downloads", {"want": [{"id": "a"}]})
    await shim.ended()
    for route in GET:
        answers = [await shim.get(route, {"Comfy-User": user}) for user in ("one", "two", "")]
        assert answers[0] == answers[1] == answers[2]
