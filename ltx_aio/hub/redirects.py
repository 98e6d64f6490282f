"""Where a hub may redirect us for the bytes of a file."""

from yarl import URL

from ..addresses import is_ip, is_loopback


def is_expected(url: URL, endpoint: URL, suffixes: tuple[str, ...]) -> bool:
    """Whether a redirect leads to the endpoint, one of its subdomains or the hub's CDN.

    Plain HTTP only if the endpoint uses it. An IP address is never expected, except this
    computer's if the endpoint is here, too.
    """
    host = url.host
    if not host or url.user or url.password or url.scheme not in {"https", endpoint.scheme}:
        return False
    if url.scheme not in {"http", "https"}:
        return False
    if (host, url.port) == (endpoint.host, endpoint.port):
        return True
    if is_loopback(host) or is_ip(host):
        return is_loopback(host) and is_loopback(endpoint.host)
    own = None if is_ip(endpoint.host) else endpoint.host
    return host == own or host.endswith(suffixes) or (own is not None and host.endswith(f".{own}"))
