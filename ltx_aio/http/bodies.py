"""Reads the bodies of requests. Every body is a JSON object with exactly the expected fields."""

import json
import math
from typing import cast

from aiohttp import web

from .answers import Refused

MAX_BODY = 16 * 1024
MAX_ITEMS = 32

Body = dict[str, object]


async def json_body(request: web.Request, max_bytes: int = MAX_BODY) -> Body:
    """The JSON object in a request of at most `max_bytes` bytes.

    Errors: 415 `content_type`, 413 `too_large`, 400 `bad_body`.
    """
    if request.content_type != "application/json" or "Content-Encoding" in request.headers:
        raise Refused(
            415, "content_type", "The request isn't plain JSON.", "Send it as application/json."
        )
    body = bytearray()
    async for chunk in request.content.iter_any():
        body += chunk
        if len(body) > max_bytes:
            raise Refused(
                413,
                "too_large",
                "The request is too large.",
                f"Send at most {max_bytes // 1024} KiB.",
            )
    try:
        value = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise bad_body() from error
    if not isinstance(value, dict):
        raise bad_body()
    return cast("Body", value)


def text_in(body: Body, key: str) -> str:
    """The text in `{key: "…"}`. Errors: 400 `bad_body`."""
    match _only(body, key):
        case str(text):
            return text
        case _:
            raise bad_body()


def texts_in(body: Body, key: str) -> list[str]:
    """The texts in `{key: ["…", …]}`, 1 to 32. Errors: 400 `bad_body`."""
    items = list_in(body, key)
    texts = [item for item in items if isinstance(item, str)]
    if len(texts) < len(items):
        raise bad_body()
    return texts


def list_in(body: Body, key: str) -> list[object]:
    """The items in `{key: […]}`, 1 to 32. Errors: 400 `bad_body`."""
    value = _only(body, key)
    items = cast("list[object]", value) if isinstance(value, list) else []
    if not 1 <= len(items) <= MAX_ITEMS:
        raise bad_body()
    return items


def number(value: object) -> float:
    """A value as a number from 0 up. Errors: 400 `bad_body`."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise bad_body()
    try:
        found = float(value)
    except OverflowError as error:
        raise bad_body() from error
    if not math.isfinite(found) or found < 0:
        raise bad_body()
    return found


def nothing_in(body: Body) -> None:
    """Make sure that a body is `{}`. Errors: 400 `bad_body`."""
    if body:
        raise bad_body()


def bad_body() -> Refused:
    """The refusal of a body that doesn't have the expected fields."""
    return Refused(
        400, "bad_body", "The server didn't expect a request like this.", "Reload the page."
    )


def _only(body: Body, key: str) -> object:
    return body[key] if set(body) == {key} else None
