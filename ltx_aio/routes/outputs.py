"""Videos that LTX AIO saved: deleting one with its run's latents, and where they may be saved.

POST /ltx_aio/outputs/remove, GET /ltx_aio/outputs/folder.
"""

import asyncio
import os
import re
from collections.abc import Callable
from pathlib import Path

from aiohttp import web

from ..files.latents import RUN, delete_of
from ..files.links import OUTPUT_FOLDER, FollowsLinks, has_own_links, output_facts
from ..files.saved import is_plain, run_that_saved
from ..http.answers import Refused
from ..http.bodies import Body, bad_body, json_body
from ..http.guard import Guard

# "t2v_2026-11-23_1a2b3c4d_00001_.mp4": a run's name, which starts with any mode's, and what
# SaveVideo appends. The extensions are those that the panel takes for videos.
OUR_NAME = re.compile(rf"({RUN})_[0-9]{{5,}}_\.(?:mp4|webm|mov|mkv)")

# The folder where the panel keeps a user's records; None for an unknown user.
OwnFolder = Callable[[web.Request], Path | None]


def add_outputs(  # noqa: PLR0913
    routes: web.RouteTableDef,
    guard: Guard,
    *,
    output_dir: Path,
    own_folder: OwnFolder = lambda _: None,
    several: bool = False,
    follows: FollowsLinks = FollowsLinks(),  # noqa: B008 - frozen
) -> None:
    """Register the routes. With `several` users, each deletes only their own.

    `own_folder` has the records of the user who sent a request.
    """

    @routes.post("/ltx_aio/outputs/remove")
    @guard.careful
    async def remove(request: web.Request) -> web.Response:
        """Delete the video of a run, and what a draft saved of its first pass.

        Body: `{"name": "t2v_2026-11-23_1a2b3c4d_00001_.mp4"}` for one with a run's own name in the
        default folder; any other is `{"name": "kite_1a2b3c4d_00001_.mp4", "folder": "kites"}`, and
        a record of the user has to hold that path.
        Answer: `{"removed": true}`; false if it was gone already.
        Errors: those of the guard and of `json_body`; 400 `bad_name`, 403 `not_yours`,
        409 `not_ours`, 409 `not_deleted`.
        """
        name, folder = _asked(await json_body(request))
        records = own_folder(request)
        if folder is None:
            run = _run_of(name)
            if several:
                await asyncio.to_thread(_check_owner, records, run, name)
        else:
            run = await asyncio.to_thread(_run_that_saved, records, folder, name)
        removed = await asyncio.to_thread(_remove, output_dir, folder or OUTPUT_FOLDER, name)
        await asyncio.to_thread(delete_of, output_dir, run)
        return web.json_response({"removed": removed})

    @routes.get("/ltx_aio/outputs/folder")
    @guard
    async def folder_facts(request: web.Request) -> web.Response:
        """Say whether ComfyUI would save in a folder below its output folder.

        Query: `folder=kites/2026`; it doesn't have to exist.
        Answer: `{"linked": false, "refused": false}`: `linked` out of the output folder, and so
        `refused` by ComfyUI. Errors: those of the guard; 400 `bad_name`.
        """
        folder = request.query.get("folder", "")
        if not is_plain(folder):
            raise _bad_name()
        return web.json_response(await asyncio.to_thread(output_facts, output_dir, follows, folder))


def _asked(body: Body) -> tuple[str, str | None]:
    """The name, and the folder if there is one. Errors: 400 `bad_body`."""
    match body:
        case {"name": str(name), **rest} if not rest:
            return name, None
        case {"name": str(name), "folder": str(folder), **rest} if not rest:
            return name, folder
        case _:
            raise bad_body()


def _run_that_saved(records: Path | None, folder: str, name: str) -> str:
    run = run_that_saved(records, folder, name)
    if run is None:
        raise _not_yours(name)
    return run


def _run_of(name: str) -> str:
    found = OUR_NAME.fullmatch(name)
    if found is None:
        raise _bad_name()
    return found[1]


def _bad_name() -> Refused:
    return Refused(
        400,
        "bad_name",
        "This is not the name of a video that LTX AIO saved.",
        "Delete the file from its folder.",
    )


def _check_owner(folder: Path | None, run: str, name: str) -> None:
    """A run belongs to the user whose records name it."""
    sought = f'"{run}"'.encode()
    if folder is None or not any(sought in _bytes_of(path) for path in folder.rglob("*.json")):
        raise _not_yours(name)


def _not_yours(name: str) -> Refused:
    return Refused(
        403,
        "not_yours",
        f"{name} is not in this user's history.",
        "Sign in as the user who made it, or delete the file from its folder.",
    )


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _remove(output_dir: Path, below: str, name: str) -> bool:
    folder = output_dir / below
    path = folder / name
    try:
        if not os.path.lexists(path):
            return False
        if path.is_symlink() or not path.is_file() or not has_own_links(output_dir, folder):
            raise Refused(
                409,
                "not_ours",
                f"{name} is not a file that LTX AIO saved.",
                "Delete the file where it is.",
            )
        path.unlink()
    except FileNotFoundError:  # It was deleted in the meantime.
        return False
    except (OSError, RuntimeError) as error:
        raise Refused(
            409,
            "not_deleted",
            f"{name} could not be deleted.",
            "Close programs that are playing it, and check that ComfyUI can write to its folder.",
        ) from error
    return True
