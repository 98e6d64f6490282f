"""The first passes that drafts saved: how much there is, and deleting what is too old or much."""

import asyncio
from collections.abc import Collection
from pathlib import Path
from typing import cast

from aiohttp import web

from ..files.kept_runs import favourites_in
from ..files.latents import Kept, delete, kept_in, too_much
from ..http.bodies import Body, bad_body, json_body, number
from ..http.guard import Guard
from .outputs import OwnFolder

MAX_SPARED = 500


def add_latents(
    routes: web.RouteTableDef,
    guard: Guard,
    *,
    output_dir: Path,
    own_folder: OwnFolder,
    several: bool = False,
) -> None:
    """Register the routes. With `several` users, each sees and deletes only their own runs'.

    `own_folder` has the records of the user who sent a request: their favourites stay.
    """

    def seen(folder: Path | None) -> tuple[list[Kept], list[str]]:
        """What this user has, and the runs that are favourites."""
        runs, kept = favourites_in(folder), kept_in(output_dir)
        favourites = [run for run, favourite in runs.items() if favourite]
        return [one for one in kept if not several or one.run in runs], favourites

    def clear(folder: Path | None, days: float, max_bytes: int, spared: Collection[str]) -> Body:
        kept, favourites = seen(folder)
        surplus = too_much(kept, days=days, max_bytes=max_bytes, spared={*spared, *favourites})
        gone = delete(surplus)
        return {"removed": gone, **_facts(seen(folder)[0])}

    @routes.get("/ltx_aio/latents")
    @guard
    async def latents(request: web.Request) -> web.Response:
        """Say how many drafts have a saved first pass: `{"drafts": 2, "bytes": 4300000}`."""
        kept, _ = await asyncio.to_thread(seen, own_folder(request))
        return web.json_response(_facts(kept))

    @routes.post("/ltx_aio/latents/clear")
    @guard.careful
    async def clear_latents(request: web.Request) -> web.Response:
        """Delete first passes that are older than `days`, and the oldest beyond `bytes` in all.

        Body: `{"days": 30, "bytes": 5000000000, "spare": ["t2v_2026-11-23_1a2b3c4d"]}`; `spare`
        names runs whose first pass is still needed, and favourites stay as well.
        Answer: `{"removed": 1, "drafts": 2, "bytes": 3}`, the last two of what is left.
        Errors: those of the guard and of `json_body`; 400 `bad_body`.
        """
        days, max_bytes, spared = _asked(await json_body(request))
        return web.json_response(
            await asyncio.to_thread(clear, own_folder(request), days, max_bytes, spared)
        )


def _facts(kept: Collection[Kept]) -> Body:
    return {"drafts": len(kept), "bytes": sum(one.bytes for one in kept)}


def _asked(body: Body) -> tuple[float, int, list[str]]:
    if set(body) != {"days", "bytes", "spare"}:
        raise bad_body()
    spare = body["spare"]
    if not isinstance(spare, list):
        raise bad_body()
    names = cast("list[object]", spare)
    runs = [name for name in names if isinstance(name, str)]
    if len(runs) < len(names) or len(runs) > MAX_SPARED:
        raise bad_body()
    return number(body["days"]), int(number(body["bytes"])), runs
