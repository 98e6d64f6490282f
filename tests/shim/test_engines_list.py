"""The owner's list: what it takes, what is said of mistakes, and that only they write it."""

import json
import logging
from pathlib import Path

import pytest
from engine_world import CANARY, World
from engine_world import world as world  # noqa: PLC0414 -- a fixture

from ltx_aio.engines.engine import TAKEN_IDS
from ltx_aio.engines.owner import Owner, engines_in

GOOD = {"name": "Studio PC", "url": "http://192.168.1.20:8188", "kind": "comfyui"}
FOLDER = Path("/state")


def place(**changed: object) -> str | None:
    """Where the only entry is wrong; None if it is right."""
    engines, problem = engines_in([GOOD | changed], FOLDER)
    assert (problem is None) == (len(engines) == 1)
    return problem.place if problem else None


@pytest.mark.parametrize(
    "url",
    [
        "http://192.168.1.20:8188",
        "http://192.168.1.20:8188/",
        "https://gpu.example.com",
        "https://gpu.example.com/comfy/a-b_c.d/",
        "http://localhost:8189",
        "http://studio.local:8188",
        "http://[fe80::1]:8188",
        "http://[::1]:8188/x",
        "https://abc-8188.proxy.example.net",
    ],
)
def test_an_address_is_a_server_and_a_path(url: str) -> None:
    assert place(url=url) is None


@pytest.mark.parametrize(
    "url",
    [
        "192.168.1.20:8188",
        "ftp://192.168.1.20/",
        "file:///etc/passwd",
        "HTTP://192.168.1.20:8188",
        "http:192.168.1.20",
        "http:///path",
        "http://",
        "http://user:key@192.168.1.20:8188",
        "http://user@192.168.1.20:8188",
        "http://192.168.1.20:8188?x=1",
        "http://192.168.1.20:8188/?",
        "http://192.168.1.20:8188/#a",
        "http://192.168.1.20:8188/../x",
        "http://192.168.1.20:8188/a/./b",
        "http://192.168.1.20:8188/a//b",
        "http://192.168.1.20:8188/a%2Fb",
        "http://192.168.1.20:8188/a b",
        "http://192.168.1.20:0",
        "http://192.168.1.20:99999",
        "http://192.168.1.20:81 88",
        "http://192.168.1.20:",
        "http://192.168.1.20\\@evil.test/",
        "http://evil.test\t.example.com",
        "http://evil.test\n",
        "http://ex_ample.com",
        "http://exämple.com",
        "http://[::1",
        "http://*",
        "",
        None,
        3,
        ["http://192.168.1.20:8188"],
    ],
)
def test_anything_else_is_no_address(url: object) -> None:
    assert place(url=url) == "Studio PC: url"


@pytest.mark.parametrize(
    ("changed", "where"),
    [
        ({"kind": "swarm"}, "Studio PC: kind"),
        ({"kind": None}, "Studio PC: kind"),
        ({"name": ""}, "1: name"),
        ({"name": "a\nb"}, "1: name"),
        ({"name": "\u202egnp"}, "1: name"),
        ({"name": "x" * 61}, "1: name"),
        ({"name": 7}, "1: name"),
        ({"paid": "yes"}, "Studio PC: paid"),
        ({"parallel": 0}, "Studio PC: parallel"),
        ({"parallel": 17}, "Studio PC: parallel"),
        ({"parallel": True}, "Studio PC: parallel"),
        ({"parallel": 1.5}, "Studio PC: parallel"),
        ({"headers": []}, "Studio PC: headers"),
        ({"headers": {"Host": "evil.test"}}, "Studio PC: headers"),
        ({"headers": {"content-length": "0"}}, "Studio PC: headers"),
        ({"headers": {"Transfer-Encoding": "chunked"}}, "Studio PC: headers"),
        ({"headers": {"X Y": "a"}}, "Studio PC: headers"),
        ({"headers": {"X:Y": "a"}}, "Studio PC: headers"),
        ({"headers": {"X\r\nY": "a"}}, "Studio PC: headers"),
        ({"headers": {"X": "a\r\nEvil: b"}}, "Studio PC: headers"),
        ({"headers": {"X": "a\0"}}, "Studio PC: headers"),
        ({"headers": {"X": "ä"}}, "Studio PC: headers"),
        ({"headers": {"X": ""}}, "Studio PC: headers"),
        ({"headers": {"X": "a" * 5000}}, "Studio PC: headers"),
        ({"headers": {"X": "a", "x": "b"}}, "Studio PC: headers"),
        ({"headers": {"X": {"file": ""}}}, "Studio PC: headers"),
        ({"headers": {"X": {"file": "a", "env": "b"}}}, "Studio PC: headers"),
        ({"headers": {"X": {"env": "HOME"}}}, "Studio PC: headers"),
        ({"headers": {str(n): "a" for n in range(17)}}, "Studio PC: headers"),
        ({"token": "a"}, "Studio PC: token"),
        ({"hosts": ["gpu.example.com"]}, "Studio PC: hosts"),
        ({"kind": "distributed", "hosts": []}, "Studio PC: hosts"),
        ({"kind": "distributed", "hosts": "gpu.example.com"}, "Studio PC: hosts"),
        ({"kind": "distributed", "hosts": ["gpu.example.com", "http://a"]}, "Studio PC: hosts"),
        ({"kind": "distributed", "hosts": ["a:8188"]}, "Studio PC: hosts"),
        ({"kind": "distributed", "hosts": ["a@b"]}, "Studio PC: hosts"),
        ({"kind": "distributed", "hosts": ["a"] * 17}, "Studio PC: hosts"),
        ({"Url": "a"}, "Studio PC: Url"),
    ],
)
def test_a_mistake_is_said_with_its_place(changed: dict[str, object], where: str) -> None:
    assert place(**changed) == where


