"""Tells this computer's own addresses from all others."""

import ipaddress
from collections.abc import Iterable


def is_loopback(host: str | None) -> bool:
    """Whether a host name or IP address, without a port, can only mean this computer."""
    name = (host or "").strip().lower()
    ip = _ip(name)
    return ip.is_loopback if ip else is_localhost(name)


def is_localhost(name: str) -> bool:
    """Whether a lower-case name is localhost or below it: no DNS server can point it elsewhere."""
    return name == "localhost" or name.endswith(".localhost")


def is_unspecified(host: str) -> bool:
    """Whether an IP address means every address of the computer that names it, such as "::"."""
    ip = _ip(host)
    return ip is not None and ip.is_unspecified


def is_ip(host: str | None) -> bool:
    """Whether this is an IP address rather than a name."""
    return _ip(host or "") is not None


def lan_addresses(listen: str, own: Iterable[str]) -> list[str]:
    """Where other devices in the local network reach a server that listens at `listen`.

    `listen`: ComfyUI's option, addresses with commas in between. `own`: the addresses of this
    computer. Home networks come first; those that containers and VPNs usually have, last.
    """
    asked = [name.strip() for name in listen.split(",")]
    everywhere = any(ip.is_unspecified for ip in map(_ip, asked) if ip)
    found = own if everywhere else asked
    private = {name: ip for name in found if (ip := _ip(name)) and _is_lan(ip)}
    return sorted(private, key=lambda name: (_rank(name), int(private[name])))


def _is_lan(ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    return ip.version == 4 and ip.is_private and not ip.is_loopback and not ip.is_link_local  # noqa: PLR2004


def _rank(name: str) -> int:
    return 0 if name.startswith("192.168.") else 1 if name.startswith("10.") else 2


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
