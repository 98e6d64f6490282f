import pytest
from hub_faults import Fault
from hub_world import CANARY, World
from shim_app import MakeShim

OTHER = "hf_of_nobody"


async def test_a_token_is_pasted_and_forgotten(world: World, make_shim: MakeShim) -> None:
    shim = await make_shim(world)
    none = {"present": False, "source": None, "settable": True}
    pasted = {"present": True, "source": "pasted", "settable": True}
    assert await shim.get("token") == (200, none)
    assert await shim.post("token", {"token": CANARY}) == (200, pasted)
    assert await shim.get("token") == (200, pasted)
    assert await shim.post("token", {"token": None}) == (200, none)


async def test_the_hub_says_whose_token_it_is(world: World, make_shim: MakeShim) -> None:
    shim = await make_shim(world)
    assert await shim.post("token/check", {}) == (200, {"state": "none", "account": None})
    await shim.post("token", {"token": OTHER})
    assert await shim.post("token/check", {}) == (200, {"state": "bad", "account": None})
    world.hub.accounts[CANARY] = set()
    await shim.post("token", {"token": CANARY})
    status, body = await shim.post("token/check", {})
    assert (status, body["state"]) == (200, "ok")
    assert isinstance(body["account"], str)


@pytest.mark.parametrize(
    "fault",
    [
        Fault("hub", status=500),
        Fault("hub", status=200, body="<html>"),
        Fault("hub", status=200, body='{"name": 1}'),
        Fault("hub", status=302, headers={"Location": "http://127.0.0.1:9/"}),
    ],
)
async def test_an_answer_without_a_name_does_not_count(
    world: World, make_shim: MakeShim, fault: Fault
) -> None:
    shim = await make_shim(world)
    await shim.post("token", {"token": CANARY})
    world.hub.faults.add(fault)
    unreachable = {"state": "unreachable", "account": None}
    assert await shim.post("token/check", {}) == (200, unreachable)


async def test_a_hub_that_is_not_listed_is_not_asked(world: World, make_shim: MakeShim) -> None:
    world.trusted = []
    shim = await make_shim(world)
    await shim.post("token", {"token": CANARY})
    assert await shim.post("token/check", {}) == (200, {"state": "not_sent", "account": None})
    assert world.hub.seen == []


@pytest.mark.parametrize(
    "beyond", [{"listen": "192.168.1.2"}, {"listen": "127.0.0.1,::"}, {"multi_user": True}]
)
async def test_s8_if_strangers_can_reach_the_server_no_token_can_be_set(
    world: World, make_shim: MakeShim, beyond: dict[str, object]
) -> None:
    world.sign_in()
    shim = await make_shim(world, **beyond)
    for token in (OTHER, None):
        answer = shim.post("token", {"token": token})
        assert await shim.code(answer) == (403, "token_not_settable")
    assert "Set HF_TOKEN on the server" in shim.answers[-1]
    expected = {"present": True, "source": "pasted", "settable": False}
    assert await shim.get("token") == (200, expected)


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "comfy.example.com"},
        {"Host": "comfy.example.com", "Origin": "https://comfy.example.com"},
        {"X-Forwarded-For": "203.0.113.5"},
        {"Forwarded": "for=203.0.113.5"},
        {"Via": "1.1 proxy"},
        {"Origin": "https://comfy.example.com", "Sec-Fetch-Site": "same-origin"},
        {"Host": "192.168.1.20:8188"},
    ],
)
async def test_s8_nobody_can_set_or_delete_a_token_through_a_proxy(
    world: World, make_shim: MakeShim, headers: dict[str, str]
) -> None:
    """ComfyUI listens only on this computer, so it seems that nobody else can ask."""
    shim = await make_shim(world)
    (world.state / "config.json").write_text('{"allowed_hosts": ["comfy.example.com"]}')
    await shim.post("token", {"token": CANARY})
    assert (await shim.get("token", headers))[1]["settable"] is False
    for token in (None, OTHER, "short"):
        answer = shim.post("token", {"token": token}, headers)
        assert await shim.code(answer) == (403, "token_not_settable")
    assert (await shim.get("token"))[1] == {"present": True, "source": "pasted", "settable": True}
    world.tokens.forget()
