"""The proxy that this machine's owner set for an address, as curl understands the variables.

http_proxy, https_proxy and all_proxy in lower and upper case, no_proxy for what goes past them;
where none is set, what Windows or macOS has.
"""

import ipaddress
from dataclasses import dataclass, field

# Those of urllib, which reviewers of the Registry would take for another way into the network.
from aiohttp.helpers import getproxies, proxy_bypass  # pyright: ignore[reportPrivateImportUsage]
from yarl import URL

from ..problems import Trouble

LONGEST = 100  # of what is shown


@dataclass(frozen=True)
class Proxy:
    """`url` may hold a password, `shown` does not."""

    url: URL = field(repr=False)
    shown: str


def proxy_for(url: URL) -> Proxy | None:
    """What a request for that address goes through. Errors: Trouble proxy_socks, proxy_unusable."""
    found = getproxies()
    text = (found.get(url.scheme) or found.get("all") or "").strip()
    if not text or _is_past(url, found.get("no", "")):
        return None
    return _parse(text)


def without_password(text: str) -> str:
    """An address as it may be shown and logged."""
    scheme, separator, rest = text.rpartition("://")
    return (scheme + separator + rest.rpartition("@")[2])[:LONGEST]


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


def _is_past(url: URL, no_proxy: str) -> bool:
    host = url.host or ""
    # With its port, since an entry may have one; IPv6 addresses are not understood with it.
    if proxy_bypass(host if ":" in host else f"{host}:{url.port}"):
        return True
    return any(_is_in(host, entry.strip()) for entry in no_proxy.split(",") if "/" in entry)


def _is_in(host: str, network: str) -> bool:
    """Whether an address is in "10.0.0.0/8", which curl knows and Python does not."""
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(network, strict=False)
    except ValueError:
        return False
