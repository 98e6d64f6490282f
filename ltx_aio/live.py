"""GET /ltx_aio/live: what ComfyUI does right now, for a panel whose socket is silent or deaf."""

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol, TypedDict
from uuid import uuid4

from aiohttp import web

from .guard import guarded
from .sender import Access


class NodeState(Protocol):
    """A member of ComfyUI's enum of the same name."""

    @property
    def value(self) -> str:
        """As "running"."""
        ...


class NodeProgress(TypedDict):
    """How far a node is."""

    state: NodeState
    value: float
    max: float


class Progress(Protocol):
    """ComfyUI's `ProgressRegistry`: of the prompt that runs, or ran last."""

    @property
    def prompt_id(self) -> str:
        """Empty before the first."""
        ...

    @property
    def nodes(self) -> Mapping[str, NodeProgress]:
        """By id; those that have not begun may be missing."""
        ...


class Patcher(Protocol):
    """ComfyUI's `ModelPatcher`, as far as we ask."""

    @property
    def model(self) -> object:
        """Named by its class."""
        ...

    def loaded_size(self) -> int:
        """Bytes that are on the device."""
        ...


class Loaded(Protocol):
    """ComfyUI's `LoadedModel`."""

    @property
    def model(self) -> Patcher | None:
        """None when it was let go of."""
        ...


def add_live(
    routes: web.RouteTableDef,
    *,
    progress: Callable[[], Progress],
    loaded: Callable[[], Iterable[Loaded]],
    access: Access,
) -> None:
    """Register the route. `progress` and `loaded` are called at each request."""
    session = uuid4().hex

    @routes.get("/ltx_aio/live")
    @guarded(access)
    async def live(_: web.Request) -> web.Response:
        """Session, progress and resident models.

        Answer: `{"session", "prompt_id", "nodes": {id: {"value", "max", "state"}}, "models":
        [{"name", "bytes"}]}`. The session is another one after each start of ComfyUI, which
        forgets its queue and history then.
        Errors: those of `guarded`.
        """
        now = progress()
        return web.json_response(
            {
                "session": session,
                "prompt_id": now.prompt_id,
                "nodes": _nodes(now),
                "models": [_resident(model) for each in list(loaded()) if (model := each.model)],
            }
        )


def _nodes(progress: Progress) -> dict[str, dict[str, object]]:
    # Copied first: the thread that runs the prompt goes on writing.
    return {
        node: {"value": at["value"], "max": at["max"], "state": at["state"].value}
        for node, at in dict(progress.nodes).items()
        if at["state"].value != "pending"
    }


def _resident(patcher: Patcher) -> dict[str, object]:
    return {"name": type(patcher.model).__name__, "bytes": int(patcher.loaded_size())}
