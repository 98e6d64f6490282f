"""The routes around the queue: /prompt, /queue, /history, /interrupt, /free, /api/jobs."""

import json
from collections.abc import Callable
from typing import Any, cast
from uuid import UUID, uuid4

from aiohttp import web

from .asked import only, parameters
from .check import Verdict, check_prompt
from .definitions import Definitions, Json
from .folders import Base
from .jobs import job_of, jobs_of
from .queueing import Queue

Object = dict[str, Json]


class Prompts:
    """Accepts prompts. `playable`: whether there is a recording similar to a prompt."""

    def __init__(  # noqa: PLR0913 - each is another part of the server
        self,
        queue: Queue,
        definitions: Definitions,
        base: Base,
        *,
        playable: Callable[[Object], bool],
        interrupt: Callable[[], None],
        forget: Callable[[], None],
    ) -> None:
        """`interrupt` stops the current prompt, `forget` empties the cache."""
        self._queue = queue
        self._definitions = definitions
        self._base = base
        self._playable = playable
        self._interrupt = interrupt
        self._forget = forget

    def add_routes(self, routes: web.RouteTableDef) -> None:
        """Register the routes, except those of jobs, which are only under /api."""
        routes.get("/prompt")(self._left)
        routes.post("/prompt")(self._prompt)
        routes.get("/queue")(self._get_queue)
        routes.post("/queue")(self._change_queue)
        routes.get("/history")(self._get_history)
        routes.get("/history/{id}")(self._get_entry)
        routes.post("/interrupt")(self._stop)
        routes.post("/free")(self._free)

    def add_job_routes(self, routes: web.RouteTableDef) -> None:
        """Register the routes of jobs."""
        routes.get("/api/jobs")(self._jobs)
        routes.get("/api/jobs/{id}")(self._job)
        routes.post("/api/jobs/{id}/cancel")(self._cancel)

    async def _left(self, _: web.Request) -> web.Response:
        return web.json_response(queue_info(self._queue.left))

    async def _prompt(self, request: web.Request) -> web.Response:
        body = await _object(request)
        only(body, "prompt", "prompt_id", "client_id", "extra_data", "number")
        number = self._queue.number(body.get("number"))
        prompt, given = body.get("prompt"), body.get("prompt_id")
        if prompt is None:
            return _refused("no_prompt", "No prompt provided")
        if given is not None and not is_id(given):
            return _refused("invalid_prompt_id", "prompt_id must be a valid UUID")
        verdict = check_prompt(prompt, self._definitions, self._base)
        if verdict.error is None and not self._playable(prompt):
            verdict = Verdict(_not_recorded())
        if verdict.error is not None:
            refusal = {"error": verdict.error, "node_errors": verdict.node_errors}
            return web.json_response(refusal, status=400)
        extra = dict(body.get("extra_data") or {})
        if "client_id" in body:
            extra["client_id"] = body["client_id"]
        id_ = given or str(uuid4())
        await self._queue.put(number, id_, prompt, extra, verdict.outputs)
        return web.json_response(
            {"prompt_id": id_, "number": number, "node_errors": verdict.node_errors}
        )

    async def _get_queue(self, _: web.Request) -> web.Response:
        running = self._queue.running
        return web.json_response(
            {
                "queue_running": [running.to_json()] if running else [],
                "queue_pending": [item.to_json() for item in self._queue.waiting],
            }
        )

    async def _change_queue(self, request: web.Request) -> web.Response:
        body = await _object(request)
        only(body, "delete")
        for id_ in body.get("delete", []):
            await self._queue.drop(id_)
        return web.Response()

    async def _get_history(self, _: web.Request) -> web.Response:
        return web.json_response(self._queue.history)

    async def _get_entry(self, request: web.Request) -> web.Response:
        id_ = request.match_info["id"]
        entry = self._queue.history.get(id_)
        return web.json_response({id_: entry} if entry else {})

    async def _stop(self, request: web.Request) -> web.Response:
        """Stop the current prompt, unless the body names another one."""
        body = await _object(request)
        running = self._queue.running
        if running and body.get("prompt_id") in {None, running.id}:
            self._interrupt()
        return web.Response()

    async def _free(self, request: web.Request) -> web.Response:
        if (await _object(request)).get("free_memory"):
            self._forget()
        return web.Response()

    @parameters("status", "limit", "offset")
    async def _jobs(self, request: web.Request) -> web.Response:
        """Newest first. Without a limit, all of them."""
        query = request.query
        wanted = query["status"].split(",") if "status" in query else None
        limit = int(query["limit"]) if "limit" in query else None
        offset = int(query.get("offset", 0))
        jobs = [job for job in jobs_of(self._queue) if not wanted or job["status"] in wanted]
        jobs.sort(key=_created, reverse=True)
        page = jobs[offset:][:limit]
        pagination = {
            "offset": offset,
            "limit": limit,
            "total": len(jobs),
            "has_more": offset + len(page) < len(jobs),
        }
        return web.json_response({"jobs": page, "pagination": pagination})

    async def _job(self, request: web.Request) -> web.Response:
        job = job_of(self._queue, request.match_info["id"])
        if job is None:
            return web.json_response({"error": "Job not found"}, status=404)
        return web.json_response(job)

    async def _cancel(self, request: web.Request) -> web.Response:
        id_, running = request.match_info["id"], self._queue.running
        if running and running.id == id_:
            self._interrupt()
            return web.json_response({"cancelled": True})
        return web.json_response({"cancelled": await self._queue.drop(id_)})


def queue_info(left: int) -> Object:
    """The length of the queue, as in /prompt and the event `status`."""
    return {"exec_info": {"queue_remaining": left}}


def is_id(value: Json) -> bool:
    """Whether ComfyUI accepts it as a prompt_id: a UUID in canonical form."""
    try:
        return isinstance(value, str) and str(UUID(value)) == value
    except ValueError:
        return False


async def _object(request: web.Request) -> Object:
    try:
        body: Any = json.loads(await request.text() or "{}")
    except ValueError as error:
        raise web.HTTPBadRequest(text="The body is no JSON.") from error
    if not isinstance(body, dict):
        raise web.HTTPBadRequest(text="The body is no JSON object.")
    return cast("Object", body)


def _created(job: Object) -> float:
    return job.get("create_time", 0)


def _refused(kind: str, message: str) -> web.Response:
    error: Json = {"type": kind, "message": message, "details": message, "extra_info": {}}
    return web.json_response({"error": error, "node_errors": {}}, status=400)


def _not_recorded() -> Object:
    return {
        "type": "not_recorded",
        "message": "This is a recording of ComfyUI, and nothing like this prompt was recorded.",
        "details": "Use the modes of LTX AIO, or install ComfyUI to run any workflow.",
        "extra_info": {},
    }
