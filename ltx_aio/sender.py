"""Whether ComfyUI's own page asks, told from the headers of a request.

Every rule, and what it keeps out, is in docs/adr/0007-who-may-ask.md.
"""

import ipaddress
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from .config import SHOWN

HEADER = "X-LTX-AIO"
PORTS = {"http": 80, "https": 443}

# A browser sends one of these with every request, whatever a page does. A front end that passes on
# nothing but method, path, body and type sends none.
OF_BROWSERS = (
    "Accept-Language", "Cookie", "Origin", "Referer", "Sec-Fetch-Mode", "Sec-Fetch-Site",
    "User-Agent",
)  # fmt: skip
OF_PROXIES = (
    "CF-Connecting-IP", "Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host",
    "X-Forwarded-Proto", "X-Forwarded-Server", "X-Real-IP",
)  # fmt: skip


@dataclass(frozen=True)
class Access:
    """Who may use our routes.

    `allowed_hosts`: names, lower case, each with or without a port, by which this server may be
    called besides localhost and IP addresses; asked for again at each request by another name.
    `any_origin`: ComfyUI lets foreign pages read its answers (--enable-cors-header).
    """

    allowed_hosts: Callable[[], Collection[str]] = frozenset
    any_origin: bool = False


@dataclass(frozen=True)
class Objection:
    """Why a request is not answered: a code, two sentences for the user, the address meant."""

    code: str
    what: str
    remedy: str
    address: str = ""


@dataclass(frozen=True)
class Address:
    """Where a page or a server is. `port` is None where none is named."""

    name: str
    port: int | None

    def __str__(self) -> str:
        """As in a Host header."""
        name = f"[{self.name}]" if ":" in self.name else self.name
        return name if self.port is None else f"{name}:{self.port}"


def objection(headers: Mapping[str, str], access: Access, *, careful: bool) -> Objection | None:
    """Why not to answer, None if there is no reason.

    `careful`: what is asked for cannot be undone, so a request that says nothing of where it comes
    from is not enough.
    """
    if _says_nothing(headers):
        return _of_nobody(headers, access, careful=careful)
    return _of_another_page(headers, access) or _without_header(headers)


def is_at_this_computer(headers: Mapping[str, str], peer: str | None) -> bool:
    """Whether only somebody at this computer can have sent a request that has no objection.

    `peer` is the address at the other end of the connection. A proxy on this computer may let
    anybody in: its own headers give it away, or the name by which its page is called.
    """
    if any(name in headers for name in OF_PROXIES) or _says_nothing(headers):
        return False
    pages = [headers[name] for name in ("Origin", "Referer") if name in headers]
    names = [_address(headers.get("Host", "")), *map(_origin_address, pages)]
    return _is_loopback(peer or "") and all(name and _is_loopback(name.name) for name in names)


def _of_another_page(headers: Mapping[str, str], access: Access) -> Objection | None:
    site, origin = headers.get("Sec-Fetch-Site"), headers.get("Origin")
    if site not in {None, "same-origin"}:
        return _another_page()
    # No page can send this itself, and a browser says it to https and to this computer alone: to
    # nobody whose name could be somebody else's by now.
    return _of_vouched_page(origin, access) if site else _by_host(headers, origin, access)


def _of_vouched_page(origin: str | None, access: Access) -> Objection | None:
    """Of one that its browser vouches for. So it is not asked how the server was called."""
    if origin is None or origin.startswith("https://"):
        return None
    page = _origin_address(origin)
    if page is None:
        return _another_page()
    return None if _knows(page, access) else _unknown(origin, page)


def _by_host(headers: Mapping[str, str], origin: str | None, access: Access) -> Objection | None:
    """Without a browser's word: the page must be where the server was called."""
    host = _address(headers.get("Host", ""))
    if origin is not None and host is not None:
        page = _origin_address(origin)
        if page is None:
            return _another_page()
        if _is_listed(page, access):
            return None
        if not _is_same(page, host, origin):
            return _elsewhere(page, host)
    if host is None or not _knows(host, access):
        return _unknown(headers.get("Host", ""), host)
    return None


