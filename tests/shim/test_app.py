"""The panel's page of its own: off until it is switched on, paired devices only, hostile probes."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient
from pytest_aiohttp.plugin import AiohttpClient

from ltx_aio.addresses import lan_addresses
from ltx_aio.http.devices import COOKIE, LIFE, THE_ONLY, TRIES, Devices, User
from ltx_aio.http.guard import Guard
from ltx_aio.http.sender import Access
from ltx_aio.routes.app import add_app
from ltx_aio.routes.devices import add_devices

Client = TestClient[web.Request, web.Application]


ANNA, BEN = User("anna_1", "Anna"), User("ben_2", "Ben")


def user_of(request: web.Request) -> User:
    """As ComfyUI tells its users apart."""
    named = {user.id: user for user in (ANNA, BEN)}
    return named.get(request.headers.get("Comfy-User", ""), THE_ONLY)


class Clock:
    """One that the test moves."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


class World:
    """The routes as a phone sees them: `phone` asks by the server's address in the network."""

    client: Client

    def __init__(self, folder: Path) -> None:
        self.file = folder / "devices.json"
        self.clock = Clock()
        self.devices = Devices(self.file, self.clock)
        self.dist = folder / "dist"
        self.dist.mkdir()
        for name in ("app.mjs", "panel.mjs", "main.js", "icon-192.png", "app.webmanifest"):
            (self.dist / name).write_text(name)
        (folder / "secret.mjs").write_text("secret")
        self.routes = web.RouteTableDef()
        guard = Guard(Access(), self.devices.lets_in)
        listen = "0.0.0.0"  # noqa: S104
        add_devices(self.routes, guard, self.devices, listen=listen, user_of=user_of)
        add_app(self.routes, guard, self.devices, files=self.dist)

        @self.routes.get("/ltx_aio/about")
        @guard
        async def about(_: web.Request) -> web.Response:
            return web.json_response({})

    async def ask(
        self, method: str, route: str, body: object = None, **headers: str
    ) -> tuple[int, Any]:
        """As the panel at this computer asks."""
        sent = {"X-LTX-AIO": "1", "Content-Type": "application/json"} | headers
        data = json.dumps(body) if method == "POST" else None
        async with self.client.request(
            method, f"/ltx_aio/{route}", data=data, headers=sent
        ) as response:
            text = await response.text()
            if response.content_type == "application/json":
                return response.status, json.loads(text)
            return response.status, text

    async def phone(self, method: str, route: str, body: object = None, **more: str) -> Any:  # noqa: ANN401
        """As the page asks on a phone, which keeps cookies."""
        host = "192.168.1.20:8188"
        headers = {"Host": host, "Origin": f"http://{host}", "X-LTX-AIO-App": "1"} | more
        return await self.ask(method, route, body, **headers)

    def code(self) -> str:
        shown = self.devices.code()
        assert shown
        return shown[0]

    async def pair(self) -> None:
        self.devices.new_code()
        status, _ = await self.phone("POST", "devices/pair", {"code": self.code(), "name": "Phone"})
        assert status == 200


@pytest.fixture
async def world(tmp_path: Path, aiohttp_client: AiohttpClient) -> World:
    made = World(tmp_path)
    app = web.Application()
    app.add_routes(made.routes)
    made.client = await aiohttp_client(app)
    return made


@pytest.fixture
async def on(world: World) -> World:
    world.devices.turn(on=True)
    return world


def code_of(answer: tuple[int, Any]) -> tuple[int, str]:
    status, body = answer
    return status, body["error"]["code"]


