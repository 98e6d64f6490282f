"""POST /ltx_aio/probe: reads what a media file gives to a graph."""

import asyncio
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path, PureWindowsPath

from aiohttp import web

from ..files.links import FollowsLinks
from ..http.answers import Refused
from ..http.bodies import json_body, text_in
from ..http.guard import Guard
from ..media.bounded import Deadline
from ..media.probe import Media, probe
from ..media.unreadable import Unreadable

Annotated = Callable[[str], tuple[str, str | None]]


@dataclass(frozen=True)
class MediaFiles:
    """The files that ComfyUI's loaders take.

    `annotated` is ComfyUI's `folder_paths.annotated_filepath`: it splits "a.png [output]" into
    "a.png" and that folder, and gives None as the folder of a plain name, which means `input_dir`.
    `skips_undecodable`: see `probe`.
    """

    input_dir: str
    annotated: Annotated
    follows: FollowsLinks = FollowsLinks()  # noqa: RUF009 - frozen
    skips_undecodable: bool = False

    def split(self, name: str) -> tuple[Path, str]:
        """The folder that a loader's name means, and the name in it."""
        relative, folder = self.annotated(name)
        return Path(folder or self.input_dir), relative

    def locate(self, name: str) -> Path:
        """The file that a loader's name means. Follows links as far as ComfyUI itself does.

        Errors: 400 `bad_name`, 400 `linked`, 404 `file_missing`.
        """
        return _locate(*self.split(name), self.follows)

    def probe(self, path: Path, deadline: Deadline | None = None) -> Media:
        """What a file gives to a graph. Errors: Unreadable."""
        return probe(path, skips_undecodable=self.skips_undecodable, deadline=deadline)


@contextmanager
def refusing() -> Generator[None]:
    """Refuses a file that turns out to be unreadable. Errors: 422 `unreadable`."""
    try:
        yield
    except Unreadable as error:
        raise Refused(422, "unreadable", error.reason, error.remedy, cause=error.cause) from error


def add_media(routes: web.RouteTableDef, guard: Guard, files: MediaFiles) -> None:
    """Register the route."""
    # Two, so that probing never takes every core away from a running generation.
    workers = ThreadPoolExecutor(2, thread_name_prefix="ltx_aio_probe")

    @routes.post("/ltx_aio/probe")
    @guard
    async def probe_file(request: web.Request) -> web.Response:
        """What a file in ComfyUI's folders gives to a graph.

        Body: `{"name": "sub/clip.mp4"}`, a name as LoadImage, LoadAudio and LoadVideo take it.
        Answer: `{"media": {"kind": "image" | "audio" | "video", …}}`, the fields of probe.py.
        Errors: those of the guard and of `json_body`; 400 `bad_name`, 400 `linked`,
        404 `file_missing`, 422 `unreadable` with a `cause` from unreadable.py.
        """
        name = text_in(await json_body(request), "name")

        def look() -> Media:
            with refusing():
                return files.probe(files.locate(name))

        media = await asyncio.get_running_loop().run_in_executor(workers, look)
        return web.json_response({"media": asdict(media)})


def _locate(folder: Path, name: str, follows: FollowsLinks) -> Path:
    outside = Refused(
        400,
        "bad_name",
        "This is not the name of a file in ComfyUI's folders.",
        "Copy the file into ComfyUI's input folder and choose it there.",
    )
    parts = name.split("/")
    if "\\" in name or PureWindowsPath(name).drive or not {"", ".", ".."}.isdisjoint(parts):
        raise outside
    try:
        path = (folder / name).resolve()
        missing = not path.is_file()
        root = folder.resolve()
    except (OSError, RuntimeError, ValueError):  # Too long, a loop of links, or not a valid name.
        raise outside from None
    if not path.is_relative_to(root) and not follows.for_reading:
        raise Refused(
            400,
            "linked",
            "This file is a link out of ComfyUI's folder, and ComfyUI doesn't follow it.",
            "Copy the file itself into ComfyUI's input folder, or choose it from there.",
        )
    if missing:
        raise Refused(
            404,
            "file_missing",
            f"{parts[-1]} is no longer in ComfyUI's folder.",
            "Upload it again.",
        )
    return path
