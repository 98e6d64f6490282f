"""The settings and files of the only user."""

import json
import os
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, cast
from urllib.parse import unquote

from aiohttp import web

from .asked import NotRecorded, parameters
from .definitions import Json
from .folders import Outside, files_below, inside


class Userdata:
    """The routes under /settings, /users and /userdata."""

    def __init__(self, folder: Path) -> None:
        """Take the user's folder."""
        self._folder = folder
        self._settings = folder / "comfy.settings.json"

    def add_routes(self, routes: web.RouteTableDef) -> None:
        """Register the routes."""
        routes.get("/users")(self._users)
        routes.get("/settings")(self._all)
        routes.post("/settings/{id}")(self._keep_one)
        routes.get("/userdata")(self._listed)
        routes.get("/v2/userdata")(self._tree)
        routes.get("/userdata/{file}")(self._read)
        routes.post("/userdata/{file}")(self._write)
        routes.delete("/userdata/{file}")(self._remove)
        routes.post("/userdata/{file}/move/{dest}")(self._move)

    async def _users(self, _: web.Request) -> web.Response:
        return web.json_response({"storage": "server", "migrated": True})

    async def _all(self, _: web.Request) -> web.Response:
        return web.json_response(self._kept())

    async def _keep_one(self, request: web.Request) -> web.Response:
        self._keep({request.match_info["id"]: await request.json()})
        return web.Response()

    @parameters("dir", "recurse", "split", "full_info")
    async def _listed(self, request: web.Request) -> web.Response:
        query = request.query
        if not query.get("dir"):
            return web.Response(status=400, text="Directory not provided")
        folder = self._path(query["dir"])
        # Like ComfyUI, which creates the parent folder of what it is asked for.
        folder.parent.mkdir(parents=True, exist_ok=True)
        if not folder.exists():
            return web.Response(status=404, text="Directory not found")
        if query.get("full_info") != "true" or query.get("split", "false") != "false":
            raise NotRecorded("without full_info, or with split")
        deep = query.get("recurse") == "true"
        files = [file for file in files_below(folder) if deep or file.parent == folder]
        return web.json_response([_info(file, folder) for file in files])

    @parameters("path")
    async def _tree(self, request: web.Request) -> web.Response:
        folder = self._path(unquote(request.query.get("path", "")))
        if not folder.exists():
            return web.Response(status=404, text="Requested path not found")
        if not folder.is_dir():
            return web.Response(status=400, text="Requested path is not a directory")
        entries = [self._entry(path) for path in folder.rglob("*")]
        entries.sort(key=lambda entry: (entry["type"] != "directory", entry["name"].lower()))
        return web.json_response(entries)

    def _entry(self, path: Path) -> dict[str, Json]:
        named = {"name": path.name, "path": path.relative_to(self._folder).as_posix()}
        if path.is_dir():
            return {**named, "type": "directory"}
        state = path.stat()
        return {**named, "type": "file", "size": state.st_size, "modified": state.st_mtime}

    async def _read(self, request: web.Request) -> web.StreamResponse:
        file = self._path(request.match_info["file"])
        return web.FileResponse(file) if file.exists() else web.Response(status=404)

    @parameters("overwrite", "full_info")
    async def _write(self, request: web.Request) -> web.Response:
        file = self._path(request.match_info["file"])
        if request.query.get("overwrite") == "false" and file.exists():
            return web.Response(status=409, text="File already exists")
        body = await request.read()
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            _replace(file, body)
        except OSError:
            return web.Response(status=400, reason="Invalid filename")
        return self._described(request, file)

    async def _remove(self, request: web.Request) -> web.Response:
        file = self._path(request.match_info["file"])
        if not file.exists():
            return web.Response(status=404)
        file.unlink()
        return web.Response(status=204)

    @parameters("overwrite")
    async def _move(self, request: web.Request) -> web.Response:
        if request.query.get("overwrite") != "false":
            message = f"POST {request.path} with overwrite"
            raise NotRecorded(message)
        source = self._path(request.match_info["file"])
        if not source.exists():
            return web.Response(status=404)
        target = self._path(request.match_info["dest"])
        if target.exists():
            return web.Response(status=409, text="File already exists")
        source.replace(target)
        return self._described(request, target)

    def _described(self, request: web.Request, file: Path) -> web.Response:
        if request.query.get("full_info", "").lower() == "true":
            return web.json_response(_info(file, self._folder))
        return web.json_response(file.relative_to(self._folder).as_posix())

    def _path(self, name: str) -> Path:
        """The file of that name. Errors: HTTPForbidden if it is outside the user's folder."""
        try:
            return inside(self._folder, unquote(name))
        except Outside:
            raise web.HTTPForbidden from None

    def _kept(self) -> dict[str, Json]:
        try:
            kept: Any = json.loads(self._settings.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return cast("dict[str, Json]", kept)

    def _keep(self, more: dict[str, Json]) -> None:
        _replace(self._settings, json.dumps({**self._kept(), **more}, indent=2).encode())


def _replace(file: Path, content: bytes) -> None:
    """Replace a file in one step, so that no reader gets half of it."""
    with NamedTemporaryFile(dir=file.parent, prefix=".", delete=False) as part:
        part.write(content)
    try:
        os.replace(part.name, file)  # noqa: PTH105 - the name of a temporary file
    except OSError:
        Path(part.name).unlink()
        raise


def _info(file: Path, folder: Path) -> dict[str, Json]:
    state = file.stat()
    return {
        "path": file.relative_to(folder).as_posix(),
        "size": state.st_size,
        "modified": int(state.st_mtime * 1000),
        "created": int(state.st_ctime * 1000),
    }
