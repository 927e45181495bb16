"""Which roles one person may not hold together in one consultation."""

from consultations.vocabulary.states import Role

FORBIDDEN_PAIRS = frozenset(
    {
        frozenset({Role.MODERATOR, Role.SECOND_READER}),
        frozenset({Role.MODERATOR, Role.PUBLISHER}),
        frozenset({Role.SAFEGUARDING_LEAD, Role.SAFEGUARDING_DEPUTY}),
        frozenset({Role.OFFICIAL, Role.MODERATOR}),
        frozenset({Role.OFFICIAL, Role.SECOND_READER}),
        frozenset({Role.OFFICIAL, Role.ANALYST}),
        frozenset({Role.OFFICIAL, Role.PUBLISHER}),
        frozenset({Role.OFFICIAL, Role.EDITOR}),
        frozenset({Role.OFFICIAL, Role.SAFEGUARDING_LEAD}),
        frozenset({Role.OFFICIAL, Role.SAFEGUARDING_DEPUTY}),
    }
)


def clashes(held: set[str], wanted: str) -> set[str]:
    """The roles already held that nobody may hold together with `wanted`."""
    return {role for role in held if frozenset({role, wanted}) in FORBIDDEN_PAIRS}
