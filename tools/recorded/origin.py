"""Refuses requests from other web pages, as ComfyUI does."""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
LOOPBACK = {"localhost", "127.0.0.1", "::1"}


@web.middleware
async def only_own_page(request: web.Request, handler: Handler) -> web.StreamResponse:
    """403 for requests that a browser marks as cross-site or whose Origin differs from Host."""
    if request.headers.get("Sec-Fetch-Site") == "cross-site":
        return web.Response(status=403)
    host, origin = request.headers.get("Host"), request.headers.get("Origin")
    if host and origin:
        own, other = urlsplit(f"//{host}"), urlsplit(origin)
        if own.hostname in LOOPBACK and other.hostname and own.netloc != other.netloc:
            return web.Response(status=403)
    return await handler(request)
