"""What the frontend asks for when it starts: its own files, extensions, nodes and models."""

import json
from collections.abc import Mapping
from pathlib import Path

from aiohttp import web

from .definitions import Definitions, Json
from .folders import Base, files_below

EXTENSION = "ltx-aio"
# What ComfyUI's folder_paths lists of most kinds of models.
MODEL_ENDINGS = [".bin", ".ckpt", ".pkl", ".pt", ".pt2", ".pth", ".safetensors", ".sft"]
# The frontend asks for these when it starts. Without other packs they are empty.
EMPTY_OBJECTS = ("/node_replacements", "/global_subgraphs")


class Pages:
    """`stats` is the answer of /system_stats, `features` that of /features."""

    def __init__(  # noqa: PLR0913 - each is another part of the server
        self,
        *,
        frontend: Path,
        project: Path,
        definitions: Definitions,
        base: Base,
        stats: Json,
        features: Mapping[str, Json],
    ) -> None:
        """Take the frontend's static folder and the copy of LTX AIO."""
        self._frontend = frontend
        self._panel = project / "web" / "dist"
        self._examples = project / "example_workflows"
        self._locales = project / "locales"
        self._definitions = definitions
        self._base = base
        self._stats = stats
        self._features = features

    def add_routes(self, routes: web.RouteTableDef) -> None:
        """Register the routes that are also served under /api."""
        routes.get("/")(self._index)
        routes.get("/extensions")(self._extensions)
        routes.get("/object_info")(self._all_definitions)
        routes.get("/object_info/{name}")(self._definition)
        routes.get("/system_stats")(self._get_stats)
        routes.get("/features")(self._get_features)
        routes.get("/experiment/models")(self._folders)
        routes.get("/experiment/models/{kind}")(self._files)
        routes.get("/workflow_templates")(self._templates)
        routes.get("/i18n")(self._translations)
        for path in EMPTY_OBJECTS:
            routes.get(path)(_nothing)

    def add_static(self, app: web.Application) -> None:
        """Serve files. Comes last, since it catches everything."""
        app.router.add_get("/templates/{path:.*}", _no_templates)
        app.router.add_get("/internal/folder_paths", self._folder_paths)
        app.router.add_static(f"/extensions/{EXTENSION}", self._panel)
        if self._examples.is_dir():
            app.router.add_static(f"/api/workflow_templates/{EXTENSION}", self._examples)
        app.router.add_static("/", self._frontend)

    async def _index(self, _: web.Request) -> web.FileResponse:
        headers = {"Cache-Control": "no-store, must-revalidate"}
        return web.FileResponse(self._frontend / "index.html", headers=headers)

    async def _extensions(self, _: web.Request) -> web.Response:
        own = self._frontend / "extensions"
        paths = [f"/extensions/{file.relative_to(own).as_posix()}" for file in files_below(own)]
        ours = [
            f"/extensions/{EXTENSION}/{file.relative_to(self._panel).as_posix()}"
            for file in files_below(self._panel)
        ]
        return web.json_response([path for path in (*paths, *ours) if path.endswith(".js")])

    async def _all_definitions(self, _: web.Request) -> web.Response:
        return web.json_response(self._definitions.all())

    async def _definition(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        known = name in self._definitions
        return web.json_response({name: self._definitions.now(name)} if known else {})

    async def _get_stats(self, _: web.Request) -> web.Response:
        return web.json_response(self._stats)

    async def _get_features(self, _: web.Request) -> web.Response:
        return web.json_response(dict(self._features))

    async def _folders(self, _: web.Request) -> web.Response:
        return web.json_response(
            [
                {"name": kind, "folders": self._base.paths_of(kind), "extensions": MODEL_ENDINGS}
                for kind in self._base.kinds
            ]
        )

    async def _files(self, request: web.Request) -> web.Response:
        kind = request.match_info["kind"]
        if kind not in self._base.kinds:
            return web.Response(status=404)
        wanted = set(self._base.models_of(kind))
        files: list[Json] = []
        for index, folder in enumerate(map(Path, self._base.paths_of(kind))):
            for file in files_below(folder):
                name, state = file.relative_to(folder).as_posix(), file.stat()
                if name in wanted:
                    times = {"modified": state.st_mtime, "created": state.st_ctime}
                    files.append({"name": name, "pathIndex": index, **times, "size": state.st_size})
        return web.json_response(files)

    async def _templates(self, _: web.Request) -> web.Response:
        names = sorted(file.stem for file in self._examples.glob("*.json"))
        return web.json_response({EXTENSION: names} if names else {})

    async def _translations(self, _: web.Request) -> web.Response:
        """The content of `locales/LANGUAGE/NAME.json`, by language and name."""
        said: dict[str, dict[str, Json]] = {}
        for file in sorted(self._locales.glob("*/*.json")):
            said.setdefault(file.parent.name, {})[file.stem] = json.loads(file.read_bytes())
        return web.json_response(said)

    async def _folder_paths(self, _: web.Request) -> web.Response:
        return web.json_response({kind: self._base.paths_of(kind) for kind in self._base.kinds})


async def _nothing(_: web.Request) -> web.Response:
    return web.json_response({})


async def _no_templates(request: web.Request) -> web.Response:
    """ComfyUI's own templates come with a package that isn't installed here."""
    listed = request.match_info["path"].startswith("index")
    return web.json_response([]) if listed else web.Response(status=404)
