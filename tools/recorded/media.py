"""Uploads, and the files of input, output and temp."""

import mimetypes
from pathlib import Path

from aiohttp import web

from .asked import only, parameters
from .folders import Base, Outside, inside


class Media:
    """POST /upload/image and GET /view."""

    def __init__(self, base: Base) -> None:
        """Take the folders."""
        self._base = base

    def add_routes(self, routes: web.RouteTableDef) -> None:
        """Register the routes."""
        routes.post("/upload/image")(self._upload)
        routes.get("/view")(self._view)

    async def _upload(self, request: web.Request) -> web.Response:
        form = await request.post()
        only(form, "image", "subfolder", "type", "overwrite")
        sent, subfolder = form.get("image"), str(form.get("subfolder", ""))
        kind = str(form.get("type", "input"))
        root = self._base.of(kind)
        if not isinstance(sent, web.FileField) or not sent.filename or root is None:
            return web.Response(status=400)
        try:
            name = f"{subfolder}/{sent.filename}" if subfolder else sent.filename
            file = inside(root, name)
        except Outside:
            return web.Response(status=400)
        content = sent.file.read()
        file.parent.mkdir(parents=True, exist_ok=True)
        if form.get("overwrite") != "true":
            file = _free(file, content)
        file.write_bytes(content)
        return web.json_response({"name": file.name, "subfolder": subfolder, "type": kind})

    @parameters("filename", "type", "subfolder", "rand")
    async def _view(self, request: web.Request) -> web.StreamResponse:
        query = request.query
        if not query.get("filename"):
            return web.Response(status=404 if "filename" not in query else 400)
        name, folder = self._base.annotated(query["filename"])
        if name.startswith("/") or ".." in name:
            return web.Response(status=400)
        root = Path(folder) if folder else self._base.of(query.get("type", "output"))
        if root is None:
            return web.Response(status=400)
        try:
            file = inside(root, query.get("subfolder", "")) / Path(name).name
        except Outside:
            return web.Response(status=403)
        if not file.is_file():
            return web.Response(status=404)
        kind = mimetypes.guess_type(file)[0] or "application/octet-stream"
        # Pages and scripts must not run as this server's own.
        if kind in {"text/html", "application/xhtml+xml", "text/javascript", "text/css"}:
            kind = "application/octet-stream"
        headers = {"Content-Disposition": f'filename="{file.name}"', "Content-Type": kind}
        return web.FileResponse(file, headers=headers)


def _free(file: Path, content: bytes) -> Path:
    """The file itself if it is free or has this content, else "name (1).png" and so on."""
    number, free = 0, file
    while free.exists() and free.read_bytes() != content:
        number += 1
        free = file.with_name(f"{file.stem} ({number}){file.suffix}")
    return free