async def test_the_page_is_off_until_somebody_switches_it_on(world: World) -> None:
    for route in ("app", "app/app.mjs", "app/app.webmanifest"):
        assert code_of(await world.phone("GET", route)) == (404, "app_off")
    asked = {"code": "123456", "name": ""}
    assert code_of(await world.phone("POST", "devices/pair", asked)) == (404, "app_off")
    assert code_of(await world.ask("POST", "devices/code", {})) == (404, "app_off")
    assert not world.file.exists()

    status, state = await world.ask("POST", "devices", {"on": True})
    assert (status, state["on"], state["here"], state["paired"]) == (200, True, True, True)
    status, page = await world.phone("GET", "app")
    assert status == 200
    assert '<script type="module" src="app/app.mjs">' in page
    assert (await world.ask("POST", "devices", {"on": False}))[1]["on"] is False
    assert code_of(await world.phone("GET", "app")) == (404, "app_off")


async def test_a_phone_is_paired_with_the_code_and_stays_so(on: World) -> None:
    assert code_of(await on.phone("GET", "about")) == (401, "not_paired")
    status, state = await on.phone("GET", "devices")
    assert (status, state["on"], state["here"], state["paired"]) == (200, True, False, False)
    await on.pair()
    assert (await on.phone("GET", "about"))[0] == 200
    assert (await on.phone("GET", "devices"))[1]["paired"] is True
    # After a restart as well.
    again = Devices(on.file)
    assert (again.on, again.devices) == (True, on.devices.devices)


async def test_the_token_is_in_the_cookie_alone(on: World) -> None:
    await on.pair()
    (cookie,) = [each for each in on.client.session.cookie_jar if each.key == COOKIE]
    assert cookie["httponly"]
    assert (cookie["samesite"], cookie["path"]) == ("Strict", "/")
    assert len(cookie.value) >= 40
    assert cookie.value not in on.file.read_text()
    assert on.file.stat().st_mode & 0o077 == 0
    for route in ("devices", "about"):
        assert cookie.value not in json.dumps(await on.ask("GET", route))


async def test_a_code_pairs_one_device(on: World) -> None:
    on.devices.new_code()
    code = on.code()
    assert len(code) == 6
    assert code.isdecimal()
    asked = {"code": code, "name": "First"}
    assert (await on.phone("POST", "devices/pair", asked))[0] == 200
    assert code_of(await on.phone("POST", "devices/pair", asked)) == (409, "no_code")


async def test_a_code_bears_five_wrong_tries(on: World) -> None:
    on.devices.new_code()
    code = on.code()
    wrong = f"{(int(code) + 1) % 10**6:06}"
    for asked in (wrong, "", code[:5], f"{code} ", "1" * 5000)[:TRIES]:
        answer = await on.phone("POST", "devices/pair", {"code": asked, "name": ""})
        assert code_of(answer) == (403, "wrong_code")
    answer = await on.phone("POST", "devices/pair", {"code": code, "name": ""})
    assert code_of(answer) == (409, "no_code")
    assert (await on.ask("GET", "devices"))[1]["code"] is None


async def test_a_thousand_tries_at_once_are_five(on: World) -> None:
    on.devices.new_code()
    asked = [
        on.phone("POST", "devices/pair", {"code": f"{digits:04}", "name": ""})
        for digits in range(1000)
    ]
    codes = [code_of(answer) for answer in await asyncio.gather(*asked)]
    assert codes.count((403, "wrong_code")) == TRIES
    assert codes.count((409, "no_code")) == 1000 - TRIES


async def test_a_code_is_good_for_ten_minutes(on: World) -> None:
    on.devices.new_code()
    code = on.code()
    on.clock.now += LIFE
    answer = await on.phone("POST", "devices/pair", {"code": code, "name": ""})
    assert code_of(answer) == (409, "no_code")


async def test_a_forgotten_device_is_asked_for_the_code_at_once(on: World) -> None:
    await on.pair()
    on.client.session.cookie_jar.clear()
    await on.pair()
    first, second = on.devices.devices
    status, state = await on.ask("POST", "devices/forget", {"id": second.id})
    assert (status, [each["id"] for each in state["devices"]]) == (200, [first.id])
    assert code_of(await on.phone("GET", "about")) == (401, "not_paired")
    await on.pair()
    assert (await on.phone("GET", "about"))[0] == 200
    await on.ask("POST", "devices/forget", {"id": None})
    assert on.devices.devices == ()
    assert code_of(await on.phone("GET", "about")) == (401, "not_paired")


