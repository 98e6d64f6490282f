"""Plain HTTP: no redirects, cookies, netrc or decompression. Failed connections are Retryable."""

import asyncio
import ssl
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from email.utils import parsedate_to_datetime
from functools import cached_property

from aiohttp import (
    ClientConnectorCertificateError,
    ClientConnectorDNSError,
    ClientConnectorError,
    ClientConnectorSSLError,
    ClientError,
    ClientHttpProxyError,
    ClientProxyConnectionError,
    ClientResponse,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    DummyCookieJar,
    ServerTimeoutError,
    TCPConnector,
)
from multidict import CIMultiDictProxy
from yarl import URL

from ..limits import Limits
from ..trouble import Trouble
from .proxies import Proxy, proxy_for
from .retry import Retryable, retry_after

READ_BUFFER = 2**18  # bytes per read of a socket

PROXY_AUTHENTICATION = 407
NETWORK_AUTHENTICATION = 511  # a captive portal's own status
SSL = ClientConnectorCertificateError | ClientConnectorSSLError
TRANSIENT = {408, 425, 429}
SERVER_ERROR = 500

HEADERS = {"Accept-Encoding": "identity", "User-Agent": "ltx-aio"}


@asynccontextmanager
async def client(limits: Limits) -> AsyncGenerator["Client"]:
    """A client for one transfer. Drops a connection that is silent for `limits.stall` seconds."""
    session = ClientSession(
        auto_decompress=False,
        connector=TCPConnector(limit=4),
        cookie_jar=DummyCookieJar(),
        headers=HEADERS,
        read_bufsize=READ_BUFFER,
        # `ask` passes the environment's proxies itself: trust_env would send netrc's passwords.
        trust_env=False,
        timeout=ClientTimeout(
            total=None, connect=limits.connect, sock_connect=limits.connect, sock_read=limits.stall
        ),
    )
    async with session:
        yield Client(session)


class Client:
    """Sends requests."""

    def __init__(self, session: ClientSession) -> None:
        """Take an open session."""
        self._session = session

    @cached_property
    def _certificates(self) -> ssl.SSLContext:
        return _certificates()

    @asynccontextmanager
    async def ask(
        self, method: str, url: URL, headers: Mapping[str, str]
    ) -> AsyncGenerator[ClientResponse]:
        """The response, whatever its status, with its body yet to be read.

        Errors, even while the body is read: Retryable; Trouble proxy_auth, proxy_socks,
        proxy_unusable.
        """
        proxy = proxy_for(url)
        try:
            async with self._session.request(
                method,
                url,
                headers=headers,
                allow_redirects=False,
                proxy=proxy.url if proxy else None,
                # Loading certificates is slow, and plain HTTP needs none.
                ssl=True if url.scheme == "http" else self._certificates,
            ) as response:
                if response.status == PROXY_AUTHENTICATION:
                    raise Trouble("proxy_auth")
                yield response
        except ClientHttpProxyError as error:
            if error.status == PROXY_AUTHENTICATION:
                raise Trouble("proxy_auth") from None
            raise Retryable.http(error.status) from None
        except (ClientError, ConnectionError, asyncio.TimeoutError, ssl.SSLError) as error:
            # "from None": aiohttp's messages contain signed URLs.
            raise _retryable(error, proxy) from None


def retryable_status(status: int, headers: CIMultiDictProxy[str]) -> Retryable | None:
    """The failure, if the status is one that another try may fix."""
    if status in TRANSIENT or (status >= SERVER_ERROR and status != NETWORK_AUTHENTICATION):
        return Retryable.http(status, retry_after=_wait(headers))
    return None


def _wait(headers: CIMultiDictProxy[str]) -> float | None:
    """Uses the server's own clock, in case ours is wrong."""
    try:
        now = parsedate_to_datetime(headers.get("Date", ""))
    except (TypeError, ValueError, IndexError, OverflowError):
        now = None
    return retry_after(headers.get("Retry-After"), now if now and now.tzinfo else None)


def _retryable(error: Exception, proxy: Proxy | None) -> Retryable:
    match error:
        case ClientProxyConnectionError() if proxy:
            failure = Retryable("proxy", final=Trouble("proxy_unreachable", proxy=proxy.shown))
        case ClientConnectorCertificateError():
            failure = Retryable("certificate", final=Trouble("certificate"))
        case ClientConnectorSSLError():
            failure = Retryable("certificate")
        case ClientConnectorDNSError():
            failure = Retryable("dns")
        case ClientConnectorError():
            failure = Retryable("refused")
        case ServerTimeoutError() | asyncio.TimeoutError():
            failure = Retryable("timeout")
        case _:
            failure = Retryable("connection")
    failure.unreachable = isinstance(error, ClientConnectorError | ConnectionTimeoutError | SSL)
    return failure


def _certificates() -> ssl.SSLContext:
    """The system's and certifi's: Python on Windows and macOS often has none of its own."""
    context = ssl.create_default_context()
    try:
        import certifi  # noqa: PLC0415 - not in every ComfyUI

        context.load_verify_locations(certifi.where())
    except (ImportError, OSError):
        pass
    return context
