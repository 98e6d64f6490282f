"""Puts the recorded server together: ComfyUI's routes from recordings, and our real shim."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import suppress
from pathlib import Path

from aiohttp import web

from ltx_aio.shim import Host, add_shim

from .asked import loudly
from .definitions import Json, read_definitions
from .folders import Base
from .media import Media
from .models import lay_out
from .origin import only_own_page
from .pages import Pages
from .prompts import Prompts, queue_info
from .queueing import Item, Queue
from .recordings import closest, read_recordings
from .replay import Pace
from .running import Runner
from .sockets import Sockets
from .userdata import Userdata

log = logging.getLogger(__name__)

Tell = Callable[[str, Mapping[str, int | str]], None]
Work = Callable[[web.Application], AsyncIterator[None]]

PROJECT = Path(__file__).parent.parent.parent
RECORDINGS = Path(__file__).parent / "recordings"
# The model files at the start: those of the usual setup, none, or empty ones as well.
MODELS = ("all", "none", "placeholders")


def recorded_comfyui(  # noqa: PLR0913 - all by name
    *,
    base: Path,
    frontend: Path,
    listen: str,
    pace: Pace,
    extension: Path = PROJECT,
    models: str = "all",
    recordings: Path = RECORDINGS,
) -> web.Application:
    """The whole server. `extension`: the copy of LTX AIO to load."""
    server: Json = json.loads((recordings / "server.json").read_text("utf-8"))
    folders = Base(base, server["kinds"])
    # The panel shows that this is a recording.
    server["stats"]["system"]["ltx_aio_recording"] = True
    if models != "none":
        empty = server["placeholders"] if models == "placeholders" else ()
        lay_out(folders.models, server["models"], empty)
    definitions = read_definitions(recordings / "nodes.json", folders)
    runs = read_recordings(recordings / "runs")
    sockets = Sockets(server["features"])
    runner = Runner(runs, definitions, folders, sockets, pace)

    async def changed(left: int) -> None:
        sockets.greeting = queue_info(left)
        await sockets.say("status", {"status": queue_info(left)})

    async def over(item: Item) -> None:
        if item.client:
            await sockets.say("executing", {"node": None, "prompt_id": item.id}, item.client)

    queue = Queue(runner.run, changed, over)
    prompts = Prompts(
        queue,
        definitions,
        folders,
        playable=lambda prompt: closest(runs, prompt) is not None,
        interrupt=runner.interrupt,
        forget=runner.forget,
    )
    pages = Pages(
        frontend=frontend,
        project=extension,
        definitions=definitions,
        base=folders,
        stats=server["stats"],
        features=server["features"],
    )
    sockets.greeting = queue_info(0)

    routes = web.RouteTableDef()
    for part in (sockets, prompts, Userdata(folders.user), Media(folders), pages):
        part.add_routes(routes)
    tell, work = _threads(sockets, queue)

    limit = int(server["features"]["max_upload_size"])
    app = web.Application(client_max_size=limit, middlewares=[only_own_page, loudly])
    app.cleanup_ctx.append(work)
    app.on_response_prepare.append(_never_kept)
    add_shim(routes, _host(folders, listen, runner, tell), workflows=extension / "workflows")
    job_routes = web.RouteTableDef()
    prompts.add_job_routes(job_routes)
    app.add_routes(job_routes)
    app.add_routes(_under_api(routes))
    app.add_routes(routes)
    pages.add_static(app)
    return app


def _threads(sockets: Sockets, queue: Queue) -> tuple[Tell, Work]:
    """How other threads send events to the pages, and what runs next to the routes."""
    loops: list[asyncio.AbstractEventLoop] = []

    def tell(event: str, data: Mapping[str, int | str]) -> None:
        # Before and after it runs, no page is connected.
        for loop in loops:
            asyncio.run_coroutine_threadsafe(sockets.say(event, data), loop)

    async def work(_: web.Application) -> AsyncIterator[None]:
        loops.append(asyncio.get_running_loop())
        task = asyncio.create_task(queue.work())
        task.add_done_callback(_end_with)
        yield
        loops.clear()
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await sockets.close()

    return tell, work


def _host(
    base: Base, listen: str, runner: Runner, tell: Callable[[str, Mapping[str, int | str]], None]
) -> Host:
    state = base.root / "user" / "__ltx_aio"
    state.mkdir(parents=True, exist_ok=True)
    return Host(
        input_dir=str(base.root / "input"),
        annotated=base.annotated,
        paths_of=base.paths_of,
        kinds=lambda: list(base.kinds),
        models_dir=base.models,
        output_dir=base.root / "output",
        state=state,
        listen=listen,
        multi_user=False,
        notify=tell,
        progress=lambda: runner.progress,
        loaded=list,
    )


def _under_api(routes: web.RouteTableDef) -> web.RouteTableDef:
    """Every route a second time under /api, as in ComfyUI."""
    doubled = web.RouteTableDef()
    for route in routes:
        if isinstance(route, web.RouteDef):
            doubled.route(route.method, f"/api{route.path}", **route.kwargs)(route.handler)
    return doubled


def _end_with(task: asyncio.Task[None]) -> None:
    """Stop the server if the queue has failed, and say why."""
    if not task.cancelled() and (error := task.exception()):
        log.critical("The queue has stopped.", exc_info=error)
        task.get_loop().stop()


async def _never_kept(request: web.Request, response: web.StreamResponse) -> None:
    """Make browsers load a rebuilt panel, as ComfyUI does."""
    if request.path.endswith((".js", ".css")):
        response.headers.setdefault("Cache-Control", "no-store")
