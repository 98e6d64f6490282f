"""GET /ltx_aio/models/headers: what each model file is."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from aiohttp import web

from ..headers.shelf import Shelf
from ..http.guard import Guard


def add_headers(routes: web.RouteTableDef, guard: Guard, shelf: Shelf) -> None:
    """Register the route. Errors: those of the guard."""
    # Its own, because a first look at every file may take seconds.
    reader = ThreadPoolExecutor(1, thread_name_prefix="ltx_aio_headers")

    @routes.get("/ltx_aio/models/headers")
    @guard
    async def list_headers(_: web.Request) -> web.Response:
        """What every model file is, by its header: files of the catalog and all others.

        Answer: `{"files": [{"folder", "name", "bytes", "kind", "generations", "model", "precision",
        "lora", "upscaler"}]}`, described in headers/naming.py and headers/loras.py. `name` is below
        the folder, with slashes. A file that can't be read has the kind "unknown".
        """
        loop = asyncio.get_running_loop()
        return web.json_response(await loop.run_in_executor(reader, shelf.read))
