from pathlib import Path
from typing import Any

import pytest
from hub_faults import Fault
from hub_world import World
from shim_app import POST, MakeShim, Shim


@pytest.fixture
async def shim(world: World, make_shim: MakeShim) -> Shim:
    world.add("a")
    world.add("b", folder="loras")
    return await make_shim(world)


def fetched(world: World, count: int) -> None:
    """Wait until the part has this many bytes."""
    world.until(lambda: world.part().exists() and world.part().stat().st_size >= count)


async def test_a_model_is_downloaded_and_listed(shim: Shim) -> None:
    status, body = await shim.post("downloads", {"want": [{"id": "a"}]})
    assert status == 200
    assert body["downloads"][0]["state"] in {"queued", "running"}
    size = shim.world.contents["a"].size
    assert await shim.ended() == {
        "id": "a",
        "task": "download",
        "state": "done",
        "phase": None,
        "received": size,
        "size": size,
        "speed": None,
        "retry_in": None,
        "folder": "checkpoints",
        "root": 0,
        "how": "downloaded",
        "problem": None,
    }
    assert shim.world.is_right()
    (copy,) = (await shim.get("models"))[1]["models"]["a"]["copies"]
    assert (copy["path"], copy["fault"], copy["ours"], copy["verified"]) == (
        "a.safetensors",
        None,
        "downloaded",
        True,
    )


async def test_another_folder_can_be_chosen(shim: Shim, tmp_path: Path) -> None:
    shim.world.add_root("loras", tmp_path / "big" / "loras")
    await shim.post("downloads", {"want": [{"id": "b", "root": 1}]})
    assert (await shim.ended("b"))["root"] == 1
    assert (tmp_path / "big" / "loras" / "b.safetensors").is_file()
    (copy,) = (await shim.get("models"))[1]["models"]["b"]["copies"]
    assert (copy["root"], copy["path"]) == (1, "b.safetensors")


async def test_a_download_is_cancelled_and_continues_later(shim: Shim) -> None:
    shim.world.hub.faults.add(Fault(at=1_000_000, end="stall"))
    await shim.post("downloads", {"want": [{"id": "a"}]})
    fetched(shim.world, 1_000_000)
    _, body = await shim.post("downloads/cancel", {"ids": ["a"]})
    assert body["downloads"][0]["state"] == "cancelled"
    assert (await shim.get("models"))[1]["models"]["a"]["part"] >= 1_000_000
    await shim.post("downloads", {"want": [{"id": "a"}]})
    assert (await shim.ended())["state"] == "done"
    _, body = await shim.post("downloads/dismiss", {"ids": ["a"]})
    assert body["downloads"] == []


async def test_a_failure_has_its_code_and_values(shim: Shim) -> None:
    shim.world.hub.repos["org/a"].gated = True
    await shim.post("downloads", {"want": [{"id": "a"}]})
    entry = await shim.ended()
    assert entry["state"] == "failed"
    assert entry["problem"] == {"code": "gated_need_login"}


async def test_our_own_file_is_verified_and_removed_and_the_users_is_not(
    shim: Shim,
) -> None:
    theirs = shim.world.users_file(shim.world.dest("b"), b"mine")
    await shim.post("downloads", {"want": [{"id": "a"}]})
    await shim.ended()
    await shim.post("models/verify", {"ids": ["a", "b"]})
    assert (await shim.ended("a"))["state"] == "done"
    assert (await shim.ended("b"))["problem"]["code"] == "broken_file"
    status, body = await shim.post("models/remove", {"id": "a"})
    assert status == 200
    assert "a" not in body["models"]
    assert await shim.code(shim.post("models/remove", {"id": "b"})) == (409, "not_ours")
    assert theirs.exists()


async def test_parts_that_no_download_continues_are_reclaimed(
    world: World, make_shim: MakeShim
) -> None:
    world.add("a")
    size = world.half()
    del world.catalog["a"]
    world.add("b", folder="loras")
    shim = await make_shim(world)
    assert (await shim.get("models"))[1]["orphans"] == {"files": 1, "bytes": size}
    assert await shim.post("models/reclaim", {}) == (200, {"bytes": size})
    assert (await shim.get("models"))[1]["orphans"] == {"files": 0, "bytes": 0}


