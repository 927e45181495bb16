"""The neighbourhood of a network address: coarse enough to name nobody. Pure."""

from ipaddress import IPv6Address, ip_address, ip_network

V4_BITS, V6_BITS = 24, 48


def network_of(address: str) -> str:
    """'203.0.113.0/24' or '2001:db8:7::/48' of this address; '' for anything that is none."""
    try:
        found = ip_address(address.strip())
    except ValueError:
        return ""
    if isinstance(found, IPv6Address) and found.ipv4_mapped:
        found = found.ipv4_mapped
    bits = V4_BITS if found.version == 4 else V6_BITS
    return str(ip_network((found, bits), strict=False))


def sender_of(remote: str, forwarded: str, proxies: int) -> str:
    """The address that our own proxies saw: the `proxies`-th from the right of X-Forwarded-For, or `remote`.

    What stands further left in that header was written by whoever sent it.
    """
    seen = [part.strip() for part in forwarded.split(",") if part.strip()]
    if not proxies:
        return remote
    return seen[-proxies] if len(seen) >= proxies else ""
