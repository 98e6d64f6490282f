"""/ltx_aio/devices: the panel's page of its own, switched on and off, and the devices that use it.

Only somebody at this computer switches, shows codes and forgets devices. What pairing protects is
that page and what it asks of our routes: ComfyUI itself is open to whoever reaches its port.
"""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol, TypeVar

from aiohttp import web

from ..addresses import lan_addresses
from ..http.answers import Refused
from ..http.bodies import bad_body, json_body, nothing_in
from ..http.devices import COOKIE, MAX_NAME, THE_ONLY, Devices, User
from ..http.guard import Guard
from ..http.sender import is_at_this_computer

Result = TypeVar("Result")


class Blocking(Protocol):
    """Runs what may block, one call at a time."""

    def __call__(self, call: Callable[[], Result]) -> Awaitable[Result]:
        """Return what the call returns."""
        ...


# 400 days, the most that browsers keep a cookie for.
COOKIE_LIFE = 400 * 24 * 3600


UserOf = Callable[[web.Request], User]


def add_devices(
    routes: web.RouteTableDef,
    guard: Guard,
    devices: Devices,
    *,
    listen: str,
    user_of: UserOf = lambda _: THE_ONLY,
) -> None:
    """Register the routes. `listen`: ComfyUI's option. `user_of`: who sent a request.

    Errors of all: those of the guard. Errors of POST: those of `json_body`, 400 `bad_body`, 500
    `devices_not_saved`; but for `pair`, 403 `not_here` from anywhere but this computer.
    """
    # One at a time: tries are counted, and the file is written whole.
    worker = ThreadPoolExecutor(1, thread_name_prefix="ltx_aio_devices")

    async def blocking(call: Callable[[], Result]) -> Result:
        return await asyncio.get_running_loop().run_in_executor(worker, call)

    async def state(request: web.Request) -> web.Response:
        here = is_at_this_computer(request.headers, request.remote)
        code = devices.code(user_of(request)) if here else None
        own = await blocking(_own_addresses) if here else []
        return web.json_response(
            {
                "on": devices.on,
                "here": here,
                "paired": devices.lets_in(request),
                "user": devices.user_of(request),
                "code": {"digits": code[0], "seconds": code[1]} if code else None,
                "devices": [
                    {
                        "id": device.id,
                        "name": device.name,
                        "since": device.since,
                        "user": device.user_name,
                    }
                    for device in devices.devices
                    if here
                ],
                "addresses": [_page_at(request, name) for name in lan_addresses(listen, own)]
                if here
                else [],
            }
        )

    @routes.get("/ltx_aio/devices")
    @guard.asked_unpaired
    async def show(request: web.Request) -> web.Response:
        """Whether the page is on, and whether this device may use it.

        Answer: `{"on", "here", "paired", "user": null | id, "code": null | {"digits", "seconds"},
        "devices": [{"id", "name", "since", "user"}], "addresses": [URL]}`. `here`: the request
        comes from this computer; anybody else gets no code, no devices and no addresses. `user`:
        of ComfyUI's users, the one whom the device that asks belongs to; of a device, the name of
        its user, or "". `code`: only for the user who asked for it. `since`: seconds since 1970.
        `addresses`: where a phone opens the page, best first.
        """
        return await state(request)

    @routes.post("/ltx_aio/devices")
    @guard.careful
    async def turn(request: web.Request) -> web.Response:
        """Switch the page on or off.

        Body: `{"on": true}`. Answer: that of GET.
        """
        _must_be_here(request)
        match await json_body(request):
            case {"on": bool(on), **rest} if not rest:
                await blocking(lambda: devices.turn(on=on))
            case _:
                raise bad_body()
        return await state(request)

    @routes.post("/ltx_aio/devices/code")
    @guard.careful
    async def new_code(request: web.Request) -> web.Response:
        """Show a new code, which pairs one device with this user within 10 minutes and 5 tries.

        Body: `{}`. Answer: that of GET. Errors: 404 `app_off`.
        """
        _must_be_here(request)
        nothing_in(await json_body(request))
        user = user_of(request)
        await blocking(lambda: devices.new_code(user))
        return await state(request)

    @routes.post("/ltx_aio/devices/forget")
    @guard.careful
    async def forget(request: web.Request) -> web.Response:
        """Forget a device, or all.

        Body: `{"id": "1a2b3c4d"}` or `{"id": null}`. Answer: that of GET.
        """
        _must_be_here(request)
        match await json_body(request):
            case {"id": str() | None as device, **rest} if not rest:
                await blocking(lambda: devices.forget(device))
            case _:
                raise bad_body()
        return await state(request)

    _add_pairing(routes, guard, devices, blocking)


def _add_pairing(
    routes: web.RouteTableDef, guard: Guard, devices: Devices, blocking: Blocking
) -> None:
    @routes.post("/ltx_aio/devices/pair")
    @guard.pairing
    async def pair(request: web.Request) -> web.Response:
        """Pair the device that asks, with the code shown at this computer.

        Body: `{"code": "123456", "name": "iPhone"}`. Answer: `{"paired": true}` and a cookie. A
        device that was paired before is listed once.
        Errors: 404 `app_off`, 409 `no_code`, 403 `wrong_code`.
        """
        match await json_body(request):
            case {"code": str(code), "name": str(name), **rest} if not rest:
                if len(name) > MAX_NAME:
                    raise bad_body()
                before = request.cookies.get(COOKIE, "")
                token = await blocking(lambda: devices.pair(code, name, before))
            case _:
                raise bad_body()
        response = web.json_response({"paired": True})
        response.set_cookie(
            COOKIE,
            token,
            max_age=COOKIE_LIFE,
            httponly=True,
            samesite="Strict",
            secure=_is_secure(request),
        )
        return response


def _must_be_here(request: web.Request) -> None:
    if not is_at_this_computer(request.headers, request.remote):
        raise Refused(
            403,
            "not_here",
            "This can only be changed on the computer that runs ComfyUI.",
            "Open ComfyUI there, as localhost.",
        )


def _is_secure(request: web.Request) -> bool:
    return "https" in {request.scheme, request.headers.get("X-Forwarded-Proto", "")}


def _page_at(request: web.Request, name: str) -> str:
    port = f":{request.url.port}" if request.url.port else ""
    return f"{request.scheme}://{name}{port}/ltx_aio/app"


def _own_addresses() -> list[str]:
    try:
        import psutil  # noqa: PLC0415 # pyright: ignore[reportMissingModuleSource] - ComfyUI's
    except ImportError:
        return []
    found = psutil.net_if_addrs().values()
    return [address.address for interface in found for address in interface]
