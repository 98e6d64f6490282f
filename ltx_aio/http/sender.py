"""Decides from a request's headers whether it comes from ComfyUI's own page.

docs/adr/0007-who-may-ask.md explains every rule and what it keeps out.
"""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from ..addresses import is_ip, is_localhost, is_loopback
from ..config import SHOWN

HEADER = "X-LTX-AIO"
PORTS = {"http": 80, "https": 443}

# A browser sends at least one of these with every request, whatever a page does. A front end that
# forwards only the method, path, body and content type sends none.
BROWSER_HEADERS = (
    "Accept-Language", "Cookie", "Origin", "Referer", "Sec-Fetch-Mode", "Sec-Fetch-Site",
    "User-Agent",
)  # fmt: skip
PROXY_HEADERS = (
    "CF-Connecting-IP", "Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host",
    "X-Forwarded-Proto", "X-Forwarded-Server", "X-Real-IP",
)  # fmt: skip


@dataclass(frozen=True)
class Access:
    """Who may use our routes.

    `allowed_hosts`: names of this server besides localhost and IP addresses, in lower case, each
    with or without a port. Called again whenever a request uses any other name.
    `any_origin`: ComfyUI lets other pages read its answers (--enable-cors-header).
    """

    allowed_hosts: Callable[[], Collection[str]] = frozenset
    any_origin: bool = False


@dataclass(frozen=True)
class Objection:
    """Why a request is refused: a code, two sentences for the user, and the address in them."""

    code: str
    what: str
    remedy: str
    address: str = ""


@dataclass(frozen=True)
class Address:
    """The address of a page or a server. `port` is None if the address has none."""

    name: str
    port: int | None

    def __str__(self) -> str:
        """As it appears in a Host header."""
        name = f"[{self.name}]" if ":" in self.name else self.name
        return name if self.port is None else f"{name}:{self.port}"


def objection(headers: Mapping[str, str], access: Access, *, careful: bool) -> Objection | None:
    """Why to refuse a request; None if there is no reason.

    `careful`: the effect can't be undone, so a request must show where it comes from.
    """
    if _is_anonymous(headers):
        return _check_anonymous(headers, access, careful=careful)
    return _check_page(headers, access) or _check_header(headers)


def name_objection(headers: Mapping[str, str], access: Access) -> Objection | None:
    """Why to refuse to open a page; None unless its name is one that anyone can point here.

    Browsers open pages from links elsewhere, so the rest of a request says nothing.
    """
    host = _address(headers.get("Host", ""))
    known = host is not None and _is_known(host, access)
    return None if known else _unknown(headers.get("Host", ""), host)


def is_at_this_computer(headers: Mapping[str, str], peer: str | None) -> bool:
    """Whether a request without objection can only come from somebody at this computer.

    `peer` is the address at the other end of the connection. A proxy on this computer may let
    anybody in, but its headers or the name of its page give it away.
    """
    if any(name in headers for name in PROXY_HEADERS) or _is_anonymous(headers):
        return False
    pages = [headers[name] for name in ("Origin", "Referer") if name in headers]
    addresses = [_address(headers.get("Host", "")), *map(_origin_address, pages)]
    return is_loopback(peer) and all(each and is_loopback(each.name) for each in addresses)


def _check_page(headers: Mapping[str, str], access: Access) -> Objection | None:
    site, origin = headers.get("Sec-Fetch-Site"), headers.get("Origin")
    if site not in {None, "same-origin"}:
        return _another_page()
    # No page can set this header itself, and browsers send it only to https and to this computer,
    # where nobody can take over the server's name.
    return _check_vouched(origin, access) if site else _check_host(headers, origin, access)


def _check_vouched(origin: str | None, access: Access) -> Objection | None:
    """The browser vouches for the page, so the Host header doesn't matter."""
    if origin is None or origin.startswith("https://"):
        return None
    page = _origin_address(origin)
    if page is None:
        return _another_page()
    return None if _is_known(page, access) else _unknown(origin, page)


