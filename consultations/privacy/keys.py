"""Keys that are printed in the source protect nobody: they say so in their own text."""

MARK = "demonstration"


def are_demonstration_keys(secret_key: str, pepper: bytes) -> bool:
    """True when either key says of itself that it is for the demonstration."""
    return MARK in secret_key or MARK.encode() in pepper
