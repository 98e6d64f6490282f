"""/ltx_aio/app: the panel alone, on a page of its own, for phones and tablets.

The page and its files are the same for everybody and hold nothing of anyone's; what it asks of our
routes, the guard answers only to paired devices.
"""

import re
import secrets
from pathlib import Path

from aiohttp import web

from ..http.answers import Refused
from ..http.devices import Devices, app_off
from ..http.guard import Guard

TYPES = {
    ".mjs": "text/javascript",
    ".png": "image/png",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
}

# `interactive-widget`: the keyboard makes the page smaller instead of covering the field.
PAGE = """<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>LTX AIO</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, \
interactive-widget=resizes-content" />
    <meta name="theme-color" content="#171718" />
    <meta name="mobile-web-app-capable" content="yes" />
    <meta name="apple-mobile-web-app-capable" content="yes" />
    <meta name="apple-mobile-web-app-title" content="LTX AIO" />
    <meta property="csp-nonce" content="{nonce}" />
    <link rel="manifest" href="app/app.webmanifest" />
    <link rel="icon" type="image/png" href="app/icon-192.png" />
    <link rel="apple-touch-icon" href="app/icon-180.png" />
    <script type="module" src="app/app.mjs"></script>
  </head>
  <body></body>
</html>
"""

# Sockets are named apart, since not every browser counts them to 'self'.
POLICY = """default-src 'none'
script-src 'self'
style-src 'nonce-{nonce}'
img-src 'self' data: blob:
media-src 'self' data: blob:
font-src 'self'
connect-src 'self' data: blob: ws://{host} wss://{host}
manifest-src 'self'
base-uri 'none'
form-action 'none'
frame-ancestors 'none'""".replace("\n", "; ")

CAREFUL = {
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
}
# `same-origin`: the referrer tells the guard apart who is at this computer.
PAGE_HEADERS = CAREFUL | {
    "Cache-Control": "no-store",
    "Permissions-Policy": "camera=(self), microphone=(self), geolocation=()",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}


def add_app(routes: web.RouteTableDef, guard: Guard, devices: Devices, *, files: Path) -> None:
    """Register the routes. `files`: the folder with the built panel.

    Errors of both: 403 `host`, 404 `app_off`.
    """

    @routes.get("/ltx_aio/app")
    @guard.opened
    async def page(request: web.Request) -> web.Response:
        """The page, as text/html."""
        if not devices.on:
            raise app_off()
        nonce = secrets.token_urlsafe(16)
        policy = POLICY.format(nonce=nonce, host=request.headers["Host"])
        return web.Response(
            text=PAGE.format(nonce=nonce),
            content_type="text/html",
            headers=PAGE_HEADERS | {"Content-Security-Policy": policy},
        )

    @routes.get("/ltx_aio/app/{file}")
    @guard.opened
    async def file(request: web.Request) -> web.StreamResponse:
        """A file of the page, by its plain name. Errors: also 404 `no_such_file`."""
        if not devices.on:
            raise app_off()
        name = request.match_info["file"]
        path = files / name
        if not re.fullmatch(r"[A-Za-z0-9-]+\.[a-z0-9]+", name) or path.suffix not in TYPES:
            raise _no_such_file()
        if not path.is_file():
            raise _no_such_file()
        # A URL with a version always means the same content.
        kept = "private, max-age=31536000, immutable" if "v" in request.query else "no-cache"
        headers = CAREFUL | {"Cache-Control": kept, "Content-Type": TYPES[path.suffix]}
        return web.FileResponse(path, headers=headers)


def _no_such_file() -> Refused:
    return Refused(
        404, "no_such_file", "LTX AIO's page has no file of this name.", "Reload the page."
    )
