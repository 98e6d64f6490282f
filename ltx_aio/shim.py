"""Puts our routes together from what ComfyUI provides."""

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from aiohttp import web

from .budget import Budget, Running
from .config import Config
from .engines.owner import Owner
from .engines.results import Results
from .engines.workers import Workers
from .files.catalog import load_catalog
from .files.folders import Folders
from .files.links import FollowsLinks, output_facts
from .files.weights import measure_with_random
from .http.devices import THE_ONLY, Devices
from .http.guard import Guard
from .http.sender import Access
from .hub.tokens import Tokens, may_paste
from .limits import Limits
from .owner import read_limits
from .records import Records
from .routes.about import add_about
from .routes.app import add_app
from .routes.devices import UserOf, add_devices
from .routes.engines import add_engines
from .routes.inputs import add_inputs
from .routes.latents import add_latents
from .routes.limits import add_limits
from .routes.live import Loaded, Progress, add_live
from .routes.looks import add_looks
from .routes.media import Annotated, MediaFiles, add_media
from .routes.outputs import OwnFolder, add_outputs
from .routes.sounds import RecordFolders, add_sounds
from .version import version

if TYPE_CHECKING:
    from .transfer.downloads import Downloads

WORKFLOWS = Path(__file__).parent.parent / "workflows"
PANEL = Path(__file__).parent.parent / "web" / "dist"

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Host:
    """What we use of ComfyUI. `state` is a folder of ours that it serves to nobody.

    `notify` sends an event to every client. `listen`, `multi_user` and `any_origin`
    (--enable-cors-header) are ComfyUI's options. `own_folder`: where our records of the user who
    sent a request are; `record_folders`: those of every user. `user_of`: who sent a request, if
    there are several. `follows`: which links ComfyUI follows. `skips_undecodable`: LoadVideo skips
    audio without a decoder. `running`: the prompts that run; `interrupt` stops one of them, and no
    other.
    """

    input_dir: str
    annotated: Annotated
    paths_of: Callable[[str], list[str]]
    kinds: Callable[[], Iterable[str]]
    models_dir: Path
    output_dir: Path
    state: Path
    listen: str
    multi_user: bool
    notify: Callable[[str, Mapping[str, int | str]], None]
    progress: Callable[[], Progress]
    loaded: Callable[[], Iterable[Loaded]]
    skips_undecodable: bool = False
    any_origin: bool = False
    own_folder: OwnFolder = lambda _: None
    record_folders: RecordFolders = tuple
    user_of: UserOf = lambda _: THE_ONLY
    follows: FollowsLinks = FollowsLinks()  # noqa: RUF009 - frozen
    running: Running = tuple
    interrupt: Callable[[str], object] = str


def add_shim(
    routes: web.RouteTableDef,
    host: Host,
    *,
    workflows: Path = WORKFLOWS,
    limits: Limits = Limits(),  # noqa: B008 - frozen
) -> "Downloads | None":
    """Register every route, and resume unfinished downloads.

    None if models can't be downloaded here: then the routes for models are missing.
    """
    config = Config(host.state / "config.json")
    config.create()
    devices = Devices(host.state / "devices.json")
    guard = Guard(Access(config.allowed_hosts, any_origin=host.any_origin), devices.lets_in)
    add_about(routes, guard, version=version())
    add_devices(routes, guard, devices, listen=host.listen, user_of=host.user_of)
    add_app(routes, guard, devices, files=PANEL)
    files = MediaFiles(
        input_dir=host.input_dir,
        annotated=host.annotated,
        follows=host.follows,
        skips_undecodable=host.skips_undecodable,
    )
    add_media(routes, guard, files)
    add_inputs(routes, guard, files)
    add_looks(routes, guard, files)
    add_sounds(routes, guard, files, host.record_folders)
    measure_with_random(on=(host.state / "random_weights").is_file())
    owner = read_limits(host.state / "limits.json")
    add_limits(routes, guard, owner)
    budget = _budget(host, owner.seconds)
    session = add_live(
        routes,
        guard,
        progress=host.progress,
        loaded=host.loaded,
        stopped=budget.stopped if budget else dict,
    )
    add_outputs(
        routes,
        guard,
        output_dir=host.output_dir,
        own_folder=host.own_folder,
        several=host.multi_user,
        follows=host.follows,
    )
    add_latents(
        routes,
        guard,
        output_dir=host.output_dir,
        own_folder=host.own_folder,
        several=host.multi_user,
    )
    owner = Owner(host.state)
    owner.create()
    add_engines(
        routes,
        guard,
        workers=Workers(owner, session),
        files=files,
        results=Results(
            output_dir=host.output_dir,
            records=Records(host.state / "engine_results"),
            follows=host.follows,
        ),
    )
    try:
        return _add_models(
            routes, guard, host=host, config=config, workflows=workflows, limits=limits
        )
    except (ImportError, OSError, ValueError):
        # The panel works without these routes, and explains how to download files by hand.
        log.exception("LTX AIO can't download models here.")
        return None


