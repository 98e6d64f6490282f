"""What every route of ours asks of a request, so that no foreign web page can use them.

ComfyUI has no login, and lets requests of other pages pass in several set-ups (plain HTTP on a
local network, --enable-cors-header, DNS rebinding). Its own page passes all of this.
"""

import functools
import json
from collections.abc import Awaitable, Callable
from typing import cast

from aiohttp import web

from .sender import Access, objection

MAX_BODY = 16 * 1024

Handler = Callable[[web.Request], Awaitable[web.Response]]


class Refused(Exception):
    """A request that is not carried out, and the answer it gets."""

    def __init__(self, status: int, code: str, what: str, remedy: str, address: str = "") -> None:
        """Take the HTTP status, a code that never changes, and two sentences for the user.

        `address` is the host that they are about, for sentences in another language.
        """
        super().__init__(what)
        self.status = status
        self.code = code
        self.what = what
        self.remedy = remedy
        self.address = address
        # Divides a code further, for sentences in another language.
        self.cause = ""

    def answer(self) -> web.Response:
        """The refusal as JSON."""
        error = {"code": self.code, "what": self.what, "remedy": self.remedy}
        if self.cause:
            error["cause"] = self.cause
        if self.address:
            error["address"] = self.address
        return web.json_response({"error": error}, status=self.status)


def guarded(access: Access, *, careful: bool = False) -> Callable[[Handler], Handler]:
    """Let only requests of our own page through to a handler, and answer what it refuses.

    `careful`: what the handler does cannot be undone.

    Errors: 403 `host`, 403 `origin`, 403 `header`; 403 `bare` if `careful`, or if ComfyUI lets
    every page read its answers.
    """

    def around(handler: Handler) -> Handler:
        @functools.wraps(handler)
        async def answer(request: web.Request) -> web.Response:
            found = objection(request.headers, access, careful=careful)
            if found:
                return Refused(403, found.code, found.what, found.remedy, found.address).answer()
            try:
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
