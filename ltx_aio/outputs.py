"""POST /ltx_aio/outputs/remove: deletes a video that LTX AIO saved, and nothing else."""

import asyncio
import os
import re
from collections.abc import Callable
from pathlib import Path

from aiohttp import web

from .bodies import text_in
from .containment import FOLDER
from .guard import Refused, guarded, json_body
from .sender import Access

# "t2v_2026-11-23_1a2b3c4d_00001_.mp4": the name that we gave the run, of whatever mode, and what
# SaveVideo adds. The endings are those that the panel takes for a video.
OURS = re.compile(
    r"([a-z][a-z0-9]*(?:[_-][a-z0-9]+)*_[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9a-f]{8})"
    r"_[0-9]{5,}_\.(?:mp4|webm|mov|mkv)"
)

# The user's own folder of ours, where the panel keeps its records; None for one nobody knows.
OwnFolder = Callable[[web.Request], Path | None]


def add_outputs(
    routes: web.RouteTableDef,
    *,
    output_dir: Path,
    access: Access,
    own_folder: OwnFolder | None = None,
) -> None:
    """Register the route. `own_folder` where ComfyUI has several users: each deletes their own."""

    @routes.post("/ltx_aio/outputs/remove")
    @guarded(access, careful=True)
    async def remove(request: web.Request) -> web.Response:
        """Delete the file of a run.

        Body: `{"name": "t2v_2026-11-23_1a2b3c4d_00001_.mp4"}`, without a folder.
        Answer: `{"removed": true}`, or false where it was not there any more.
        Errors: those of `guarded` and `json_body`; 400 `bad_name`, 403 `not_yours`,
        409 `not_ours`, 409 `not_deleted`.
        """
        name = text_in(await json_body(request), "name")
        run = _run_of(name)
        if own_folder is not None:
            await asyncio.to_thread(_check_owner, own_folder(request), run, name)
        return web.json_response({"removed": await asyncio.to_thread(_remove, output_dir, name)})


def _run_of(name: str) -> str:
    found = OURS.fullmatch(name)
    if found is None:
        raise Refused(
            400,
            "bad_name",
            "That is no name of a video that LTX AIO saved.",
            "Delete the file in its folder.",
        )
    return found[1]


def _check_owner(folder: Path | None, run: str, name: str) -> None:
    """A run is of the user whose records name it."""
    sought = f'"{run}"'.encode()
    if folder is None or not any(sought in _bytes_of(path) for path in folder.rglob("*.json")):
        raise Refused(
            403,
            "not_yours",
            f"{name} is not in the history of this user.",
            "Sign in as the user who made it, or delete the file in its folder.",
        )


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _remove(output_dir: Path, name: str) -> bool:
    folder = output_dir / FOLDER
    path = folder / name
    try:
        if not os.path.lexists(path):
            return False
        if path.is_symlink() or not path.is_file() or not _is_owners(output_dir, folder):
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


def _is_owners(top: Path, folder: Path) -> bool:
    """Whether the links from `top` down to a folder are of whom `top` is of, or the system's.

    Another user of this computer could lead us elsewhere with theirs.
    """
    if os.name == "nt":  # Has no such numbers, and links need rights of their own there.
        return True
    steps = [folder, *folder.parents]
    links = [step for step in steps[: steps.index(top)] if step.is_symlink()]
    return all(link.lstat().st_uid in {0, top.stat().st_uid} for link in links)
