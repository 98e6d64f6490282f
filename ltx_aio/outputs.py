"""POST /ltx_aio/outputs/remove: deletes a video that LTX AIO saved, and nothing else."""

import asyncio
import re
from collections.abc import Callable, Collection
from pathlib import Path

from aiohttp import web

from .bodies import text_in
from .guard import Refused, guarded, json_body

# Below ComfyUI's output folder: where all of our runs save.
FOLDER = "video/LTX_AIO"
# "t2v_2026-11-23_1a2b3c4d_00001_.mp4": the name that we gave the run, and what SaveVideo adds.
OURS = re.compile(
    r"(a2v|i2v|keyframe|lipsync|style|t2v)_[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9a-f]{8}"
    r"_[0-9]{5,}_\.(mp4|webm)"
)


def add_outputs(
    routes: web.RouteTableDef,
    *,
    output_dir: Path,
    allowed_hosts: Callable[[], Collection[str]],
) -> None:
    """Register the route."""

    @routes.post("/ltx_aio/outputs/remove")
    @guarded(allowed_hosts)
    async def remove(request: web.Request) -> web.Response:
        """Delete the file of a run.

        Body: `{"name": "t2v_2026-11-23_1a2b3c4d_00001_.mp4"}`, without a folder.
        Answer: `{"removed": true}`, or false where it was not there any more.
        Errors: those of `guarded` and `json_body`; 400 `bad_name`, 409 `not_ours`,
        409 `not_deleted`.
        """
        name = text_in(await json_body(request), "name")
        return web.json_response({"removed": await asyncio.to_thread(_remove, output_dir, name)})


def _remove(output_dir: Path, name: str) -> bool:
    if not OURS.fullmatch(name):
        raise Refused(
            400,
            "bad_name",
            "That is no name of a video that LTX AIO saved.",
            "Delete the file in its folder.",
        )
    path = output_dir / FOLDER / name
    try:
        if not path.is_symlink() and not path.exists():
            return False
        # No link leads anywhere else, be it the file or a folder on the way.
        if path.resolve() != output_dir.resolve() / FOLDER / name or not path.is_file():
            raise Refused(
                409,
                "not_ours",
                f"{name} does not lie in LTX AIO's own folder.",
                "Delete the file where it lies.",
            )
        path.unlink()
    except FileNotFoundError:  # Somebody else was faster.
        return False
    except (OSError, RuntimeError) as error:
        raise Refused(
            409,
            "not_deleted",
            f"{name} could not be deleted.",
            "Close the programs that play it, and check that ComfyUI may write into its folder.",
        ) from error
    return True
