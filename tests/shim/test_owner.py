import json
import logging
from pathlib import Path

import pytest
from aiohttp import web
from hub_world import World
from pytest_aiohttp.plugin import AiohttpClient
from shim_app import MakeShim

from ltx_aio.http.guard import Guard
from ltx_aio.http.sender import Access
from ltx_aio.owner import OwnerLimits, limits_of, read_limits
from ltx_aio.routes.limits import add_limits


def test_nothing_is_limited_by_default(tmp_path: Path) -> None:
    assert read_limits(tmp_path / "limits.json") == OwnerLimits()
    assert limits_of("", "") == OwnerLimits()
    assert limits_of([], 0) == OwnerLimits()


@pytest.mark.parametrize(
    ("written", "modes"),
    [
        ("t2v", ("t2v",)),
        ("t2v, I2V:Draft", ("t2v", "i2v:draft")),
        ("t2v\ni2v:draft *:fast,", ("t2v", "i2v:draft", "*:fast")),
        (["t2v", "i2v:draft"], ("t2v", "i2v:draft")),
    ],
)
def test_modes_are_a_list_of_modes_and_presets(written: object, modes: tuple[str, ...]) -> None:
    assert limits_of(written, 0) == OwnerLimits(modes)


@pytest.mark.parametrize("written", ["*", "t2v:", ":draft", "t2v:a:b", "a/b", "täxt", 7, None])
def test_an_unreadable_mode_is_named(written: object) -> None:
    assert limits_of(["t2v", written], 0) == OwnerLimits(("t2v",), None, (f"modes: {written}",))


@pytest.mark.parametrize(
    ("written", "seconds"),
    [("600", 600), (" 90 ", 90), (600, 600), ("0", None), (999999999, 604800)],
)
def test_the_budget_is_a_number_of_seconds(written: object, seconds: int | None) -> None:
    assert limits_of([], written) == OwnerLimits((), seconds)


@pytest.mark.parametrize("written", ["ten", "-5", "10m", "1.5", "٣", 1.5, -5, True, None])
def test_an_unreadable_budget_is_named(written: object) -> None:
    assert limits_of([], written) == OwnerLimits((), None, (f"seconds: {written}",))


@pytest.mark.parametrize("text", ["", "[]", "{", '"t2v"'])
def test_a_broken_file_limits_nothing_and_says_so(
    tmp_path: Path, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "limits.json").write_text(text)
    with caplog.at_level(logging.WARNING):
        found = read_limits(tmp_path / "limits.json")
    assert found == OwnerLimits((), None, ("the whole file: it must be a JSON object",))
    assert "user/__ltx_aio/limits.json" in caplog.text


def test_an_unknown_setting_is_named(tmp_path: Path) -> None:
    (tmp_path / "limits.json").write_text('{"second": 600}')
    found = read_limits(tmp_path / "limits.json")
    assert found == OwnerLimits((), None, ("second: no such setting",))


async def test_the_panel_gets_the_limits(make_shim: MakeShim, world: World) -> None:
    world.state.mkdir(parents=True, exist_ok=True)
    written = {"modes": ["t2v", "*"], "seconds": 600}
    (world.state / "limits.json").write_text(json.dumps(written))
    shim = await make_shim(world)
    assert await shim.get("limits") == (
        200,
        {"modes": ["t2v"], "seconds": 600, "ignored": ["modes: *"]},
    )


async def test_the_limits_are_guarded(aiohttp_client: AiohttpClient) -> None:
    routes = web.RouteTableDef()
    add_limits(routes, Guard(Access()), OwnerLimits())
    app = web.Application()
    app.add_routes(routes)
    response = await (await aiohttp_client(app)).get("/ltx_aio/limits")
    assert (response.status, (await response.json())["error"]["code"]) == (403, "header")
