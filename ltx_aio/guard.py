"""What every route of ours asks of a request, so that no foreign web page can use them.

ComfyUI has no login, and lets requests of other pages pass in several set-ups (plain HTTP on a
local network, --enable-cors-header, DNS rebinding). Its own page passes all of this.
"""

import functools
import ipaddress
import json
import re
from collections.abc import Awaitable, Callable, Collection
from typing import cast
from urllib.parse import urlsplit

from aiohttp import web

from .config import SHOWN

HEADER = "X-LTX-AIO"
MAX_BODY = 16 * 1024

Handler = Callable[[web.Request], Awaitable[web.Response]]


class Refused(Exception):
    """A request that is not carried out, and the answer it gets."""

    def __init__(
        self, status: int, code: str, what: str, remedy: str, *, cause: str | None = None
    ) -> None:
        """Take the HTTP status, a code that never changes, and two sentences for the user.

        `cause` divides a code further, for sentences in other languages.
        """
        super().__init__(what)
        self.status = status
        self.code = code
        self.what = what
        self.remedy = remedy
        self.cause = cause

    def answer(self) -> web.Response:
        """The refusal as JSON."""
        error = {"code": self.code, "what": self.what, "remedy": self.remedy}
        if self.cause:
            error["cause"] = self.cause
        return web.json_response({"error": error}, status=self.status)


def guarded(allowed_hosts: Callable[[], Collection[str]]) -> Callable[[Handler], Handler]:
    """Let only requests of our own page through to a handler, and answer what it refuses.

    `allowed_hosts` are the names, lower case and without port, by which this server may be called
    besides localhost and IP addresses: asked for again at each request by another name.

    Errors: 403 `host`, 403 `origin`, 403 `header`.
    """

    def around(handler: Handler) -> Handler:
        @functools.wraps(handler)
        async def answer(request: web.Request) -> web.Response:
            try:
                _check_sender(request, allowed_hosts)
                return await handler(request)
            except Refused as refused:
                return refused.answer()

        return answer

    return around


async def json_body(request: web.Request) -> dict[str, object]:
    """The JSON object in a request.

    Errors: 415 `content_type`, 413 `too_large`, 400 `bad_body`.
    """
    if request.content_type != "application/json" or "Content-Encoding" in request.headers:
        raise Refused(
            415, "content_type", "The request is not plain JSON.", "Send it as application/json."
        )
    body = bytearray()
    async for chunk in request.content.iter_any():
        body += chunk
        if len(body) > MAX_BODY:
            raise Refused(413, "too_large", "The request is too large.", "Send at most 16 KiB.")
    try:
        value = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise _bad_body() from error
    if not isinstance(value, dict):
        raise _bad_body()
    return cast("dict[str, object]", value)


def _bad_body() -> Refused:
    return Refused(400, "bad_body", "The request is no JSON object.", "Reload the page.")


def _check_sender(request: web.Request, allowed_hosts: Callable[[], Collection[str]]) -> None:
    host = request.headers.get("Host", "").lower()
    name = _name(host)
    if not _is_own(name) and name not in allowed_hosts():
        advice = "Open ComfyUI by its IP address or as localhost"
        if name:
            advice += f', or add "{name}" to allowed_hosts in {SHOWN}'
        raise Refused(403, "host", f"LTX AIO does not know the address {host!r}.", f"{advice}.")
    site = request.headers.get("Sec-Fetch-Site", "same-origin")
    origin = request.headers.get("Origin")
    if site != "same-origin" or (origin is not None and _netloc(origin) != host):
        raise Refused(
            403,
            "origin",
            "The request comes from another web page.",
            "Use LTX AIO inside ComfyUI's own page.",
        )
    if request.headers.get(HEADER) != "1":
        raise Refused(
            403, "header", "The request does not come from LTX AIO's panel.", "Reload the page."
        )


def _name(host: str) -> str:
    """A Host header without its port, empty where there is no sense in it."""
    found = re.fullmatch(r"(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::\d{1,5})?", host)
    return (found[1] or found[2]) if found else ""


def _is_own(name: str) -> bool:
    """A page that got a name of its own pointed at this server still sends that name as Host."""
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _netloc(origin: str) -> str | None:
    try:
        return urlsplit(origin).netloc.lower()
    except ValueError:
        return None
