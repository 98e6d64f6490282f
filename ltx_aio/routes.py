"""Our routes: read a request, call, answer JSON. ComfyUI serves each a second time under /api.

Every refusal is `{"error": {"code", "what", "remedy"}}`: a code that never changes, and what
happened and what to do, each a sentence for the user.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from functools import partial
from pathlib import Path, PureWindowsPath

from aiohttp import web

from .containment import Follows
from .guard import Refused, guarded, json_body
from .media import Media, probe
from .sender import Access
from .unreadable import Unreadable

Annotated = Callable[[str], tuple[str, str | None]]


def add_routes(  # noqa: PLR0913
    routes: web.RouteTableDef,
    *,
    input_dir: str,
    annotated: Annotated,
    version: str,
    access: Access,
    follows: Follows = Follows(),  # noqa: B008 - frozen
    skips_undecodable: bool = False,
) -> None:
    """Register everything under /ltx_aio.

    `annotated` is ComfyUI's `folder_paths.annotated_filepath`: "a.png [output]" is ("a.png", that
    folder), a plain name is (name, None) and lies in `input_dir`. `skips_undecodable` is for
    `probe`.
    """
    # Two, so that probing never takes all cores from a running generation.
    workers = ThreadPoolExecutor(2, thread_name_prefix="ltx_aio_probe")

    @routes.get("/ltx_aio/about")
    @guarded(access)
    async def about(_: web.Request) -> web.Response:
        """Which version this is.

        Answer: `{"version": "0.1.0"}`.
        Errors: those of `guarded`.
        """
        return web.json_response({"version": version})

    @routes.post("/ltx_aio/probe")
    @guarded(access)
    async def probe_file(request: web.Request) -> web.Response:
        """What a file in ComfyUI's folders gives to a graph.

        Body: `{"name": "sub/clip.mp4"}`, a name as LoadImage, LoadAudio and LoadVideo take it.
        Answer: `{"media": {"kind": "image" | "audio" | "video", …}}`, the fields of media.py.
        Errors: those of `guarded` and `json_body`; 400 `bad_name`, 400 `linked`,
        404 `file_missing`, 422 `unreadable` with a `cause` of unreadable.py.
        """
        name = _name(await json_body(request))
        relative, folder = annotated(name)
        loop = asyncio.get_running_loop()
        place = Path(folder or input_dir)
        look = partial(_probe, skips_undecodable=skips_undecodable)
        media = await loop.run_in_executor(workers, look, place, relative, follows)
        return web.json_response({"media": asdict(media)})


def _name(body: dict[str, object]) -> str:
    name = body.get("name")
    if len(body) != 1 or not isinstance(name, str):
        raise Refused(
            400, "bad_body", "The request is not of the form expected here.", "Reload the page."
        )
    return name


def _probe(folder: Path, name: str, follows: Follows, *, skips_undecodable: bool) -> Media:
    path = _locate(folder, name, follows)
    try:
        return probe(path, skips_undecodable=skips_undecodable)
    except Unreadable as error:
        refused = Refused(422, "unreadable", error.reason, error.remedy)
        refused.cause = error.cause
        raise refused from error


def _locate(folder: Path, name: str, follows: Follows) -> Path:
    """The file of that name in the folder; through links as far as ComfyUI itself follows them."""
    outside = Refused(
        400,
        "bad_name",
        "That is no name of a file in ComfyUI's own folders.",
        "Copy the file into ComfyUI's input folder and choose it there.",
    )
    parts = name.split("/")
    if "\\" in name or PureWindowsPath(name).drive or not {"", ".", ".."}.isdisjoint(parts):
        raise outside
    try:
        path = (folder / name).resolve()
        missing = not path.is_file()
        root = folder.resolve()
    except (OSError, RuntimeError, ValueError):  # Too long, a circle of links, no possible name.
        raise outside from None
    if not path.is_relative_to(root) and not follows.reads:
        raise Refused(
            400,
            "linked",
            "A link leads out of ComfyUI's folder to this file, and ComfyUI does not follow it.",
            "Copy the file itself into ComfyUI's input folder, or choose it from there.",
        )
    if missing:
        raise Refused(
            404,
            "file_missing",
            f"{parts[-1]} is not in ComfyUI's folder any more.",
            "Upload it again.",
        )
    return path
