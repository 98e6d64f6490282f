"""The routes of the Hugging Face token. It goes in and never comes out."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from typing import TypeVar

from aiohttp import web

from .bodies import bad_form, nothing_in
from .guard import guarded, json_body
from .hub.account import ask_account
from .hub.tokens import Tokens, not_settable
from .limits import Limits
from .sender import Access, is_at_this_computer

Result = TypeVar("Result")


def add_token_routes(
    routes: web.RouteTableDef,
    *,
    access: Access,
    tokens: Tokens,
    limits: Limits,
) -> None:
    """Register everything under /ltx_aio/token.

    Errors of all: those of `guarded`; of POST: those of `json_body`, 400 `bad_body`.
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
    @guarded(access)
    async def tell(request: web.Request) -> web.Response:
        """Whether there is a token.

        Answer: `{"present", "source": null | "environment" | "login" | "pasted", "settable"}`.
        """
        return await presence(request)

    @routes.post("/ltx_aio/token")
    @guarded(access, careful=True)
    async def change(request: web.Request) -> web.Response:
        """Keep a pasted token, or forget it.

        Body: `{"token": "hf_…"}` or `{"token": null}`. Answer: that of GET.
        Errors: those of `Tokens.save`, which everybody gets who may be at another computer.
        """
        if not is_at_this_computer(request.headers, request.remote):
            raise not_settable()
        match await json_body(request):
            case {"token": str(token), **rest} if not rest:
                await blocking(lambda: tokens.save(token))
            case {"token": None, **rest} if not rest:
                await blocking(tokens.forget)
            case _:
                raise bad_form()
        return await presence(request)

    @routes.post("/ltx_aio/token/check")
    @guarded(access)
    async def check(request: web.Request) -> web.Response:
        """Ask the hub whose token it is.

        Body: `{}`. Answer: `{"state": "none" | "bad" | "ok" | "unreachable" | "not_sent",
        "account": null | name}`.
        """
        nothing_in(await json_body(request))
        return web.json_response(asdict(await blocking(lambda: ask_account(tokens, limits))))
