"""The routes of downloads. A request names models by their id and places by a number, no more."""

from typing import cast

from aiohttp import web

from .bodies import Body, bad_form, list_in, texts_in
from .guard import guarded, json_body
from .models import Models
from .sender import Access


def add_download_routes(routes: web.RouteTableDef, models: Models, *, access: Access) -> None:
    """Register everything under /ltx_aio/downloads. Every answer is that of GET.

    Errors of all: those of `guarded`; of POST: those of `json_body`, 400 `bad_body`,
    404 `unknown_model`, 409 with a code of problems.py.
    """

    @routes.get("/ltx_aio/downloads")
    @guarded(access)
    async def list_downloads(_: web.Request) -> web.Response:
        """What is being downloaded, waits, or ended.

        Answer: `{"session", "changes", "downloads": [entry, …]}`, entries as reports.py has them.
        `changes` differs when an entry got another state, `session` after a restart.
        """
        return web.json_response(models.status())

    @routes.post("/ltx_aio/downloads")
    @guarded(access)
    async def download(request: web.Request) -> web.Response:
        """Bring files here. Asking again for one that is on its way changes nothing.

        Body: `{"want": [{"id": id, "root": index}, …]}`, at most 32; without `root` the usual one.
        """
        items = list_in(await json_body(request), "want")
        want = [_wish(models, item) for item in items]
        await models.act(lambda: models.downloads.start_all(want))
        return web.json_response(models.status())

    @routes.post("/ltx_aio/downloads/cancel")
    @guarded(access)
    async def cancel(request: web.Request) -> web.Response:
        """Stop downloads; what was fetched is kept.

        Body: `{"ids": [id, …]}`.
        """
        ids = [models.known(model) for model in texts_in(await json_body(request), "ids")]
        await models.act(lambda: models.downloads.cancel(ids))
        return web.json_response(models.status())

    @routes.post("/ltx_aio/downloads/dismiss")
    @guarded(access)
    async def dismiss(request: web.Request) -> web.Response:
        """Forget downloads that ended.

        Body: `{"ids": [id, …]}`.
        """
        ids = [models.known(model) for model in texts_in(await json_body(request), "ids")]
        await models.act(lambda: models.downloads.dismiss(ids))
        return web.json_response(models.status())


def _wish(models: Models, item: object) -> tuple[str, int | None]:
    if not isinstance(item, dict) or not set(cast("Body", item)) <= {"id", "root"}:
        raise bad_form()
    wish = cast("Body", item)
    model, root = wish.get("id"), wish.get("root")
    if not isinstance(model, str):
        raise bad_form()
    models.known(model)
    if "root" not in wish:
        return model, None
    # Not isinstance: true is an int, too.
    if type(root) is not int or not models.has_root(model, root):
        raise bad_form()
    return model, root