async def test_a_device_belongs_to_the_user_who_showed_the_code(on: World) -> None:
    anna, ben = {"Comfy-User": ANNA.id}, {"Comfy-User": BEN.id}
    _, shown = await on.ask("POST", "devices/code", {}, **anna)
    # Nobody else pairs a device with it by mistake.
    assert (await on.ask("GET", "devices", **ben))[1]["code"] is None
    assert (await on.ask("GET", "devices"))[1]["code"] is None
    asked = {"code": shown["code"]["digits"], "name": "Phone"}
    # Whom the phone's browser says it is doesn't matter.
    assert (await on.phone("POST", "devices/pair", asked, **ben))[0] == 200
    assert (await on.phone("GET", "devices", **ben))[1]["user"] == ANNA.id
    _, seen = await on.ask("GET", "devices", **ben)
    assert [(each["name"], each["user"]) for each in seen["devices"]] == [("Phone", "Anna")]
    assert Devices(on.file).devices == on.devices.devices

    # Paired again, it is Ben's, and listed once.
    _, shown = await on.ask("POST", "devices/code", {}, **ben)
    asked = {"code": shown["code"]["digits"], "name": "Phone"}
    assert (await on.phone("POST", "devices/pair", asked))[0] == 200
    assert (await on.phone("GET", "devices"))[1]["user"] == BEN.id
    assert [device.user for device in on.devices.devices] == [BEN.id]


async def test_a_device_from_before_there_were_users_is_nobodys(on: World) -> None:
    await on.pair()
    kept = json.loads(on.file.read_text())
    for field in ("user", "user_name"):
        del kept["devices"][0][field]
    on.file.write_text(json.dumps(kept))
    assert Devices(on.file).devices == on.devices.devices
    assert (await on.phone("GET", "devices"))[1]["user"] is None


async def test_switched_off_no_device_gets_anything(on: World) -> None:
    await on.pair()
    await on.ask("POST", "devices", {"on": False})
    assert code_of(await on.phone("GET", "about")) == (401, "not_paired")
    await on.ask("POST", "devices", {"on": True})
    assert (await on.phone("GET", "about"))[0] == 200


CHANGES: list[tuple[str, dict[str, Any]]] = [
    ("devices", {"on": True}),
    ("devices", {"on": False}),
    ("devices/code", {}),
    ("devices/forget", {"id": None}),
]


@pytest.mark.parametrize(("route", "body"), CHANGES)
async def test_only_somebody_at_this_computer_changes_anything(
    on: World, route: str, body: object
) -> None:
    """Not a phone, paired or not; not through a proxy on this computer; not another name of it."""
    await on.pair()
    on.devices.new_code()
    before = (on.devices.on, on.devices.devices, on.code())
    own = f"127.0.0.1:{on.client.port}"
    for headers in (
        {"Host": "192.168.1.20:8188", "Origin": "http://192.168.1.20:8188"},
        {"Host": "192.168.1.20:8188", "X-LTX-AIO-App": "1"},
        {"X-Forwarded-For": "203.0.113.9"},
        {"Host": own, "Referer": "https://tunnel.example.com/"},
    ):
        answer = await on.ask("POST", route, body, **headers)
        assert code_of(answer) == (403, "not_here"), headers
    assert before == (on.devices.on, on.devices.devices, on.code())


async def test_nobody_else_is_told_the_code_the_devices_or_the_addresses(on: World) -> None:
    await on.pair()
    on.devices.new_code()
    _, state = await on.phone("GET", "devices")
    assert (state["code"], state["devices"], state["addresses"]) == (None, [], [])
    _, state = await on.ask("GET", "devices", **{"X-Forwarded-For": "203.0.113.9"})
    assert (state["here"], state["code"], state["devices"]) == (False, None, [])


