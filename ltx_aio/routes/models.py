"""/ltx_aio/models: requests name models by id, and nothing else."""

from aiohttp import web

from ..http.bodies import json_body, nothing_in, text_in, texts_in
from ..http.guard import Guard
from ..models.models import Models
from .known import known


def add_models(routes: web.RouteTableDef, guard: Guard, models: Models) -> None:
    """Register the routes.

    Errors of all: those of the guard. Errors of POST: those of `json_body`, 400 `bad_body`,
    404 `unknown_model`, 409 with a code from trouble.py.
    """

    @routes.get("/ltx_aio/models")
    @guard
    async def list_models(_: web.Request) -> web.Response:
        """Which files of the catalog are installed. At most 2 s old.

        Answer: `{"models": {id: {"copies", "misplaced", "part"}}, "folders": {kind: {"default",
        "roots"}}, "orphans": {"files", "bytes"}, "output"}`, built in library.py. Sizes are bytes.
        """
        return web.json_response(await models.library())

    @routes.post("/ltx_aio/models/verify")
    @guard
    async def verify(request: web.Request) -> web.Response:
        """Read files again and check every byte.

        Body: `{"ids": [id, …]}`. Answer: that of GET /ltx_aio/downloads.
        """
        ids = [known(models, each) for each in texts_in(await json_body(request), "ids")]
        await models.act(lambda: [models.downloads.verify(each) for each in ids])
        return web.json_response(models.status())

    @routes.post("/ltx_aio/models/remove")
    @guard.careful
    async def remove(request: web.Request) -> web.Response:
        """Delete a file that we downloaded.

        Body: `{"id": id}`. Answer: that of GET /ltx_aio/models.
        """
        model_id = known(models, text_in(await json_body(request), "id"))
        await models.act(lambda: models.downloads.remove(model_id))
        return web.json_response(await models.library(fresh=True))

    @routes.post("/ltx_aio/models/reclaim")
    @guard.careful
    async def reclaim(request: web.Request) -> web.Response:
        """Delete partial files that no download will resume.

        Body: `{}`. Answer: `{"bytes": freed}`.
        """
        nothing_in(await json_body(request))
        return web.json_response({"bytes": await models.act(models.downloads.reclaim)})
