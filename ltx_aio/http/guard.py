"""Stands before every route of ours, so that no other web page can use them.

ComfyUI has no login, and in some setups it lets requests from other pages through (plain HTTP on a
local network, --enable-cors-header, DNS rebinding). Requests from its own page pass every check.
"""

import functools
from collections.abc import Awaitable, Callable

from aiohttp import web

from ..trouble import Trouble
from .answers import Refused, refusal_of
from .sender import Access, Objection, name_objection, objection

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Object = Callable[[web.Request], Objection | None]

# Sent by the panel's page of its own, with what it asks of our routes.
APP_HEADER = "X-LTX-AIO-App"


class Guard:
    """A decorator for handlers: only requests from our own page reach them.

    Answers what they refuse: a Refused as it is, a Trouble with the status that answers.py has for
    its code. Errors: 403 `host`, 403 `origin`, 403 `header`; 403 `bare` if ComfyUI lets every page
    read its answers; 401 `not_paired` for the panel's own page on a device that isn't paired.
    """

    def __init__(
        self, access: Access, lets_in: Callable[[web.Request], bool] = lambda _: False
    ) -> None:
        """Take who may ask. `lets_in`: whether a device may use the panel's page of its own."""
        self._access = access
        self._lets_in = lets_in

    def __call__(self, handler: Handler) -> Handler:
        """For routes whose effect can be undone."""
        return self._around(handler, self._objection(careful=False))

    def careful(self, handler: Handler) -> Handler:
        """For routes whose effect can't be undone. Errors: also 403 `bare` in any setup."""
        return self._around(handler, self._objection(careful=True))

    def asked_unpaired(self, handler: Handler) -> Handler:
        """As for routes whose effect can be undone, for a device that asks whether it is paired."""
        return self._around(handler, self._objection(careful=False), paired=False)

    def pairing(self, handler: Handler) -> Handler:
        """As `careful`, for the route with which a device that isn't paired becomes so."""
        return self._around(handler, self._objection(careful=True), paired=False)

    def opened(self, handler: Handler) -> Handler:
        """For what a browser opens, which changes and tells nothing. Errors: only 403 `host`."""
        return self._around(
            handler, lambda request: name_objection(request.headers, self._access), paired=False
        )

    def _objection(self, *, careful: bool) -> Object:
        return lambda request: objection(request.headers, self._access, careful=careful)

    def _around(self, handler: Handler, objection_to: Object, *, paired: bool = True) -> Handler:
        @functools.wraps(handler)
        async def answer(request: web.Request) -> web.StreamResponse:
            found = objection_to(request)
            if found:
                return Refused(
                    403, found.code, found.what, found.remedy, address=found.address
                ).answer()
            if paired and APP_HEADER in request.headers and not self._lets_in(request):
                return _not_paired().answer()
            try:
                return await handler(request)
            except Refused as refused:
                return refused.answer()
            except Trouble as trouble:
                return refusal_of(trouble).answer()

        return answer


def _not_paired() -> Refused:
    return Refused(
        401,
        "not_paired",
        "This device isn't paired with LTX AIO.",
        "Enter the code that the panel shows in Settings, on the computer that runs ComfyUI.",
    )