def test_a_wrong_entry_takes_no_other_with_it() -> None:
    entries = [7, GOOD | {"name": "A"}, GOOD | {"url": "x"}, GOOD | {"name": "a"}, GOOD]
    engines, problem = engines_in(entries, FOLDER)
    assert [engine.name for engine in engines] == ["A", "Studio PC"]
    assert problem
    assert (problem.code, problem.place) == ("engines_entry", "1")
    _, problem = engines_in(entries[1:2] + entries[3:4], FOLDER)
    assert problem
    assert (problem.code, problem.place) == ("engines_twice", "a")


def test_ids_are_short_and_stable_and_differ() -> None:
    names = ["Studio PC", "studio", "Größe", "Grosse", "工作站 2", "工作室 2", "!!!", *TAKEN_IDS]
    engines, problem = engines_in([GOOD | {"name": name} for name in names], FOLDER)
    assert problem is None
    ids = [engine.id for engine in engines]
    assert ids[:2] == ["studio-pc", "studio"]
    assert len(set(ids)) == len(names)
    assert not set(ids) & TAKEN_IDS
    assert all(each.isascii() and each.replace("-", "").isalnum() for each in ids)


@pytest.mark.parametrize(
    ("text", "code", "where"),
    [
        ("[", "engines_json", "1:2"),
        ('[\n  {"name": }\n]', "engines_json", "2:12"),
        ("{}", "engines_json", "1:1"),
        ("", "engines_json", "1:1"),
        ("[" * 200_000, "engines_json", "1:1"),
        ("[" + " " * 300_000 + "]", "engines_unreadable", ""),
    ],
)
async def test_a_broken_list_is_said_in_the_panel(
    world: World, text: str, code: str, where: str
) -> None:
    (world.state / "engines.json").write_text(text)
    status, body = await world.get("")
    assert (status, body["engines"]) == (200, [])
    problem = body["problem"]
    assert (problem["code"], problem["address"]) == (code, where)
    assert "user/__ltx_aio/engines.json" in problem["what"]
    assert "{" not in problem["what"]
    assert str(world.state) not in json.dumps(body)
    world.list(world.entry())
    assert "problem" not in (await world.get(""))[1]


async def test_a_list_in_latin_1_is_said(world: World) -> None:
    (world.state / "engines.json").write_bytes(b'[{"name": "Gr\xf6\xdfe"}]')
    assert (await world.get(""))[1]["problem"]["code"] == "engines_json"


async def test_a_list_from_notepad_is_read(world: World) -> None:
    text = json.dumps([world.entry()])
    (world.state / "engines.json").write_text(text, encoding="utf-8-sig")
    assert len((await world.get(""))[1]["engines"]) == 1


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o666])
async def test_keys_that_others_can_read_are_said_and_still_used(world: World, mode: int) -> None:
    (world.state / "engines.json").chmod(mode)
    _, body = await world.get("")
    assert body["problem"]["code"] == "engines_open"
    assert len(body["engines"]) == 1
    (world.state / "engines.json").chmod(0o600)
    assert "problem" not in (await world.get(""))[1]
    world.list({key: value for key, value in world.entry().items() if key != "headers"})
    (world.state / "engines.json").chmod(0o644)
    assert "problem" not in (await world.get(""))[1]


def test_an_empty_list_is_created_for_its_owner_alone(tmp_path: Path) -> None:
    Owner(tmp_path / "state").create()
    path = tmp_path / "state" / "engines.json"
    assert path.stat().st_mode & 0o777 == 0o600
    assert Owner(tmp_path / "state").problem() is None
    path.write_text("mine")
    Owner(tmp_path / "state").create()
    assert path.read_text() == "mine"


async def test_a_change_takes_effect_at_once(world: World) -> None:
    world.list()
    assert await world.code(world.get("/studio-pc/api/queue")) == (404, "unknown_engine")
    world.list(world.entry(), world.entry(name="Other"))
    assert (await world.get("/studio-pc/api/queue"))[0] == 200
    world.list(world.entry(name="Other"))
    assert await world.code(world.get("/studio-pc/api/queue")) == (404, "unknown_engine")
    (world.state / "engines.json").unlink()
    assert (await world.get(""))[1] == {"engines": []}


def test_no_key_is_in_what_python_shows_of_an_engine(caplog: pytest.LogCaptureFixture) -> None:
    (engine,), _ = engines_in([GOOD | {"headers": {"X": CANARY}}], FOLDER)
    logging.getLogger().warning("%r %s", engine, engine)
    assert CANARY not in caplog.text
    assert "192.168" not in caplog.text