FOREIGN = [
    ({"Host": "rebind.test:8188", "Origin": "http://rebind.test:8188"}, "host"),
    ({"Origin": "http://evil.test"}, "origin"),
    ({"Origin": "null"}, "origin"),
    ({"Sec-Fetch-Site": "cross-site"}, "origin"),
    ({"Sec-Fetch-Site": "same-site"}, "origin"),
    ({"X-LTX-AIO": ""}, "header"),
]


@pytest.mark.parametrize(("headers", "code"), FOREIGN)
async def test_another_page_can_neither_pair_nor_switch_nor_read(
    on: World, headers: dict[str, str], code: str
) -> None:
    await on.pair()
    on.devices.new_code()
    for route, body in (*CHANGES, ("devices/pair", {"code": on.code(), "name": ""})):
        assert code_of(await on.ask("POST", route, body, **headers)) == (403, code)
    assert code_of(await on.ask("GET", "devices", **headers)) == (403, code)
    assert len(on.devices.devices) == 1
    assert on.devices.on


async def test_a_form_of_another_page_can_not_pair(on: World) -> None:
    on.devices.new_code()
    body = json.dumps({"code": on.code(), "name": ""})
    for kind in ("text/plain", "application/x-www-form-urlencoded"):
        async with on.client.post(
            "/ltx_aio/devices/pair", data=body, headers={"X-LTX-AIO": "1", "Content-Type": kind}
        ) as response:
            assert response.status == 415
    assert on.devices.devices == ()


@pytest.mark.parametrize("host", ["rebind.test", "rebind.test:8188", "127.0.0.1.evil.test", ""])
async def test_the_page_opens_only_under_a_name_that_nobody_can_point_here(
    on: World, host: str
) -> None:
    for route in ("app", "app/app.mjs"):
        assert code_of(await on.phone("GET", route, Host=host)) == (403, "host")


@pytest.mark.parametrize(
    "token", ["", "a", "x" * 43, "%00", "\xe4" * 43, "0" * 64, "' or 1=1", "null"]
)
async def test_a_made_up_cookie_lets_nobody_in(on: World, token: str) -> None:
    await on.pair()
    on.client.session.cookie_jar.clear()
    proof = on.devices.devices[0].proof
    for value in (token, proof):
        answer = await on.phone("GET", "about", Cookie=f"{COOKIE}={value}")
        assert code_of(answer) == (401, "not_paired")


async def test_the_panel_in_comfyuis_page_needs_no_code(world: World) -> None:
    """Neither while the page is off nor while it is on."""
    lan = {"Host": "192.168.1.20:8188", "Origin": "http://192.168.1.20:8188"}
    for on in (False, True):
        world.devices.turn(on=on)
        assert (await world.ask("GET", "about", **lan))[0] == 200


async def test_this_computer_needs_no_code(on: World) -> None:
    own = f"127.0.0.1:{on.client.port}"
    assert (await on.ask("GET", "about", Host=own, **{"X-LTX-AIO-App": "1"}))[0] == 200
    answer = await on.ask("GET", "about", Host=own, Via="proxy", **{"X-LTX-AIO-App": "1"})
    assert code_of(answer) == (401, "not_paired")


@pytest.mark.parametrize(
    "name",
    [
        "main.js",
        "nothing.mjs",
        "..%2fsecret.mjs",
        "%2e%2e%2fsecret.mjs",
        "..%5csecret.mjs",
        "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "app.mjs%00.png",
        "devices.json",
        ".mjs",
        "a.b.mjs",
        "con.mjs.mjs",
    ],
)
async def test_only_the_pages_own_files_are_served(on: World, name: str) -> None:
    async with on.client.get(f"/ltx_aio/app/{name}") as response:
        assert response.status == 404
        assert "secret" not in await response.text()


