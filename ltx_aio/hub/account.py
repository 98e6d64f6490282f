"""Asks the hub whose token it is."""

import asyncio
import json
from dataclasses import dataclass
from typing import Literal, cast

from yarl import URL

from ..limits import Limits
from ..trouble import Trouble
from .client import client
from .retry import Retryable
from .settings import hub_settings
from .tokens import Tokens

OK, UNAUTHORIZED = 200, 401
MAX_ANSWER = 2**20  # bytes; the answer lists the user's organizations
TIMEOUT = 15.0  # seconds


@dataclass(frozen=True)
class Account:
    """What the hub answers. `not_sent`: the endpoint in use may not see the token."""

    state: Literal["none", "bad", "ok", "unreachable", "not_sent"]
    account: str | None = None


def ask_account(tokens: Tokens, limits: Limits) -> Account:
    """Ask about the token. Blocks for up to 15 s. For a thread without an event loop."""
    if tokens.find() is None:
        return Account("none")
    hub = hub_settings(limits.endpoint)
    token = tokens.for_endpoint(hub.endpoint)
    if token is None:
        return Account("not_sent")
    if hub.offline:
        return Account("unreachable")
    try:
        return asyncio.run(asyncio.wait_for(_ask(hub.endpoint, token, limits), TIMEOUT))
    except (Retryable, Trouble, ValueError, asyncio.TimeoutError):
        return Account("unreachable")


async def _ask(endpoint: str, token: str, limits: Limits) -> Account:
    url = URL(f"{endpoint}/api/whoami-v2")
    headers = {"Authorization": f"Bearer {token}"}
    async with client(limits) as session, session.ask("GET", url, headers) as response:
        if response.status == UNAUTHORIZED:
            return Account("bad")
        if response.status != OK:
            return Account("unreachable")
        body = bytearray()
        async for chunk in response.content.iter_any():
            body += chunk
            if len(body) > MAX_ANSWER:
                return Account("unreachable")
    match cast("object", json.loads(body)):
        case {"name": str(name)}:
            return Account("ok", name[:100])
        case _:
            return Account("unreachable")
