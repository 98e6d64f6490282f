"""Stands before every route of ours, so that no other web page can use them.

ComfyUI has no login, and in some setups it lets requests from other pages through (plain HTTP on a
local network, --enable-cors-header, DNS rebinding). Requests from its own page pass every check.
"""

import functools
from collections.abc import Awaitable, Callable

from aiohttp import web

from ..trouble import Trouble
from .answers import Refused, refusal_of
from .sender import Access, objection

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Guard:
    """A decorator for handlers: only requests from our own page reach them.

    Answers what they refuse: a Refused as it is, a Trouble with the status that answers.py has for
    its code. Errors: 403 `host`, 403 `origin`, 403 `header`; 403 `bare` if ComfyUI lets every page
    read its answers.
    """

    def __init__(self, access: Access) -> None:
        """Take who may ask."""
        self._access = access

    def __call__(self, handler: Handler) -> Handler:
        """For routes whose effect can be undone."""
        return self._around(handler, careful=False)

    def careful(self, handler: Handler) -> Handler:
        """For routes whose effect can't be undone. Errors: also 403 `bare` in any setup."""
        return self._around(handler, careful=True)

    def _around(self, handler: Handler, *, careful: bool) -> Handler:
        @functools.wraps(handler)
        async def answer(request: web.Request) -> web.StreamResponse:
            found = objection(request.headers, self._access, careful=careful)
            if found:
                return Refused(
                    403, found.code, found.what, found.remedy, address=found.address
                ).answer()
            try:
                return await handler(request)
            except Refused as refused:
                return refused.answer()
            except Trouble as trouble:
                return refusal_of(trouble).answer()

        return answer