def _budget(host: Host, seconds: int | None) -> Budget | None:
    """What watches the runs, already at it; None if they may take as long as they take."""
    if seconds is None:
        return None

    def tell(prompt: str) -> None:
        host.notify("ltx_aio.stopped", {"prompt_id": prompt, "seconds": seconds})

    budget = Budget(seconds, running=host.running, stop=host.interrupt, tell=tell)
    budget.watch()
    return budget


def _add_models(  # noqa: PLR0913
    routes: web.RouteTableDef,
    guard: Guard,
    *,
    host: Host,
    config: Config,
    workflows: Path,
    limits: Limits,
) -> "Downloads":
    # Imported here, because the rest has to work even if these fail.
    from .headers.shelf import Shelf  # noqa: PLC0415
    from .models.changes import Changes  # noqa: PLC0415
    from .models.library import Library  # noqa: PLC0415
    from .models.models import Models  # noqa: PLC0415
    from .routes.downloads import add_downloads  # noqa: PLC0415
    from .routes.headers import add_headers  # noqa: PLC0415
    from .routes.loras import add_loras  # noqa: PLC0415
    from .routes.models import add_models  # noqa: PLC0415
    from .routes.token import add_token  # noqa: PLC0415
    from .sidecars.shelf import Sidecars  # noqa: PLC0415
    from .transfer.downloads import Downloads  # noqa: PLC0415

    tokens = Tokens(
        state=host.state,
        endpoints=config.token_endpoints,
        settable=may_paste(host.listen, multi_user=host.multi_user),
    )
    catalog = load_catalog(workflows)
    folders = Folders(
        paths_of=host.paths_of,
        models_dir=host.models_dir,
        kinds=host.kinds,
        output_dir=host.output_dir,
    )
    # A new base directory has no models folder, and folders are only created in existing ones.
    host.models_dir.mkdir(exist_ok=True)
    changes = Changes(lambda count: host.notify("ltx_aio.changed", {"n": count}))
    downloads = Downloads(
        catalog=catalog,
        folders=folders,
        tokens=tokens,
        state=host.state,
        limits=limits,
        changed=changes,
    )
    models = Models(
        catalog=catalog,
        folders=folders,
        library=Library(
            catalog=catalog,
            folders=folders,
            memory=downloads,
            changes=lambda: changes.count,
            output=lambda: output_facts(host.output_dir, host.follows),
        ),
        downloads=downloads,
        changes=lambda: changes.count,
    )
    add_token(routes, guard, tokens, limits)
    add_models(routes, guard, models)
    add_headers(routes, guard, Shelf(folders))
    add_loras(routes, guard, Sidecars(folders))
    add_downloads(routes, guard, models)
    downloads.resume()
    return downloads
