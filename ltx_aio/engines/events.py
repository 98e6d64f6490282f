"""What an engine's ComfyUI tells a client through its socket, as JSON lines."""

import asyncio
import json
import time
from base64 import b64encode
from collections.abc import AsyncGenerator
from typing import cast

from aiohttp import ClientTimeout, ClientWebSocketResponse, WSMsgType

from ..trouble import EngineTrouble
from .asking import CONNECT, session_for, url_of
from .engine import Engine

MAX_MESSAGE = 8 << 20
OPENING = 30.0
# A busy node can keep ComfyUI from answering for this long.
HEARTBEAT = 120.0
# Keeps whatever is in between from closing a silent answer.
ALIVE_EVERY = 10.0

FLAGS = {"type": "feature_flags", "data": {"supports_preview_metadata": True}}
# Of a binary message: an image, after the length of the JSON about it and that JSON.
PREVIEW = 4
ABOUT = 8
# ComfyUI's are JPEGs of at most 512 pixels. One every so many seconds is enough to watch.
MAX_PREVIEW = 512 * 1024
PREVIEW_EVERY = 0.25

Message = dict[str, object]
ENDED = {WSMsgType.CLOSE, WSMsgType.CLOSING, WSMsgType.CLOSED, WSMsgType.ERROR}


async def events(engine: Engine, client: str) -> AsyncGenerator[bytes]:
    """Lines for one client id: messages, and empty ones while there are none.

    The first is empty, once the socket is open. Errors: EngineTrouble, also when it is closed.
    """
    timeout = ClientTimeout(total=None, sock_connect=CONNECT)
    url = url_of(engine, "ws", f"clientId={client}")
    async with session_for(engine, timeout) as session:
        opening = session.ws_connect(url, heartbeat=HEARTBEAT, max_msg_size=MAX_MESSAGE)
        socket = await asyncio.wait_for(opening, OPENING)
        try:
            yield b"\n"
            await socket.send_json(FLAGS)
            pace = Pace()
            while True:
                yield await _line(engine, socket, pace)
        finally:
            await socket.close()


class Pace:
    """Lets the first of several previews through that arrive at once."""

    def __init__(self) -> None:
        """Let the next one through."""
        self._next = 0.0

    def allows(self) -> bool:
        """Whether it is time for another one, which then has passed."""
        now = time.monotonic()
        if now < self._next:
            return False
        self._next = now + PREVIEW_EVERY
        return True


async def _line(engine: Engine, socket: ClientWebSocketResponse, pace: Pace) -> bytes:
    try:
        message = await socket.receive(timeout=ALIVE_EVERY)
    except asyncio.TimeoutError:
        return b"\n"
    if message.type in ENDED:
        raise EngineTrouble("engine_broke", engine.name)
    if message.type is WSMsgType.TEXT:
        return _text(cast("str", message.data))
    if message.type is WSMsgType.BINARY:
        line = _preview(cast("bytes", message.data))
        return line if line != b"\n" and pace.allows() else b"\n"
    return b"\n"


def _text(text: str) -> bytes:
    """A message as one line; empty for what ComfyUI wouldn't say."""
    try:
        value = cast("object", json.loads(text))
    except (ValueError, RecursionError):
        return b"\n"
    if not isinstance(value, dict) or not isinstance(cast("Message", value).get("type"), str):
        return b"\n"
    return _as_line(cast("Message", value))


def _preview(data: bytes) -> bytes:
    """A preview image of a run as a line; empty for any other."""
    length = int.from_bytes(data[4:ABOUT], "big")
    if int.from_bytes(data[:4], "big") != PREVIEW or len(data) <= ABOUT + length:
        return b"\n"
    if len(data) > MAX_PREVIEW:
        return b"\n"
    try:
        about = cast("object", json.loads(data[ABOUT : ABOUT + length]))
    except (ValueError, RecursionError):
        return b"\n"
    facts = cast("Message", about) if isinstance(about, dict) else {}
    run, kind = facts.get("prompt_id"), facts.get("image_type")
    if not isinstance(run, str) or kind not in {"image/jpeg", "image/png"}:
        return b"\n"
    image = b64encode(data[ABOUT + length :]).decode()
    return _as_line({"type": "preview", "data": {"prompt_id": run, "type": kind, "image": image}})


def _as_line(value: Message) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode() + b"\n"