async def test_a_file_has_its_type_and_is_kept_only_with_its_version(on: World) -> None:
    expected = {
        "app.mjs": "text/javascript",
        "icon-192.png": "image/png",
        "app.webmanifest": "application/manifest+json",
    }
    for name, kind in expected.items():
        async with on.client.get(f"/ltx_aio/app/{name}") as response:
            assert (response.status, response.content_type) == (200, kind)
            assert response.headers["Cache-Control"] == "no-cache"
            assert response.headers["X-Content-Type-Options"] == "nosniff"
    async with on.client.get("/ltx_aio/app/panel.mjs?v=0.1.0-1a2b3c4d") as response:
        assert "immutable" in response.headers["Cache-Control"]


async def test_the_page_loads_nothing_from_elsewhere_and_nobody_frames_it(on: World) -> None:
    policies: list[str] = []
    for _ in range(2):
        async with on.client.get("/ltx_aio/app") as response:
            policy = response.headers["Content-Security-Policy"]
            page = await response.text()
            assert response.headers["X-Frame-Options"] == "DENY"
        nonce = policy.partition("'nonce-")[2].partition("'")[0]
        assert f'content="{nonce}"' in page
        assert "unsafe" not in policy
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        policies.append(nonce)
    assert len(set(policies)) == 2
    assert all(len(nonce) >= 20 for nonce in policies)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"on": 1, "devices": []}',
        '{"on": true}',
        '{"on": true, "devices": 3}',
    ],
)
def test_a_broken_file_leaves_the_page_off(tmp_path: Path, text: str) -> None:
    file = tmp_path / "devices.json"
    file.write_text(text)
    devices = Devices(file)
    assert (devices.on, devices.devices) == (False, ())


def test_a_broken_device_in_the_file_is_left_out(tmp_path: Path) -> None:
    file = tmp_path / "devices.json"
    good = {"id": "a", "name": "Phone", "since": 1, "proof": "b"}
    file.write_text(json.dumps({"on": True, "devices": [good, {}, 1, good | {"proof": "\xe4"}]}))
    assert [device.id for device in Devices(file).devices] == ["a"]


async def test_what_cannot_be_saved_is_said_and_not_done(on: World) -> None:
    on.file.unlink()
    on.file.mkdir()
    on.devices.new_code()
    asked = {"code": on.code(), "name": ""}
    assert code_of(await on.phone("POST", "devices/pair", asked)) == (500, "devices_not_saved")
    assert code_of(await on.ask("POST", "devices", {"on": False})) == (500, "devices_not_saved")
    assert (on.devices.on, on.devices.devices) == (True, ())


async def test_a_name_is_text_of_one_line(on: World) -> None:
    on.devices.new_code()
    asked = {"code": on.code(), "name": " <b>Ph\none</b>\u202e\0 "}
    assert (await on.phone("POST", "devices/pair", asked))[0] == 200
    assert on.devices.devices[0].name == "<b>Phone</b>"
    long = {"code": "123456", "name": "x" * 61}
    assert code_of(await on.phone("POST", "devices/pair", long)) == (400, "bad_body")


def addresses() -> Iterator[tuple[str, list[str], list[str]]]:
    own = ["127.0.0.1", "::1", "172.17.0.1", "10.0.0.4", "192.168.1.20", "8.8.8.8", "fe80::1%eth0"]
    yield "0.0.0.0,::", own, ["192.168.1.20", "10.0.0.4", "172.17.0.1"]
    yield "127.0.0.1", own, []
    yield "localhost", own, []
    yield "192.168.1.20", own, ["192.168.1.20"]
    yield "127.0.0.1, 10.0.0.4", own, ["10.0.0.4"]
    yield "0.0.0.0", ["02:42:ac:11:00:02", "169.254.1.1"], []  # noqa: S104


@pytest.mark.parametrize(("listen", "own", "found"), list(addresses()))
def test_a_phone_is_sent_to_an_address_in_the_network(
    listen: str, own: list[str], found: list[str]
) -> None:
    assert lan_addresses(listen, own) == found
