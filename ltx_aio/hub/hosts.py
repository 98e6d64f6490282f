"""Where a hub may send us for the bytes of a file."""

import ipaddress

from yarl import URL


def is_expected(url: URL, endpoint: URL, suffixes: tuple[str, ...]) -> bool:
    """Whether a redirect goes to the endpoint, one of its sub-domains or the hub's CDN.

    Plain HTTP only if the endpoint has it. An address without a name is none of these, except on
    this machine for an endpoint that is on it, too.
    """
    host = url.host
    if not host or url.user or url.password or url.scheme not in {"https", endpoint.scheme}:
        return False
    if url.scheme not in {"http", "https"}:
        return False
    if (host, url.port) == (endpoint.host, endpoint.port):
        return True
    if is_loopback(host) or _is_address(host):
        return is_loopback(host) and is_loopback(endpoint.host)
    own = None if _is_address(endpoint.host) else endpoint.host
    return host == own or host.endswith(suffixes) or (own is not None and host.endswith(f".{own}"))


def is_loopback(host: str | None) -> bool:
    """Whether that is this machine."""
    if not host:
        return False
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _is_address(host: str | None) -> bool:
    try:
        ipaddress.ip_address(host or "")
    except ValueError:
        return False
    return True
