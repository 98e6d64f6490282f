"""GET /ws: sends events to the pages."""

import json
from collections.abc import Mapping
from uuid import uuid4

from aiohttp import WSMsgType, web

from .asked import parameters
from .definitions import Json


class Sockets:
    """The open sockets by client id. A page that reconnects replaces its older socket."""

    def __init__(self, features: Mapping[str, Json]) -> None:
        """`features`: the feature flags for clients that ask."""
        self._features = features
        self._open: dict[str, web.WebSocketResponse] = {}
        # A new page gets the length of the queue, and the current node of its own prompt.
        self.greeting: Json = {}
        self.current: dict[str, str] = {}

    def add_routes(self, routes: web.RouteTableDef) -> None:
        """Register the socket."""

        @routes.get("/ws")
        @parameters("clientId")
        async def socket(request: web.Request) -> web.WebSocketResponse:  # pyright: ignore[reportUnusedFunction]
            ws = web.WebSocketResponse()
            await ws.prepare(request)
            sid = request.query.get("clientId") or uuid4().hex
            self._open[sid] = ws
            try:
                await self.say("status", {"status": self.greeting, "sid": sid}, sid)
                if sid in self.current:
                    await self.say("executing", {"node": self.current[sid]}, sid)
                await self._listen(ws, sid)
            finally:
                if self._open.get(sid) is ws:
                    del self._open[sid]
            return ws

    async def say(self, kind: str, data: Json, sid: str | None = None) -> None:
        """Send an event to one client, or to all. Ignores disconnected ones."""
        sockets = list(self._open.values()) if sid is None else [self._open.get(sid)]
        for ws in sockets:
            if ws is None or ws.closed:
                continue
            try:
                await ws.send_json({"type": kind, "data": data})
            except ConnectionError:
                continue

    async def close(self) -> None:
        """Close every socket."""
        for ws in list(self._open.values()):
            await ws.close()

    async def _listen(self, ws: web.WebSocketResponse, sid: str) -> None:
        async for message in ws:
            if message.type is not WSMsgType.TEXT:
                continue
            if _kind(message.data) == "feature_flags":
                await self.say("feature_flags", dict(self._features), sid)


def _kind(text: str) -> Json:
    try:
        message: Json = json.loads(text)
        return message["type"]
    except (ValueError, KeyError, TypeError):
        return None
