"""Tells this computer's own addresses from all others."""

import ipaddress


def is_loopback(host: str | None) -> bool:
    """Whether a host name or IP address, without a port, can only mean this computer."""
    name = (host or "").strip().lower()
    ip = _ip(name)
    return ip.is_loopback if ip else is_localhost(name)


def is_localhost(name: str) -> bool:
    """Whether a lower-case name is localhost or below it: no DNS server can point it elsewhere."""
    return name == "localhost" or name.endswith(".localhost")


def is_ip(host: str | None) -> bool:
    """Whether this is an IP address rather than a name."""
    return _ip(host or "") is not None


def _ip(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
