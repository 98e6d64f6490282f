"""/ltx_aio/downloads: requests name models by id and folders by index, never by a path."""

from typing import cast

from aiohttp import web

from ..http.bodies import Body, bad_body, json_body, list_in, texts_in
from ..http.guard import Guard
from ..models.models import Models
from .known import known


def add_downloads(routes: web.RouteTableDef, guard: Guard, models: Models) -> None:
    """Register the routes. Each answers like GET.

    Errors of all: those of the guard. Errors of POST: those of `json_body`, 400 `bad_body`,
    404 `unknown_model`, 409 with a code from trouble.py.
    """

    @routes.get("/ltx_aio/downloads")
    @guard
    async def list_downloads(_: web.Request) -> web.Response:
        """Every download that is running, queued or over.

        Answer: `{"session", "changes", "downloads": [entry, …]}`, with entries from reports.py.
        `changes` is new when an entry changed state, `session` after a restart.
        """
        return web.json_response(models.status())

    @routes.post("/ltx_aio/downloads")
    @guard
    async def start(request: web.Request) -> web.Response:
        """Download files. Has no effect on files that are being downloaded already.

        Body: `{"want": [{"id": id, "root": index}, …]}`, at most 32. Without `root`, the server
        picks the folder.
        """
        items = list_in(await json_body(request), "want")
        wants = [_want(models, item) for item in items]
        await models.act(lambda: models.downloads.start_all(wants))
        return web.json_response(models.status())

    @routes.post("/ltx_aio/downloads/cancel")
    @guard
    async def cancel(request: web.Request) -> web.Response:
        """Stop downloads, and keep what has arrived.

        Body: `{"ids": [id, …]}`.
        """
        ids = [known(models, each) for each in texts_in(await json_body(request), "ids")]
        await models.act(lambda: models.downloads.cancel(ids))
        return web.json_response(models.status())

    @routes.post("/ltx_aio/downloads/dismiss")
    @guard
    async def dismiss(request: web.Request) -> web.Response:
        """Remove downloads from the list that are over.

        Body: `{"ids": [id, …]}`.
        """
        ids = [known(models, each) for each in texts_in(await json_body(request), "ids")]
        await models.act(lambda: models.downloads.dismiss(ids))
        return web.json_response(models.status())


def _want(models: Models, item: object) -> tuple[str, int | None]:
    if not isinstance(item, dict) or not set(cast("Body", item)) <= {"id", "root"}:
        raise bad_body()
    want = cast("Body", item)
    model_id, root = want.get("id"), want.get("root")
    if not isinstance(model_id, str):
        raise bad_body()
    known(models, model_id)
    if "root" not in want:
        return model_id, None
    # Not isinstance: True is an int, too.
    if type(root) is not int or not models.has_root(model_id, root):
        raise bad_body()
    return model_id, root
