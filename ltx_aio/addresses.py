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


def is_another_computer(host: str) -> bool:
    """Whether an IP address can be one of a single other computer, nearby or not.

    Link-local ones are none: the same one answers for different computers, in clouds for secrets.
    """
    ip = _ip(host.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        ip = ip.ipv4_mapped or ip
    return ip is not None and not (
        ip.is_loopback or ip.is_link_local or ip.is_unspecified or ip.is_multicast
    )


def _ip(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
