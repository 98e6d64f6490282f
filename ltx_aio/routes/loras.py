"""What is saved beside LoRAs.

GET /ltx_aio/loras, POST /ltx_aio/loras/pictures and /ltx_aio/loras/video.
"""

import asyncio
import base64
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from aiohttp import web

from ..http.answers import Refused
from ..http.bodies import Body, json_body, text_in, texts_in
from ..http.guard import Guard
from ..http.lines import Gone, lines
from ..media.bounded import Deadline, Stopped
from ..media.kept import Kept, key_of
from ..media.thumbnail import Thumbnail, thumbnail
from ..media.unreadable import Unreadable
from ..sidecars.shelf import Sidecars

# 10 kB each.
MAX_PICTURES = 600
# For one picture, in seconds.
LOOKING_SECONDS = 10.0
# Whatever is in the file: a browser must not take it for a page.
AS_VIDEO = {
    "Content-Type": "video/mp4",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "sandbox",
    "Cache-Control": "no-store",
}


def add_loras(routes: web.RouteTableDef, guard: Guard, sidecars: Sidecars) -> None:
    """Register the routes. Requests name LoRAs as ComfyUI lists them, and no other file."""
    # One thread each, so that a running generation keeps its cores.
    reader = ThreadPoolExecutor(1, thread_name_prefix="ltx_aio_loras")
    painter = ThreadPoolExecutor(1, thread_name_prefix="ltx_aio_pictures")
    copies = _Copies(sidecars)

    @routes.get("/ltx_aio/loras")
    @guard
    async def list_loras(_: web.Request) -> web.Response:
        """What is saved beside the LoRAs by their authors, other tools or the user.

        Answer: `{"loras": [{"name", "title", "base", "triggers", "strength", "picture",
        "video"}]}`, only of those that have something. `name` is below the folder, with slashes.
        `picture` and `video` are another text for another file. Errors: those of the guard.
        """
        loop = asyncio.get_running_loop()
        return web.json_response(await loop.run_in_executor(reader, sidecars.read))

    @routes.post("/ltx_aio/loras/pictures")
    @guard
    async def pictures(request: web.Request) -> web.StreamResponse:
        """Small copies of the pictures beside LoRAs.

        Body: `{"names": ["styles/clay.safetensors"]}`, 1 to 32. Answer: a line each, as soon as it
        is there: `{"name", "jpeg": "<base64>", "width", "height"}`, or `{"name", "jpeg": null}` for
        a LoRA that has none that can be read. Errors: those of the guard and of `json_body`; 400
        `bad_body`.
        """
        names = texts_in(await json_body(request), "names")
        return await lines(request, painter, lambda gone: copies.lines(names, gone))

    @routes.post("/ltx_aio/loras/video")
    @guard
    async def video(request: web.Request) -> web.Response:
        """The video beside a LoRA.

        Body: `{"name": "styles/clay.safetensors"}`. Answer: an MP4 file as it is. Errors: those of
        the guard and of `json_body`; 400 `bad_body`; 404 `file_missing` if there is none, or one of
        more than 32 MiB.
        """
        name = text_in(await json_body(request), "name")
        content = await asyncio.get_running_loop().run_in_executor(reader, sidecars.video, name)
        if content is None:
            raise Refused(404, "file_missing", "This LoRA has no video.", "Reload the page.")
        return web.Response(body=content, headers=AS_VIDEO)


class _Copies:
    """Small copies of pictures, kept until the file changes."""

    def __init__(self, sidecars: Sidecars) -> None:
        self._sidecars = sidecars
        self._kept: Kept[Thumbnail] = Kept(MAX_PICTURES)

    def lines(self, names: list[str], gone: Gone) -> Iterator[Body]:
        for name in names:
            if gone():
                return
            yield _line(name, self._picture(name, gone))

    def _picture(self, name: str, gone: Gone) -> Thumbnail | None:
        path = self._sidecars.picture(name)
        if path is None:
            return None
        try:
            key = key_of(path)
            found = self._kept.get(key)
            if found is None:
                found = thumbnail(path, Deadline(LOOKING_SECONDS, stopped=gone))
                self._kept.put(key, found)
        except (Unreadable, Stopped):
            return None
        return found


def _line(name: str, picture: Thumbnail | None) -> Body:
    if picture is None:
        return {"name": name, "jpeg": None}
    jpeg = base64.b64encode(picture.jpeg).decode("ascii")
    return {"name": name, "jpeg": jpeg, "width": picture.width, "height": picture.height}
