"""What the frontend asks for to start: its own files, the extensions, and what there is here."""

import json
from collections.abc import Mapping
from pathlib import Path

from aiohttp import web

from .definitions import Definitions, Json
from .folders import Base, files_below

EXTENSION = "ltx-aio"
# The frontend asks for these as it starts; a server without other packs has nothing to say.
# Of ComfyUI's folder_paths: what it lists of most kinds of models.
MODEL_ENDINGS = [".bin", ".ckpt", ".pkl", ".pt", ".pt2", ".pth", ".safetensors", ".sft"]
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
        """Take the frontend's static folder and this checkout."""
        self._frontend = frontend
        self._panel = project / "web" / "dist"
        self._examples = project / "example_workflows"
        self._locales = project / "locales"
        self._definitions = definitions
        self._base = base
        self._stats = stats
        self._features = features

    def add_routes(self, routes: web.RouteTableDef) -> None:
        """Register what is served a second time under /api."""
        routes.get("/")(self._index)
        routes.get("/extensions")(self._extensions)
        routes.get("/object_info")(self._all_definitions)
        routes.get("/object_info/{name}")(self._definition)
        routes.get("/system_stats")(self._told_stats)
        routes.get("/features")(self._told_features)
        routes.get("/embeddings")(self._embeddings)
        routes.get("/models")(self._kinds)
        routes.get("/models/{kind}")(self._models)
        routes.get("/experiment/models")(self._folders)
        routes.get("/experiment/models/{kind}")(self._files)
        routes.get("/workflow_templates")(self._templates)
        routes.get("/i18n")(self._translations)
        for path in EMPTY_OBJECTS:
            routes.get(path)(_nothing)

    def add_static(self, app: web.Application) -> None:
        """Serve files; this comes last, as it catches everything."""
        app.router.add_get("/templates/{path:.*}", _no_templates)
        app.router.add_get("/internal/folder_paths", self._folder_paths)
        app.router.add_get("/internal/logs/raw", _no_logs)
        app.router.add_patch("/internal/logs/subscribe", _done)
        app.router.add_get("/internal/files/{kind}", self._internal_files)
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

    async def _told_stats(self, _: web.Request) -> web.Response:
        return web.json_response(self._stats)

    async def _told_features(self, _: web.Request) -> web.Response:
        return web.json_response(dict(self._features))

    async def _embeddings(self, _: web.Request) -> web.Response:
        return web.json_response([Path(name).stem for name in self._base.models_of("embeddings")])

    async def _kinds(self, _: web.Request) -> web.Response:
        return web.json_response(list(self._base.kinds))

    async def _models(self, request: web.Request) -> web.Response:
        kind = request.match_info["kind"]
        known = kind in self._base.kinds
        return web.json_response(self._base.models_of(kind)) if known else web.Response(status=404)

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
        told: list[Json] = []
        for index, folder in enumerate(map(Path, self._base.paths_of(kind))):
            for file in files_below(folder):
                name, state = file.relative_to(folder).as_posix(), file.stat()
                if name in wanted:
                    times = {"modified": state.st_mtime, "created": state.st_ctime}
                    told.append({"name": name, "pathIndex": index, **times, "size": state.st_size})
        return web.json_response(told)

    async def _templates(self, _: web.Request) -> web.Response:
        names = sorted(file.stem for file in self._examples.glob("*.json"))
        return web.json_response({EXTENSION: names} if names else {})

    async def _translations(self, _: web.Request) -> web.Response:
        """What `locales/LANGUAGE/NAME.json` say, by language and name, as ComfyUI reads them."""
        said: dict[str, dict[str, Json]] = {}
        for file in sorted(self._locales.glob("*/*.json")):
            said.setdefault(file.parent.name, {})[file.stem] = json.loads(file.read_bytes())
        return web.json_response(said)

    async def _folder_paths(self, _: web.Request) -> web.Response:
        return web.json_response({kind: self._base.paths_of(kind) for kind in self._base.kinds})

    async def _internal_files(self, request: web.Request) -> web.Response:
        kind = request.match_info["kind"]
        folder = self._base.of(kind)
        if folder is None:
            return web.json_response({"error": "Invalid directory type"}, status=400)
        files = [file for file in folder.iterdir() if file.is_file() and file.name[0] != "."]
        files.sort(key=lambda file: -file.stat().st_mtime)
        return web.json_response([f"{file.name} [{kind}]" for file in files])


async def _nothing(_: web.Request) -> web.Response:
    return web.json_response({})


async def _no_templates(request: web.Request) -> web.Response:
    """ComfyUI's own templates come with a package that is not needed here: there are none."""
    listed = request.match_info["path"].startswith("index")
    return web.json_response([]) if listed else web.Response(status=404)


async def _no_logs(_: web.Request) -> web.Response:
    return web.json_response({"entries": [], "size": {"cols": 80, "rows": 24}})


async def _done(_: web.Request) -> web.Response:
    return web.Response()
