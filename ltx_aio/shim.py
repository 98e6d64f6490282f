"""Puts the shim together from what ComfyUI gives."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from aiohttp import web

from .changes import Changes
from .config import Config
from .containment import Follows, output_facts
from .files.catalog import load_catalog
from .files.folders import Folders
from .hub.tokens import Tokens, may_paste
from .library import Library
from .limits import Limits
from .live import Loaded, Progress, add_live
from .outputs import OwnFolder, add_outputs
from .routes import Annotated, add_routes
from .sender import Access
from .version import version

if TYPE_CHECKING:
    from .transfer.downloads import Downloads

WORKFLOWS = Path(__file__).parent.parent / "workflows"

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Host:
    """ComfyUI. `state` is a folder of ours that it serves to nobody.

    `tell` passes an event to every client; `listen`, `multi_user` and `any_origin`
    (--enable-cors-header) are its options. `own_folder`: where the user of a request keeps our
    records. `follows`: what it does with links. `skips_undecodable`: its LoadVideo passes over
    sounds that have no decoder.
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
    tell: Callable[[str, dict[str, int]], None]
    progress: Callable[[], Progress]
    loaded: Callable[[], Iterable[Loaded]]
    skips_undecodable: bool = False
    any_origin: bool = False
    own_folder: OwnFolder = lambda _: None
    follows: Follows = Follows()  # noqa: RUF009 - frozen


def add_shim(
    routes: web.RouteTableDef,
    host: Host,
    *,
    workflows: Path = WORKFLOWS,
    limits: Limits = Limits(),  # noqa: B008 - frozen
) -> "Downloads | None":
    """Register every route. Downloads that were under way go on; None where there can be none."""
    config = Config(host.state / "config.json")
    config.offer()
    access = Access(config.allowed_hosts, any_origin=host.any_origin)
    add_routes(
        routes,
        input_dir=host.input_dir,
        annotated=host.annotated,
        version=version(),
        access=access,
        follows=host.follows,
        skips_undecodable=host.skips_undecodable,
    )
    add_live(routes, progress=host.progress, loaded=host.loaded, access=access)
    add_outputs(
        routes,
        output_dir=host.output_dir,
        access=access,
        own_folder=host.own_folder if host.multi_user else None,
    )
    try:
        return _add_models(
            routes, access, host=host, config=config, workflows=workflows, limits=limits
        )
    except (ImportError, OSError, ValueError):
        # The panel does without, and says how to fetch files by hand.
        log.exception("LTX AIO cannot download models here.")
        return None


def _add_models(  # noqa: PLR0913
    routes: web.RouteTableDef,
    access: Access,
    *,
    host: Host,
    config: Config,
    workflows: Path,
    limits: Limits,
) -> "Downloads":
    # Here, because the rest must work without them.
    from .download_routes import add_download_routes  # noqa: PLC0415
    from .model_routes import add_model_routes  # noqa: PLC0415
    from .models import Models  # noqa: PLC0415
    from .token_routes import add_token_routes  # noqa: PLC0415
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
    # A new base directory has none, and a folder is made only in one that is there.
    host.models_dir.mkdir(exist_ok=True)
    changes = Changes(lambda count: host.tell("ltx_aio.changed", {"n": count}))
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
    add_token_routes(routes, access=access, tokens=tokens, limits=limits)
    add_model_routes(routes, models, access=access)
    add_download_routes(routes, models, access=access)
    downloads.resume()
    return downloads
