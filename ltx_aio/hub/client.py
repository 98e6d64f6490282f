"""HTTP without surprises: no redirects, cookies, netrc or decompression; failures are Lost."""

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
from ..problems import Trouble
from .patience import Lost, retry_after
from .proxies import Proxy, proxy_for

READ_BUFFER = 2**18  # bytes: what one read of a socket brings

PROXY_AUTHENTICATION = 407
NETWORK_AUTHENTICATION = 511  # a captive portal's own status
SSL = ClientConnectorCertificateError | ClientConnectorSSLError
TRANSIENT = {408, 425, 429}
SERVER_ERROR = 500

HEADERS = {"Accept-Encoding": "identity", "User-Agent": "ltx-aio"}


@asynccontextmanager
async def client(limits: Limits) -> AsyncGenerator["Client"]:
    """One for one transfer. A connection that is silent for `limits.stall` seconds is Lost."""
    session = ClientSession(
        auto_decompress=False,
        connector=TCPConnector(limit=4),
        cookie_jar=DummyCookieJar(),
        headers=HEADERS,
        read_bufsize=READ_BUFFER,
        # Proxies of the environment are passed by hand: trust_env would send netrc's passwords.
        trust_env=False,
        timeout=ClientTimeout(
            total=None, connect=limits.connect, sock_connect=limits.connect, sock_read=limits.stall
        ),
    )
    async with session:
        yield Client(session)


class Client:
    """Asks."""

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
        """The answer, whatever its status, with its body still to be read.

        Errors, also while the body is read: Lost; Trouble proxy_auth, proxy_socks, proxy_unusable.
        """
        proxy = proxy_for(url)
        try:
            async with self._session.request(
                method,
                url,
                headers=headers,
                allow_redirects=False,
                proxy=proxy.url if proxy else None,
                # Reading them takes long, and plain HTTP has no use for them.
                ssl=True if url.scheme == "http" else self._certificates,
            ) as response:
                if response.status == PROXY_AUTHENTICATION:
                    raise Trouble("proxy_auth")
                yield response
        except ClientHttpProxyError as error:
            if error.status == PROXY_AUTHENTICATION:
                raise Trouble("proxy_auth") from None
            raise Lost.http(error.status) from None
        except (ClientError, ConnectionError, asyncio.TimeoutError, ssl.SSLError) as error:
            # "from None": messages of aiohttp hold signed addresses.
            raise _lost(error, proxy) from None


def lost_by_status(status: int, headers: CIMultiDictProxy[str]) -> Lost | None:
    """What a status means that another try might mend."""
    if status in TRANSIENT or (status >= SERVER_ERROR and status != NETWORK_AUTHENTICATION):
        return Lost.http(status, retry_after=_wait(headers))
    return None


def _wait(headers: CIMultiDictProxy[str]) -> float | None:
    """By the server's own clock, so that a wrong one here does not matter."""
    try:
        now = parsedate_to_datetime(headers.get("Date", ""))
    except (TypeError, ValueError, IndexError, OverflowError):
        now = None
    return retry_after(headers.get("Retry-After"), now if now and now.tzinfo else None)


def _lost(error: Exception, proxy: Proxy | None) -> Lost:
    match error:
        case ClientProxyConnectionError() if proxy:
            lost = Lost("proxy", named=Trouble("proxy_unreachable", proxy=proxy.shown))
        case ClientConnectorCertificateError():
            lost = Lost("certificate", named=Trouble("certificate"))
        case ClientConnectorSSLError():
            lost = Lost("certificate")
        case ClientConnectorDNSError():
            lost = Lost("dns")
        case ClientConnectorError():
            lost = Lost("refused")
        case ServerTimeoutError() | asyncio.TimeoutError():
            lost = Lost("timeout")
        case _:
            lost = Lost("connection")
    lost.unreachable = isinstance(error, ClientConnectorError | ConnectionTimeoutError | SSL)
    return lost


def _certificates() -> ssl.SSLContext:
    """The system's and certifi's: many a Python on Windows and macOS has none of its own."""
    context = ssl.create_default_context()
    try:
        import certifi  # noqa: PLC0415 - not in every ComfyUI

        context.load_verify_locations(certifi.where())
    except (ImportError, OSError):
        pass
    return context
