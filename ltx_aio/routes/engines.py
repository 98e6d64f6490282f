"""/ltx_aio/engines: other engines of the owner's list, asked through this server.

GET /ltx_aio/engines, GET and POST …/{id}/api/{path}, GET …/{id}/events, POST …/{id}/inputs and
…/{id}/results. The browser never gets an engine's address or the owner's keys, and an engine never
gets anything of the browser's but what is written here.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import aclosing, suppress
from typing import cast

from aiohttp import ClientError, ClientResponse, web

from ..engines.allowed import ASSET, CLIENT, KEY, Ask, ask_for
from ..engines.asking import STALL, asking, is_json, read_up_to, url_of
from ..engines.engine import Engine
from ..engines.events import events
from ..engines.inputs import Inputs
from ..engines.owner import SHOWN, ListProblem
from ..engines.results import (
    RUN_PATH,
    SUFFIXES,
    Results,
    Source,
    saved_as_asset,
    saved_by_comfyui,
)
from ..engines.workers import Workers
from ..files.saved import is_plain
from ..http.answers import Refused, refusal_of
from ..http.bodies import Body, bad_body, json_body, texts_in
from ..http.guard import Guard
from ..http.lines import HEADERS as LINES
from ..trouble import EngineTrouble
from .media import MediaFiles

PROBLEMS = {
    "engines_unreadable": (
        f"{SHOWN} can't be read.",
        "Check that ComfyUI may read it and that it is no larger than 256 KiB.",
    ),
    "engines_json": (
        f"{SHOWN} is no JSON list (line and column {{place}}).",
        "Correct it there; docs/engines.md has an example.",
    ),
    "engines_entry": (
        f"An engine in {SHOWN} isn't as it should be: {{place}}.",
        "Correct it there; docs/engines.md says what each field takes.",
    ),
    "engines_twice": (
        f"Two engines in {SHOWN} have the same name: {{place}}.",
        "Give one of them another name.",
    ),
    "engines_open": (
        f"Other users of this computer can read the keys in {SHOWN}.",
        "Let only the user that runs ComfyUI read it: chmod 600.",
    ),
    "engines_workers": (
        "ComfyUI-Distributed at {place} doesn't say which workers it has.",
        "Check that it is running and has ComfyUI-Distributed, then check again.",
    ),
    "worker_host": (
        "A worker of ComfyUI-Distributed isn't used, because it is on another host: {place}.",
        f'If it is yours, add its host to "hosts" of this engine in {SHOWN}.',
    ),
    "worker_entry": (
        "A worker of ComfyUI-Distributed can't be used as it is set up: {place}.",
        "Check its name and port in ComfyUI-Distributed's panel. At most 32 workers are used.",
    ),
}

FILE = {"filename", "subfolder", "type"}
ASSET_FILE = {"asset", "filename"}
MAX_JSON = 16 << 20
QUIET = 300.0  # seconds without an event
FORBIDDEN = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
# What an engine calls a web page would run as one of ComfyUI's own.
MEDIA = {
    "image/gif", "image/jpeg", "image/png", "image/webp", "video/mp4", "video/quicktime",
    "video/webm", "video/x-matroska",
}  # fmt: skip
OTHER = "application/octet-stream"
EVENTS = "text/event-stream"
RAW_API = "/ltx_aio/engines/{}/api/"


def add_engines(  # noqa: C901
    routes: web.RouteTableDef,
    guard: Guard,
    *,
    workers: Workers,
    files: MediaFiles,
    results: Results,
) -> None:
    """Register the routes. Errors of all: those of the guard; 404 `unknown_engine`."""
    inputs = Inputs()

    async def engine_in(request: web.Request) -> Engine:
        engine = await workers.find(request.match_info["id"])
        if engine is None:
            raise Refused(
                404,
                "unknown_engine",
                "This engine isn't in the server's list.",
                "Reload the page. Engines are added in user/__ltx_aio/engines.json.",
            )
        return engine

    @routes.get("/ltx_aio/engines")
    @guard
    async def engines(_: web.Request) -> web.Response:
        """The engines of the owner's list, without their addresses and keys.

        Answer: `{"engines": [{"id", "name", "kind", "paid", "parallel"}]}`, and if something is
        wrong with the list, `"problem": {"code", "what", "remedy", "address"}`. Workers of a
        ComfyUI-Distributed are engines, too; those that aren't used are in `"left_out"`, each like
        the problem.
        """
        found = await workers.all()
        answer: Body = {"engines": [engine.shown() for engine in found.engines]}
        if found.problem:
            answer["problem"] = _said(found.problem)
        if found.left_out:
            answer["left_out"] = [_said(each) for each in found.left_out]
        return web.json_response(answer)

    @routes.get("/ltx_aio/engines/{id}/api/{path:.*}")
    @guard
    async def get(request: web.Request) -> web.StreamResponse:
        """Ask an engine for something of the allow-list.

        Answer: the engine's, if it is JSON, a media file or, of a v2 job, its events.
        Errors: 404 `engine_route`; those of an engine.
        """
        engine = await engine_in(request)
        return await _passed(request, engine, _ask(request, engine), None)

    @routes.post("/ltx_aio/engines/{id}/api/{path:.*}")
    @guard.careful
    async def post(request: web.Request) -> web.StreamResponse:
        """Have an engine do something of the allow-list.

        Body: JSON with the fields that the panel sends. Answer: the engine's.
        Errors: those of GET and of `json_body`; 400 `bad_body`.
        """
        engine = await engine_in(request)
        ask = _ask(request, engine)
        body = await json_body(request, ask.rule.max_bytes)
        if ask.rule.body is None or not ask.rule.body(body):
            raise bad_body()
        content = json.dumps(body, separators=(",", ":")).encode()
        return await _passed(request, engine, ask, content)

    @routes.get("/ltx_aio/engines/{id}/events")
    @guard
    async def follow(request: web.Request) -> web.StreamResponse:
        """What the engine's ComfyUI tells a client through its socket.

        Query: `client_id=…`, letters, digits, - and _. Answer: lines `{"type", "data"}` as ComfyUI
        sends them; `{"type": "preview", "data": {"prompt_id", "type", "image"}}` with a base64
        image; empty lines; `{"error": {…}}` as the last when the socket is closed.
        Errors: 400 `bad_body`; those of an engine.
        """
        engine = await engine_in(request)
        client = request.query.get("client_id", "")
        if not CLIENT.fullmatch(client):
            raise bad_body()
        return await _lines(request, engine, client)

    @routes.post("/ltx_aio/engines/{id}/inputs")
    @guard
    async def give(request: web.Request) -> web.Response:
        """Send files of this server to the engine's input folder, unless it has them.

        Body: `{"files": ["ltx_aio/clip.mp4"]}`, names as loaders take them.
        Answer: `{"files": {"ltx_aio/clip.mp4": "ltx_aio/clip_0123456789abcdef.mp4"}}`.
        Errors: those of probe; 409 `engine_upload`; those of an engine.
        """
        engine = await engine_in(request)
        names = texts_in(await json_body(request), "files")
        paths = {name: files.locate(name) for name in names}
        try:
            return web.json_response({"files": await inputs.give(engine, paths)})
        except OSError as error:
            raise Refused(
                404,
                "file_missing",
                "A file is no longer in ComfyUI's folder, or can't be read.",
                "Upload it again.",
            ) from error

    @routes.post("/ltx_aio/engines/{id}/results")
    @guard
    async def bring(request: web.Request) -> web.Response:
        """Copy a file that a run saved on the engine into this server's output folder.

        Body: `{"file": {"filename", "subfolder", "type"}, "path": "kites/kite_1a2b3c4d"}`, of a v2
        engine `{"file": {"asset", "filename"}, …}`. Answer: `{"file": {"filename": "kite_1a2b3c4d_
        00001_.mp4", "subfolder": "kites", "type": "output"}}`; of the same request again, the same.
        Errors: 400 `bad_name`, 400 `linked`, 409 `result_gone`, 409 `result_not_saved`; those of
        an engine.
        """
        engine = await engine_in(request)
        source, path = _wanted(await json_body(request))
        if not results.is_allowed(path):
            raise Refused(
                400,
                "linked",
                "ComfyUI's output folder has a link in it that ComfyUI doesn't follow.",
                "Replace the link by a folder, or choose another folder for videos in Settings.",
            )
        folder, _, name = (await results.bring(engine, source, path)).rpartition("/")
        file = {"filename": name, "subfolder": folder, "type": "output"}
        return web.json_response({"file": file})


def _said(problem: ListProblem) -> dict[str, str]:
    what, remedy = PROBLEMS[problem.code]
    what = what.replace("{place}", problem.place)
    return {"code": problem.code, "what": what, "remedy": remedy, "address": problem.place}


def _ask(request: web.Request, engine: Engine) -> Ask:
    """What is asked of an engine. Errors: 404 `engine_route`."""
    # Not decoded: "a%2Fb" is one level.
    _, found, path = request.rel_url.raw_path.partition(RAW_API.format(engine.id))
    query = dict(request.query) if len(set(request.query)) == len(request.query) else {"": ""}
    ask = ask_for(engine.kind, request.method, path, query) if found else None
    if ask is None:
        raise Refused(
            404,
            "engine_route",
            "LTX AIO doesn't ask this of other engines.",
            "Reload the page. If LTX AIO was just updated, restart ComfyUI, too.",
        )
    return ask


async def _passed(
    request: web.Request, engine: Engine, ask: Ask, body: bytes | None
) -> web.StreamResponse:
    streamed = ask.rule.answer != "json"
    quiet = QUIET if ask.rule.answer == "events" else STALL
    async with asking(
        engine,
        request.method,
        url_of(engine, ask.path, ask.query),
        body=body,
        headers=_of_ours(request),
        seconds=None if streamed else ask.rule.seconds,
        stall=quiet,
    ) as answer:
        if streamed and not is_json(answer) and answer.ok:
            return await _stream(request, engine, answer, events_of_job=ask.rule.answer == "events")
        content = await read_up_to(engine, answer, MAX_JSON)
    if content and not is_json(answer):
        raise EngineTrouble("engine_answer", engine.name)
    headers = dict(FORBIDDEN)
    if answer.headers.get("Retry-After", "").isdecimal():
        headers["Retry-After"] = answer.headers["Retry-After"]
    return web.Response(
        status=answer.status, body=content, content_type="application/json", headers=headers
    )


def _of_ours(request: web.Request) -> dict[str, str]:
    """The only header of a request that goes on."""
    key = request.headers.get("Idempotency-Key", "")
    return {"Idempotency-Key": key} if KEY.fullmatch(key) else {}


async def _stream(
    request: web.Request, engine: Engine, answer: ClientResponse, *, events_of_job: bool
) -> web.StreamResponse:
    if events_of_job and answer.content_type != EVENTS:
        raise EngineTrouble("engine_answer", engine.name)
    kind = answer.content_type if answer.content_type in MEDIA else OTHER
    response = web.StreamResponse(
        headers=FORBIDDEN
        | {
            "Content-Type": EVENTS if events_of_job else kind,
            "Content-Security-Policy": "sandbox; default-src 'none'",
            "X-Accel-Buffering": "no",
        }
    )
    if answer.content_length is not None:
        response.content_length = answer.content_length
    await response.prepare(request)
    try:
        if request.method != "HEAD":
            async for chunk in answer.content.iter_any():
                await response.write(chunk)
    except (ClientError, OSError, asyncio.TimeoutError):
        # Half of a file must not pass for all of it.
        if request.transport is not None:
            request.transport.abort()
    return response


async def _lines(request: web.Request, engine: Engine, client: str) -> web.StreamResponse:
    response = web.StreamResponse(headers=LINES)
    async with aclosing(events(engine, client)) as lines:
        try:
            await _write(request, response, lines)
        except EngineTrouble as trouble:
            if not response.prepared:
                raise
            last = json.dumps(refusal_of(trouble).json()).encode() + b"\n"
            with suppress(ConnectionError):  # Nobody reads it.
                await response.write(last)
    return response


async def _write(
    request: web.Request, response: web.StreamResponse, lines: AsyncIterator[bytes]
) -> None:
    async for line in lines:
        if not response.prepared:
            await response.prepare(request)
        if request.transport is None or request.transport.is_closing():
            return
        await response.write(line)


def _wanted(body: Body) -> tuple[Source, str]:
    """Errors: 400 `bad_body`, 400 `bad_name`."""
    match body:
        case {"file": dict(), "path": str(path), **rest} if not rest:
            source = _source(cast("Body", body["file"]))
        case _:
            raise bad_body()
    if not is_plain(path) or not RUN_PATH.fullmatch(path) or "/" not in path:
        raise _bad_name()
    return source, path


def _source(file: Body) -> Source:
    match file:
        case {"filename": str(name), "subfolder": str(folder), "type": str(kind)} if (
            set(file) == FILE
        ):
            if kind not in {"output", "temp"} or (folder and not is_plain(folder)):
                raise _bad_name()
            source = saved_by_comfyui(name, folder, kind)
        case {"asset": str(asset), "filename": str(name)} if set(file) == ASSET_FILE:
            if not ASSET.fullmatch(asset):
                raise _bad_name()
            source = saved_as_asset(asset, name)
        case _:
            raise bad_body()
    if not is_plain(name) or "/" in name or source.suffix not in SUFFIXES:
        raise _bad_name()
    return source


def _bad_name() -> Refused:
    return Refused(
        400,
        "bad_name",
        "This is not the name of a video that LTX AIO saved.",
        "Reload the page.",
    )
