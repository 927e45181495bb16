"""What stands over a limit and may: each with its reason. A test refuses an exemption that is no longer needed."""

# (name of the screen, locale, what): reason
EXEMPT: dict[tuple[str, str, str], str] = {}
