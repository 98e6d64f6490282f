"""Answers 501 to anything that neither the demo nor the tests ask: better than a wrong answer.

The server has only the routes, parameters and fields that they were seen to use.
"""

from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Method = TypeVar("Method", bound=Callable[..., Awaitable[web.StreamResponse]])

# Where ComfyUI has routes outside /api. Anything else there is a file of the frontend.
COMFYUI = {
    "embeddings", "experiment", "features", "free", "global_subgraphs", "history", "internal",
    "interrupt", "models", "object_info", "prompt", "queue", "settings", "upload", "userdata",
    "users", "v2", "view", "view_metadata",
}  # fmt: skip
PARAMETERS = "asked_parameters"


class NotRecorded(Exception):
    """A request for something that this server leaves out, in a few words."""


def parameters(*names: str) -> Callable[[Method], Method]:
    """Mark which query parameters a handler takes. Without the mark it takes none."""

    def mark(handler: Method) -> Method:
        setattr(handler, PARAMETERS, frozenset(names))
        return handler

    return mark


def only(fields: Iterable[str], *known: str) -> None:
    """Make sure that a body has no other fields than these. Errors: NotRecorded."""
    _none_left("the field", set(fields) - set(known))


@web.middleware
async def loudly(request: web.Request, handler: Handler) -> web.StreamResponse:
    """501, naming the route, for what this server leaves out."""
    if _is_comfyuis(request.path) and _has_no_route(request):
        return _unserved(request, "")
    try:
        _check_query(request)
        return await handler(request)
    except NotRecorded as error:
        return _unserved(request, f" {error}")


def _check_query(request: web.Request) -> None:
    handler = request.match_info.handler
    # Others are files of the frontend or routes of LTX AIO.
    if getattr(handler, "__module__", "").startswith(__package__ or ""):
        known: frozenset[str] = getattr(handler, PARAMETERS, frozenset())
        _none_left("the parameter", set(request.query) - known)


def _none_left(what: str, names: set[str]) -> None:
    if names:
        message = f"with {what} {', '.join(sorted(names))}"
        raise NotRecorded(message)


def _has_no_route(request: web.Request) -> bool:
    """Whether only a file of the frontend could match."""
    resource = request.match_info.route.resource
    files = isinstance(resource, web.StaticResource) and not resource.canonical
    return files or request.match_info.http_exception is not None


def _is_comfyuis(path: str) -> bool:
    first, _, rest = path.removeprefix("/").partition("/")
    if first == "api":
        # Our own routes answer 404 for themselves, and so do missing example workflows.
        return rest.partition("/")[0] not in {"ltx_aio", "workflow_templates"}
    return first in COMFYUI


def _unserved(request: web.Request, how: str) -> web.Response:
    asked = f"{request.method} {request.path}{how}"
    error: dict[str, object] = {
        "type": "not_recorded",
        "message": f"This is a recording of ComfyUI, and it doesn't answer {asked}.",
        "details": "Install ComfyUI for everything that LTX AIO's demo doesn't show.",
        "extra_info": {},
    }
    return web.json_response({"error": error, "node_errors": {}}, status=501)
