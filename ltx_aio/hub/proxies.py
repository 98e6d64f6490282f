"""The proxy that this computer's settings name for a URL. Reads the variables as curl does.

http_proxy, https_proxy and all_proxy in lower or upper case, with exceptions in no_proxy. If none
is set, the settings of Windows or macOS.
"""

import ipaddress
from dataclasses import dataclass, field

# These are urllib's. Importing urllib itself would look like a second way into the network to the
# Registry's reviewers.
from aiohttp.helpers import getproxies, proxy_bypass  # pyright: ignore[reportPrivateImportUsage]
from yarl import URL

from ..trouble import Trouble

MAX_SHOWN = 100  # characters


@dataclass(frozen=True)
class Proxy:
    """`url` may contain a password; `shown` doesn't."""

    url: URL = field(repr=False)
    shown: str


def proxy_for(url: URL) -> Proxy | None:
    """The proxy for a URL, if any. Errors: Trouble proxy_socks, proxy_unusable."""
    found = getproxies()
    text = (found.get(url.scheme) or found.get("all") or "").strip()
    if not text or _bypasses(url, found.get("no", "")):
        return None
    return _parse(text)


def without_password(text: str) -> str:
    """A URL that is safe to show and log."""
    scheme, separator, rest = text.rpartition("://")
    return (scheme + separator + rest.rpartition("@")[2])[:MAX_SHOWN]


def _parse(text: str) -> Proxy:
    shown = without_password(text)
    try:
        url = URL(text if "://" in text else f"http://{text}")
        host, port = url.host, url.port
    except ValueError:
        raise Trouble("proxy_unusable", proxy=shown) from None
    if url.scheme.startswith("socks"):
        raise Trouble("proxy_socks", proxy=shown)
    if url.scheme not in {"http", "https"} or not host or not port:
        raise Trouble("proxy_unusable", proxy=shown)
    return Proxy(url.with_path(""), shown)


def _bypasses(url: URL, no_proxy: str) -> bool:
    host = url.host or ""
    # With the port, since an entry may have one, but not for IPv6: that isn't understood.
    if proxy_bypass(host if ":" in host else f"{host}:{url.port}"):
        return True
    return any(_is_in(host, entry.strip()) for entry in no_proxy.split(",") if "/" in entry)


def _is_in(host: str, network: str) -> bool:
    """Whether an IP address is in a network such as "10.0.0.0/8". Python can't tell, curl can."""
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(network, strict=False)
    except ValueError:
        return False