def _check_host(headers: Mapping[str, str], origin: str | None, access: Access) -> Objection | None:
    """The browser doesn't vouch for the page, so Origin and Host must agree."""
    host = _address(headers.get("Host", ""))
    if origin is not None and host is not None:
        page = _origin_address(origin)
        if page is None:
            return _another_page()
        if _is_listed(page, access):
            return None
        if not _is_same(page, host, origin):
            return _different_address(page, host)
    if host is None or not _is_known(host, access):
        return _unknown(headers.get("Host", ""), host)
    return None


def _check_header(headers: Mapping[str, str]) -> Objection | None:
    if headers.get(HEADER) == "1":
        return None
    own = _address(headers.get("Host", ""))
    return Objection(
        "header",
        "The request lacks the header that LTX AIO's panel sends.",
        f"Reload the page. If ComfyUI is shown inside another page, open its own address ({own}): "
        "something in between drops headers.",
        str(own),
    )


def _check_anonymous(
    headers: Mapping[str, str], access: Access, *, careful: bool
) -> Objection | None:
    """Something drops the headers. Even so, another page can neither send JSON nor read answers.

    Unless every page may read the answers: then the browser lets it send JSON as well.
    """
    host = _address(headers.get("Host", ""))
    if host is None or not _is_known(host, access):
        return _unknown(headers.get("Host", ""), host)
    if not careful and not access.any_origin:
        return None
    return Objection(
        "bare",
        "Something between this page and ComfyUI drops headers, "
        "so LTX AIO can't tell who is asking.",
        f"Open ComfyUI's own address to do this: {host}.",
        str(host),
    )


def _is_anonymous(headers: Mapping[str, str]) -> bool:
    return not any(name in headers for name in (*BROWSER_HEADERS, HEADER))


def _another_page() -> Objection:
    return Objection(
        "origin",
        "The request comes from another web page.",
        "Use LTX AIO inside ComfyUI's own page.",
    )


def _different_address(page: Address, host: Address) -> Objection:
    return Objection(
        "origin",
        f"The page is at {page}, but its request reached ComfyUI as {host}.",
        "If there is a proxy in between, make it forward the address (nginx: proxy_set_header Host "
        f'$http_host;), or add "{page}" to allowed_hosts in {SHOWN}. '
        "Otherwise use LTX AIO inside ComfyUI's own page.",
        str(page),
    )


def _unknown(called: str, address: Address | None = None) -> Objection:
    name = address.name if address else ""
    advice = "Open ComfyUI by its IP address or as localhost"
    if name:
        advice += f', or add "{name}" to allowed_hosts in {SHOWN}'
    return Objection("host", f"LTX AIO doesn't know the address {called!r}.", f"{advice}.", name)


def _is_known(address: Address, access: Access) -> bool:
    # A page whose own name was pointed at this server still sends that name.
    own = is_localhost(address.name) or is_ip(address.name)
    return own or _is_listed(address, access)


def _is_listed(address: Address, access: Access) -> bool:
    return not {address.name, str(address)}.isdisjoint(access.allowed_hosts())


def _is_same(page: Address, host: Address, origin: str) -> bool:
    """Whether a page is the server's own. A proxy may have dropped the Host header's port."""
    port = page.port or PORTS.get(urlsplit(origin).scheme)
    return page.name == host.name and host.port in {None, port}


def _address(host: str) -> Address | None:
    """The address in a Host header; None if it is malformed."""
    found = re.fullmatch(r"(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::(\d{1,5}))?", host.lower())
    return Address(found[1] or found[2], int(found[3]) if found[3] else None) if found else None


def _origin_address(origin: str) -> Address | None:
    """The address in an Origin or a Referer; None for "null" and malformed ones."""
    try:
        parts = urlsplit(origin)
    except ValueError:
        return None
    return _address(parts.netloc) if parts.scheme in PORTS else None