def _without_header(headers: Mapping[str, str]) -> Objection | None:
    if headers.get(HEADER) == "1":
        return None
    own = _address(headers.get("Host", ""))
    return Objection(
        "header",
        "The request came without the header that LTX AIO's panel sends.",
        f"Reload the page. If ComfyUI is shown inside another page, open its own address ({own}): "
        "what stands between leaves headers out.",
        str(own),
    )


def _of_nobody(headers: Mapping[str, str], access: Access, *, careful: bool) -> Objection | None:
    """Through what leaves out headers: a foreign page could still send no JSON, nor read answers.

    Unless those answers are open to every page: then the browser lets it send JSON as well.
    """
    host = _address(headers.get("Host", ""))
    if host is None or not _knows(host, access):
        return _unknown(headers.get("Host", ""), host)
    if not careful and not access.any_origin:
        return None
    return Objection(
        "bare",
        "What stands between this page and ComfyUI leaves headers out, "
        "so LTX AIO cannot know who asks.",
        f"Open ComfyUI's own address for this: {host}.",
        str(host),
    )


def _says_nothing(headers: Mapping[str, str]) -> bool:
    return not any(name in headers for name in (*OF_BROWSERS, HEADER))


def _another_page() -> Objection:
    return Objection(
        "origin",
        "The request comes from another web page.",
        "Use LTX AIO inside ComfyUI's own page.",
    )


def _elsewhere(page: Address, host: Address) -> Objection:
    return Objection(
        "origin",
        f"The page is at {page}, but its request reached ComfyUI as {host}.",
        "If a proxy stands between, let it pass the address on (nginx: proxy_set_header Host "
        f'$http_host;), or add "{page}" to allowed_hosts in {SHOWN}. '
        "Otherwise use LTX AIO inside ComfyUI's own page.",
        str(page),
    )


def _unknown(called: str, address: Address | None = None) -> Objection:
    name = address.name if address else ""
    advice = "Open ComfyUI by its IP address or as localhost"
    if name:
        advice += f', or add "{name}" to allowed_hosts in {SHOWN}'
    return Objection("host", f"LTX AIO does not know the address {called!r}.", f"{advice}.", name)


def _knows(address: Address, access: Access) -> bool:
    return _is_own(address.name) or _is_listed(address, access)


def _is_listed(address: Address, access: Access) -> bool:
    return not {address.name, str(address)}.isdisjoint(access.allowed_hosts())


def _is_same(page: Address, host: Address, origin: str) -> bool:
    """Whether a page is the server's own. A proxy may have dropped the port of the Host header."""
    port = page.port or PORTS.get(urlsplit(origin).scheme)
    return page.name == host.name and host.port in {None, port}


def _address(host: str) -> Address | None:
    """That of a Host header, None where there is no sense in it."""
    found = re.fullmatch(r"(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::(\d{1,5}))?", host.lower())
    return Address(found[1] or found[2], int(found[3]) if found[3] else None) if found else None


def _origin_address(origin: str) -> Address | None:
    """That of an Origin or a Referer, None for "null" and for nonsense."""
    try:
        parts = urlsplit(origin)
    except ValueError:
        return None
    return _address(parts.netloc) if parts.scheme in PORTS else None


def _is_own(name: str) -> bool:
    """A page that got a name of its own pointed at this server still sends that name."""
    return _is_localhost(name) or _ip(name) is not None


def _is_loopback(name: str) -> bool:
    ip = _ip(name)
    return ip.is_loopback if ip else _is_localhost(name)


def _is_localhost(name: str) -> bool:
    return name == "localhost" or name.endswith(".localhost")


def _ip(name: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(name)
    except ValueError:
        return None
