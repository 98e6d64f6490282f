import logging

import pytest
from aiohttp import web
from hub_world import World
from pytest_aiohttp.plugin import AiohttpClient
from shim_app import MakeShim

from ltx_aio.http.guard import Guard
from ltx_aio.http.sender import Access
from ltx_aio.owner import OwnerLimits, owner_limits
from ltx_aio.routes.limits import add_limits


def test_nothing_is_limited_by_default() -> None:
    assert owner_limits({}) == OwnerLimits()
    assert owner_limits({"LTX_AIO_MODE_LIMIT": " ", "LTX_AIO_RUN_BUDGET": ""}) == OwnerLimits()


@pytest.mark.parametrize(
    ("written", "modes"),
    [
        ("t2v", ("t2v",)),
        ("t2v, I2V:Draft", ("t2v", "i2v:draft")),
        ("t2v\ni2v:draft *:fast,", ("t2v", "i2v:draft", "*:fast")),
    ],
)
def test_modes_are_a_list_of_modes_and_presets(written: str, modes: tuple[str, ...]) -> None:
    assert owner_limits({"LTX_AIO_MODE_LIMIT": written}) == OwnerLimits(modes)


@pytest.mark.parametrize("written", ["*", "t2v:", ":draft", "t2v:a:b", "a/b", "täxt"])
def test_an_unreadable_mode_is_named(written: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        found = owner_limits({"LTX_AIO_MODE_LIMIT": f"t2v,{written}"})
    assert found == OwnerLimits(("t2v",), None, (f"LTX_AIO_MODE_LIMIT={written}",))
    assert written in caplog.text


@pytest.mark.parametrize(
    ("written", "seconds"), [("600", 600), (" 90 ", 90), ("0", None), ("999999999", 604800)]
)
def test_the_budget_is_a_number_of_seconds(written: str, seconds: int | None) -> None:
    assert owner_limits({"LTX_AIO_RUN_BUDGET": written}) == OwnerLimits((), seconds)


@pytest.mark.parametrize("written", ["ten", "-5", "10m", "1.5", "٣"])
def test_an_unreadable_budget_is_named(written: str) -> None:
    found = owner_limits({"LTX_AIO_RUN_BUDGET": written})
    assert found == OwnerLimits((), None, (f"LTX_AIO_RUN_BUDGET={written}",))


async def test_the_panel_gets_the_limits(make_shim: MakeShim, world: World) -> None:
    shim = await make_shim(world, limits=OwnerLimits(("t2v",), 600, ("LTX_AIO_MODE_LIMIT=*",)))
    assert await shim.get("limits") == (
        200,
        {"modes": ["t2v"], "seconds": 600, "ignored": ["LTX_AIO_MODE_LIMIT=*"]},
    )


async def test_the_limits_are_guarded(aiohttp_client: AiohttpClient) -> None:
    routes = web.RouteTableDef()
    add_limits(routes, Guard(Access()), OwnerLimits())
    app = web.Application()
    app.add_routes(routes)
    response = await (await aiohttp_client(app)).get("/ltx_aio/limits")
    assert (response.status, (await response.json())["error"]["code"]) == (403, "header")
