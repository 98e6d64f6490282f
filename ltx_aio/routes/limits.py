"""GET /ltx_aio/limits: what the server's owner limits."""

from aiohttp import web

from ..http.guard import Guard
from ..owner import OwnerLimits


def add_limits(routes: web.RouteTableDef, guard: Guard, limits: OwnerLimits) -> None:
    """Register the route."""

    @routes.get("/ltx_aio/limits")
    @guard
    async def owner_limits(_: web.Request) -> web.Response:
        """The modes and presets to offer, and the seconds that one run may take.

        Answer: `{"modes": ["t2v", "i2v:draft"], "seconds": 600, "ignored": []}`, described in
        owner.py; `seconds` is null without a limit. Errors: those of the guard.
        """
        return web.json_response(
            {
                "modes": limits.modes,
                "seconds": limits.seconds,
                "ignored": limits.ignored,
            }
        )
