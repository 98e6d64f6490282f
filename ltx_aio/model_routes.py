"""The routes of model files on this server. A request names a model by its id alone."""

from aiohttp import web

from .bodies import nothing_in, text_in, texts_in
from .guard import guarded, json_body
from .models import Models
from .sender import Access


def add_model_routes(routes: web.RouteTableDef, models: Models, *, access: Access) -> None:
    """Register everything under /ltx_aio/models.

    Errors of all: those of `guarded`; of POST: those of `json_body`, 400 `bad_body`,
    404 `unknown_model`, 409 with a code of problems.py.
    """

    @routes.get("/ltx_aio/models")
    @guarded(access)
    async def list_models(_: web.Request) -> web.Response:
        """Which files of the catalogue are here, as of at most 2 s ago.

        Answer: `{"models": {id: {"copies", "misplaced", "part"}}, "folders": {kind: {"usual",
        "roots"}}, "orphans": {"files", "bytes"}}`, as library.py has it. Sizes are bytes.
        """
        return web.json_response(await models.library())

    @routes.post("/ltx_aio/models/verify")
    @guarded(access)
    async def verify(request: web.Request) -> web.Response:
        """Read files once more, whether every byte is right.

        Body: `{"ids": [id, …]}`. Answer: that of GET /ltx_aio/downloads.
        """
        ids = [models.known(model) for model in texts_in(await json_body(request), "ids")]
        await models.act(lambda: [models.downloads.verify(model) for model in ids])
        return web.json_response(models.status())

    @routes.post("/ltx_aio/models/remove")
    @guarded(access, careful=True)
    async def remove(request: web.Request) -> web.Response:
        """Delete a file that we brought.

        Body: `{"id": id}`. Answer: that of GET /ltx_aio/models.
        """
        model = models.known(text_in(await json_body(request), "id"))
        await models.act(lambda: models.downloads.remove(model))
        return web.json_response(await models.library(fresh=True))

    @routes.post("/ltx_aio/models/reclaim")
    @guarded(access, careful=True)
    async def reclaim(request: web.Request) -> web.Response:
        """Delete what was fetched of files that nothing will go on with.

        Body: `{}`. Answer: `{"bytes": freed}`.
        """
        nothing_in(await json_body(request))
        return web.json_response({"bytes": await models.act(models.downloads.reclaim)})
