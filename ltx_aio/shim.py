"""Puts the shim together from what ComfyUI gives."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from aiohttp import web

from .changes import Changes
from .config import Config
from .files.catalog import load_catalog
from .files.folders import Folders
from .hub.tokens import Tokens, may_paste
from .library import Library
from .limits import Limits
from .live import Loaded, Progress, add_live
from .outputs import add_outputs
from .routes import Annotated, add_routes
from .version import version

if TYPE_CHECKING:
    from .transfer.downloads import Downloads

WORKFLOWS = Path(__file__).parent.parent / "workflows"

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Host:
    """ComfyUI. `state` is a folder of ours that it serves to nobody.

    `tell` passes an event to every client; `listen` and `multi_user` are its options.
    `skips_undecodable`: its LoadVideo passes over sounds that have no decoder.
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
    add_routes(
        routes,
        input_dir=host.input_dir,
        annotated=host.annotated,
        version=version(),
        allowed_hosts=config.allowed_hosts,
        skips_undecodable=host.skips_undecodable,
    )
    add_live(routes, progress=host.progress, loaded=host.loaded, allowed_hosts=config.allowed_hosts)
    add_outputs(routes, output_dir=host.output_dir, allowed_hosts=config.allowed_hosts)
    try:
        return _add_models(routes, host=host, config=config, workflows=workflows, limits=limits)
    except (ImportError, OSError, ValueError):
        # The panel does without, and says how to fetch files by hand.
        log.exception("LTX AIO cannot download models here.")
        return None


def _add_models(
    routes: web.RouteTableDef, *, host: Host, config: Config, workflows: Path, limits: Limits
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
            catalog=catalog, folders=folders, memory=downloads, changes=lambda: changes.count
        ),
        downloads=downloads,
        changes=lambda: changes.count,
    )
    allowed_hosts = config.allowed_hosts
    add_token_routes(routes, allowed_hosts=allowed_hosts, tokens=tokens, limits=limits)
    add_model_routes(routes, models, allowed_hosts=allowed_hosts)
    add_download_routes(routes, models, allowed_hosts=allowed_hosts)
    downloads.resume()
    return downloads
