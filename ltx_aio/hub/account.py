"""Whose token it is, asked of the hub."""

import asyncio
import json
from dataclasses import dataclass
from typing import Literal, cast

from yarl import URL

from ..limits import Limits
from ..problems import Trouble
from .client import client
from .hugging import hugging
from .patience import Lost
from .tokens import Tokens

OK, UNAUTHORIZED = 200, 401
LONGEST_ANSWER = 2**20  # bytes; one lists the user's organisations
PATIENCE = 15.0  # seconds


@dataclass(frozen=True)
class Account:
    """`not_sent`: the endpoint in use is none that may see the token."""

    state: Literal["none", "bad", "ok", "unreachable", "not_sent"]
    account: str | None = None


def ask_account(tokens: Tokens, limits: Limits) -> Account:
    """What the hub says to the token. Blocks for 15 s at most; for a thread without a loop."""
    if tokens.find() is None:
        return Account("none")
    hub = hugging(limits.endpoint)
    token = tokens.for_endpoint(hub.endpoint)
    if token is None:
        return Account("not_sent")
    if hub.offline:
        return Account("unreachable")
    try:
        return asyncio.run(asyncio.wait_for(_ask(hub.endpoint, token, limits), PATIENCE))
    except (Lost, Trouble, ValueError, asyncio.TimeoutError):
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
            if len(body) > LONGEST_ANSWER:
                return Account("unreachable")
    match cast("object", json.loads(body)):
        case {"name": str(name)}:
            return Account("ok", name[:100])
        case _:
            return Account("unreachable")
