"""GET /ltx_aio/about: the version."""

from aiohttp import web

from ..http.guard import Guard


def add_about(routes: web.RouteTableDef, guard: Guard, *, version: str) -> None:
    """Register the route."""

    @routes.get("/ltx_aio/about")
    @guard
    async def about(_: web.Request) -> web.Response:
        """The version.

        Answer: `{"version": "0.1.0"}`. Errors: those of the guard.
        """
        return web.json_response({"version": version})
