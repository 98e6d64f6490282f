"""Asks an engine: the address that the owner wrote, their headers, and nothing of the browser's.

No redirect is followed, no cookie is kept, no proxy of the environment is used, and a name may not
lead to this computer.
"""

import asyncio
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import (
    ClientConnectionError,
    ClientConnectorError,
    ClientError,
    ClientPayloadError,
    ClientResponse,
    ClientSession,
    ClientSSLError,
    ClientTimeout,
    ConnectionTimeoutError,
    DummyCookieJar,
    FormData,
    TCPConnector,
    ThreadedResolver,
    TraceConfig,
    TraceRequestRedirectParams,
    WSServerHandshakeError,
)
from aiohttp.abc import ResolveResult
from multidict import CIMultiDict
from yarl import URL

from ..addresses import is_another_computer, is_localhost, is_loopback
from ..trouble import EngineTrouble
from .engine import Engine, is_header_value

CONNECT = 10.0
STALL = 60.0  # A connection ends after this long without a byte.

# Statuses.
GOOD, MULTIPLE, BAD, FAILED = 200, 300, 400, 500
DENIED = {401, 403, 407}
# Of a gateway whose server is down; 520 to 530 are a tunnel's.
DOWN = {502, 503, 504, *range(520, 531)}

JSON = "application/json"
AGENT = "LTX-AIO"


class Elsewhere(OSError):
    """A name that leads to no address that a name may have."""


class Redirected(Exception):
    """An answer with another address. A socket would follow it."""


async def _refuse_redirect(
    _session: ClientSession, _context: object, _params: TraceRequestRedirectParams
) -> None:
    raise Redirected


class Resolver(ThreadedResolver):
    """Resolves names, but not to this computer or to what answers every computer.

    The owner writes an IP address or localhost for that. Whoever can change what another name
    means must not reach what only this computer does.
    """

    async def resolve(self, host: str, *rest: Any, **more: Any) -> list[ResolveResult]:  # noqa: ANN401
        """The addresses of a name. Errors: Elsewhere; OSError."""
        found = await super().resolve(host, *rest, **more)
        if is_localhost(host.lower()):
            good = [each for each in found if is_loopback(each["host"])]
        else:
            good = [each for each in found if is_another_computer(each["host"])]
        if not good:
            raise Elsewhere
        return good


def url_of(engine: Engine, path: str, query: str = "") -> URL:
    """The address of a path of an engine, both already encoded."""
    base = URL(engine.url, encoded=True)
    url = URL(f"{engine.url}/{path}" + (f"?{query}" if query else ""), encoded=True)
    same = (url.scheme, url.host, url.port) == (base.scheme, base.host, base.port)
    if not same:  # A path that could change the server is never let through so far.
        raise AssertionError
    return url


@asynccontextmanager
async def session_for(engine: Engine, timeout: ClientTimeout) -> AsyncGenerator[ClientSession]:
    """Connections to this engine alone. Errors: EngineTrouble, whatever goes wrong with them."""
    headers, trace = _headers(engine), TraceConfig()
    trace.on_request_redirect.append(_refuse_redirect)
    try:
        async with ClientSession(
            connector=TCPConnector(resolver=Resolver(), force_close=True, use_dns_cache=False),
            cookie_jar=DummyCookieJar(),
            headers=headers,
            timeout=timeout,
            trace_configs=[trace],
            auto_decompress=False,
            trust_env=False,
        ) as session:
            yield session
    except EngineTrouble:
        raise
    except Redirected as error:
        raise EngineTrouble("engine_redirected", engine.name) from error
    except WSServerHandshakeError as error:
        code = _code_of(error.status) or "engine_answer"
        raise EngineTrouble(code, engine.name) from error
    except ClientSSLError as error:
        raise EngineTrouble("engine_certificate", engine.name) from error
    except ClientConnectorError as error:
        elsewhere = isinstance(error.os_error, Elsewhere)
        code = "engine_address" if elsewhere else _absent(engine)
        raise EngineTrouble(code, engine.name) from error
    except ConnectionTimeoutError as error:
        raise EngineTrouble(_absent(engine), engine.name) from error
    except asyncio.TimeoutError as error:
        raise EngineTrouble("engine_slow", engine.name) from error
    except (ClientPayloadError, ClientConnectionError) as error:
        raise EngineTrouble("engine_broke", engine.name) from error
    except ClientError as error:
        raise EngineTrouble("engine_answer", engine.name) from error


@asynccontextmanager
async def asking(  # noqa: PLR0913
    engine: Engine,
    method: str,
    url: URL,
    *,
    body: bytes | FormData | None = None,
    headers: Mapping[str, str] | None = None,
    seconds: float | None = 30.0,
    stall: float = STALL,
) -> AsyncGenerator[ClientResponse]:
    """The answer to a request. A bytes body is JSON. Errors: EngineTrouble.

    `seconds`: how long all of it may take. Answers of 4xx that an engine gives on purpose are none
    of the errors.
    """
    sent = {"X-LTX-AIO": "1"} | dict(headers or {})
    if isinstance(body, bytes):
        sent["Content-Type"] = JSON
    timeout = ClientTimeout(total=seconds, sock_connect=CONNECT, sock_read=stall)
    async with (
        session_for(engine, timeout) as session,
        session.request(method, url, data=body, headers=sent, allow_redirects=False) as response,
    ):
        _check(engine, response)
        yield response


def is_json(response: ClientResponse) -> bool:
    """Whether an answer says that it is JSON."""
    return response.content_type == JSON


async def read_up_to(engine: Engine, response: ClientResponse, max_bytes: int) -> bytes:
    """All of an answer of at most `max_bytes` bytes. Errors: EngineTrouble."""
    content = bytearray()
    async for chunk in response.content.iter_any():
        content += chunk
        if len(content) > max_bytes:
            raise EngineTrouble("engine_answer", engine.name)
    return bytes(content)


def _absent(engine: Engine) -> str:
    return "engine_worker" if engine.master else "engine_unreachable"


def _check(engine: Engine, response: ClientResponse) -> None:
    code = _code_of(response.status)
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        code = code or "engine_answer"
    if code:
        raise EngineTrouble(code, engine.name)


def _code_of(status: int) -> str | None:
    """What is wrong with a status; None for success, and for what an engine refuses by itself."""
    if GOOD <= status < MULTIPLE or (BAD <= status < FAILED and status not in DENIED):
        return None
    if MULTIPLE <= status < BAD:
        return "engine_redirected"
    if status in DENIED:
        return "engine_denied"
    if status in DOWN:
        return "engine_unreachable"
    return "engine_failed" if status >= FAILED else "engine_answer"


def _headers(engine: Engine) -> CIMultiDict[str]:
    """Ours and the owner's headers. Errors: EngineTrouble engine_key."""
    headers = CIMultiDict({"User-Agent": AGENT, "Accept-Encoding": "identity"})
    headers.update({name: _value(engine, held) for name, held in engine.headers.items()})
    return headers


def _value(engine: Engine, held: str | Path) -> str:
    if isinstance(held, str):
        return held
    try:
        with held.open("rb") as file:
            text = file.read(8192).decode("ascii").strip()
    except (OSError, ValueError) as error:
        raise EngineTrouble("engine_key", engine.name) from error
    if not is_header_value(text):
        raise EngineTrouble("engine_key", engine.name)
    return text
