"""GET /ltx_aio/live: what ComfyUI is doing, for a panel that gets no socket events."""

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol, TypedDict
from uuid import uuid4

from aiohttp import web

from ..http.guard import Guard


class NodeState(Protocol):
    """A member of ComfyUI's enum with the same name."""

    @property
    def value(self) -> str:
        """Such as "running"."""
        ...


class NodeProgress(TypedDict):
    """How far a node is."""

    state: NodeState
    value: float
    max: float


class Progress(Protocol):
    """ComfyUI's `ProgressRegistry`, about the current or the last prompt."""

    @property
    def prompt_id(self) -> str:
        """Empty before the first prompt."""
        ...

    @property
    def nodes(self) -> Mapping[str, NodeProgress]:
        """By node id. Nodes that haven't started may be missing."""
        ...


class Patcher(Protocol):
    """What we use of ComfyUI's `ModelPatcher`."""

    @property
    def model(self) -> object:
        """Its class names the model."""
        ...

    def loaded_size(self) -> int:
        """Bytes on the device."""
        ...


class Loaded(Protocol):
    """ComfyUI's `LoadedModel`."""

    @property
    def model(self) -> Patcher | None:
        """None once it was freed."""
        ...


def add_live(
    routes: web.RouteTableDef,
    guard: Guard,
    *,
    progress: Callable[[], Progress],
    loaded: Callable[[], Iterable[Loaded]],
    stopped: Callable[[], Mapping[str, int]] = dict,
) -> str:
    """Register the route. Calls `progress`, `loaded` and `stopped` on every request.

    Returns the session that it tells.
    """
    session = uuid4().hex

    @routes.get("/ltx_aio/live")
    @guard
    async def live(_: web.Request) -> web.Response:
        """The session, the progress, the models in memory, and what the owner's limit stopped.

        Answer: `{"session", "prompt_id", "nodes": {id: {"value", "max", "state"}}, "models":
        [{"name", "bytes"}], "stopped": {prompt_id: seconds}}`. The session is new each time ComfyUI
        starts, with an empty queue and history; `stopped` has runs of ours only.
        Errors: those of the guard.
        """
        now = progress()
        return web.json_response(
            {
                "session": session,
                "prompt_id": now.prompt_id,
                "nodes": _nodes(now),
                "models": [_resident(model) for each in list(loaded()) if (model := each.model)],
                "stopped": dict(stopped()),
            }
        )

    return session


def _nodes(progress: Progress) -> dict[str, dict[str, object]]:
    # Copied first: the thread that runs the prompt keeps writing.
    return {
        node: {"value": at["value"], "max": at["max"], "state": at["state"].value}
        for node, at in dict(progress.nodes).items()
        if at["state"].value != "pending"
    }


def _resident(patcher: Patcher) -> dict[str, object]:
    return {"name": type(patcher.model).__name__, "bytes": int(patcher.loaded_size())}