async def test_after_a_restart_the_session_is_new_and_downloads_continue(
    world: World, make_shim: MakeShim
) -> None:
    world.add("a")
    before = await make_shim(world)
    world.hub.faults.add(Fault(at=1_000_000, end="stall"))
    await before.post("downloads", {"want": [{"id": "a"}]})
    fetched(world, 1_000_000)
    before.downloads.close()
    shim = await make_shim(world)
    assert (await shim.ended())["state"] == "done"
    assert world.hub.sent["cdn"] <= world.contents["a"].size * 1.2
    sessions = [(await each.get("downloads"))[1]["session"] for each in (before, shim)]
    assert sessions[0] != sessions[1]


async def test_changes_are_counted_and_sent(shim: Shim) -> None:
    before = (await shim.get("downloads"))[1]["changes"]
    await shim.post("downloads", {"want": [{"id": "a"}]})
    await shim.ended()
    queued_running_done = ("ltx_aio.changed", {"n": before + 3})
    shim.world.until(lambda: queued_running_done in shim.events)
    assert (await shim.get("downloads"))[1]["changes"] == before + 3


@pytest.mark.parametrize("route", sorted(POST))
@pytest.mark.parametrize("body", [[], "a", 1, None, {"x": 1}])
async def test_a_malformed_body_is_refused(shim: Shim, route: str, body: object) -> None:
    assert await shim.code(shim.post(route, body)) == (400, "bad_body")


WRONG: list[tuple[str, Any]] = [
    ("downloads", {"want": []}),
    ("downloads", {"want": {"id": "a"}}),
    ("downloads", {"want": ["a"]}),
    ("downloads", {"want": [{}]}),
    ("downloads", {"want": [{"id": 1}]}),
    ("downloads", {"want": [{"id": "a", "url": "https://evil.test/"}]}),
    ("downloads", {"want": [{"id": "a", "root": None}]}),
    ("downloads", {"want": [{"id": "a", "root": "0"}]}),
    ("downloads", {"want": [{"id": "a", "root": True}]}),
    ("downloads", {"want": [{"id": "a", "root": 0.0}]}),
    ("downloads", {"want": [{"id": "a", "root": -1}]}),
    ("downloads", {"want": [{"id": "a", "root": 1}]}),
    ("downloads", {"want": [{"id": "a"}], "force": True}),
    ("downloads/cancel", {"ids": []}),
    ("downloads/cancel", {"ids": ["a", None]}),
    ("downloads/cancel", {"ids": ["a"] * 33}),
    ("models/remove", {"id": ["a"]}),
    ("models/remove", {"id": "a", "force": True}),
    ("models/reclaim", {"ids": ["a"]}),
    ("token", {"token": 1}),
    ("token", {}),
    ("token/check", {"endpoint": "https://evil.test"}),
]


@pytest.mark.parametrize(("route", "body"), WRONG)
async def test_an_extra_field_or_one_of_another_type_is_refused(
    shim: Shim, route: str, body: dict[str, Any]
) -> None:
    assert await shim.code(shim.post(route, body)) == (400, "bad_body")
    assert (await shim.get("downloads"))[1]["downloads"] == []


@pytest.mark.parametrize(
    ("route", "body"),
    [
        ("downloads", {"want": [{"id": "a"}, {"id": "gone"}]}),
        ("downloads/cancel", {"ids": ["gone"]}),
        ("downloads/dismiss", {"ids": ["gone"]}),
        ("models/verify", {"ids": ["gone"]}),
        ("models/remove", {"id": "gone"}),
    ],
)
async def test_a_model_outside_the_catalog_is_unknown(
    shim: Shim, route: str, body: dict[str, Any]
) -> None:
    assert await shim.code(shim.post(route, body)) == (404, "unknown_model")
    assert (await shim.get("downloads"))[1]["downloads"] == []
