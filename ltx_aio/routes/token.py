"""/ltx_aio/token: the Hugging Face token goes in and never comes out."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from typing import TypeVar

from aiohttp import web

from ..http.bodies import bad_body, json_body, nothing_in
from ..http.guard import Guard
from ..http.sender import is_at_this_computer
from ..hub.account import ask_account
from ..hub.tokens import Tokens
from ..limits import Limits
from ..trouble import Trouble

Result = TypeVar("Result")


def add_token(routes: web.RouteTableDef, guard: Guard, tokens: Tokens, limits: Limits) -> None:
    """Register the routes.

    Errors of all: those of the guard. Errors of POST: those of `json_body`, 400 `bad_body`.
    """
    workers = ThreadPoolExecutor(2, thread_name_prefix="ltx_aio_token")

    async def blocking(call: Callable[[], Result]) -> Result:
        return await asyncio.get_running_loop().run_in_executor(workers, call)

    async def presence(request: web.Request) -> web.Response:
        found = await blocking(tokens.find)
        return web.json_response(
            {
                "present": found is not None,
                "source": found.source if found else None,
                "settable": tokens.settable
                and is_at_this_computer(request.headers, request.remote),
            }
        )

    @routes.get("/ltx_aio/token")
    @guard
    async def show(request: web.Request) -> web.Response:
        """Whether there is a token.

        Answer: `{"present", "source": null | "environment" | "login" | "pasted", "settable"}`.
        """
        return await presence(request)

    @routes.post("/ltx_aio/token")
    @guard.careful
    async def change(request: web.Request) -> web.Response:
        """Save a pasted token, or delete it.

        Body: `{"token": "hf_…"}` or `{"token": null}`. Answer: that of GET.
        Errors: 403 `token_not_settable`, 400 `token_form`, 500 `token_not_saved`.
        """
        if not is_at_this_computer(request.headers, request.remote):
            raise Trouble("token_not_settable")
        match await json_body(request):
            case {"token": str(token), **rest} if not rest:
                await blocking(lambda: tokens.save(token))
            case {"token": None, **rest} if not rest:
                await blocking(tokens.forget)
            case _:
                raise bad_body()
        return await presence(request)

    @routes.post("/ltx_aio/token/check")
    @guard
    async def check(request: web.Request) -> web.Response:
        """Ask the hub whose token it is.

        Body: `{}`. Answer: `{"state": "none" | "bad" | "ok" | "unreachable" | "not_sent",
        "account": null | name}`.
        """
        nothing_in(await json_body(request))
        return web.json_response(asdict(await blocking(lambda: ask_account(tokens, limits))))
