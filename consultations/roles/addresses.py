"""Every address of ours, and who may open it: the one table that the build holds against the resolver.

An address without a row fails the build, and so does a row without an address.
`tests/architecture/test_addresses.py` asks for every row what each of the cast sees.
"""

from dataclasses import dataclass, field

from consultations.vocabulary.states import Role

GET, POST = frozenset({"GET"}), frozenset({"POST"})
BOTH = GET | POST


@dataclass(frozen=True)
class Address:
    """Who may come, and in which ways. No roles: everybody, signed in or not."""

    ways: frozenset[str]
    roles: frozenset[Role] = field(default_factory=frozenset)
    any_staff: bool = False  # everybody who has signed in with a second factor

    @property
    def is_open(self) -> bool:
        """True when nobody needs to sign in."""
        return not self.roles and not self.any_staff


def anybody(ways: frozenset[str]) -> Address:
    """A young person's or a public address."""
    return Address(ways)


def held_by(*roles: Role, ways: frozenset[str]) -> Address:
    """A staff address: only for holders of one of these roles in the consultation that it names."""
    return Address(ways, frozenset(roles))


READERS = (Role.MODERATOR, Role.SECOND_READER)
LEADS = (Role.SAFEGUARDING_LEAD, Role.SAFEGUARDING_DEPUTY)
REPORTERS = (Role.EDITOR, Role.ANALYST, Role.PUBLISHER)
RELEASERS = (Role.ANALYST, Role.PUBLISHER, Role.SAFEGUARDING_LEAD)
PAPER = (Role.EDITOR, Role.PARTNER, Role.ADMINISTRATOR)
TEAM = (Role.EDITOR, Role.TRANSLATOR, Role.PUBLISHER, Role.ADMINISTRATOR)

ADDRESSES = {
    # A young person's face
    "young-home": anybody(GET),
    "young-home-in": anybody(GET),
    "start": anybody(POST),
    "what": anybody(GET),
    "what-band": anybody(GET),
    "ask": anybody(GET),
    "save": anybody(POST),
    "look": anybody(POST),
    "send": anybody(POST),
    "thanks": anybody(GET),
    "group": anybody(GET),
    "group-way": anybody(GET),
    "hand": anybody(GET),
    "sheet": anybody(GET),
    "filled": anybody(GET),
    "looked": anybody(GET),
    "next": anybody(GET),
    "words": anybody(BOTH),
    "mine": anybody(BOTH),
    "send-again": anybody(BOTH),
    "told-back": anybody(GET),
    "help": anybody(GET),
    "help-show": anybody(GET),
    "adults": anybody(GET),
    "young-complaint": anybody(BOTH),
    "close": anybody(BOTH),
    # The public face
    "about": anybody(GET),
    "decision": anybody(GET),
    "report": anybody(GET),
    "report-edition": anybody(GET),
    "changed": anybody(GET),
    "sample-report": anybody(GET),
    "public-told-back": anybody(GET),
    "told-back-sheet": anybody(GET),
    "public-help": anybody(GET),
    "complain": anybody(BOTH),
    # The page of components: in the development settings only
    "components": anybody(GET),
    "components-in": anybody(GET),
    "components-error": anybody(GET),
    # The house itself
    "healthz": anybody(GET),
    "robots": anybody(GET),
    "sitemap": anybody(GET),
    "media": anybody(GET),
    # The staff door
    "vault": held_by(*READERS, *LEADS, ways=BOTH),
    "vault-close": held_by(*READERS, *LEADS, ways=POST),
    "vault-keys": held_by(*READERS, *LEADS, Role.ADMINISTRATOR, ways=BOTH),
    "vault-take-away": held_by(Role.ADMINISTRATOR, ways=POST),
    "vault-phrase": held_by(*READERS, *LEADS, Role.ADMINISTRATOR, ways=BOTH),
    "vault-lock": held_by(*READERS, *LEADS, Role.ADMINISTRATOR, ways=POST),
    "consultations": held_by(*TEAM, ways=BOTH),
    "consultation": held_by(*TEAM, ways=BOTH),
    "cards": held_by(Role.EDITOR, ways=GET),
    "cards-new": held_by(Role.EDITOR, ways=BOTH),
    "pack-out": held_by(Role.EDITOR, ways=BOTH),
    "cohort-out": held_by(Role.EDITOR, ways=BOTH),
    "papers": held_by(*PAPER, ways=GET),
    "paper": held_by(*PAPER, ways=GET),
    "partners": held_by(Role.EDITOR, Role.ADMINISTRATOR, ways=GET),
    "partner-new": held_by(Role.ADMINISTRATOR, ways=BOTH),
    "partner": held_by(Role.ADMINISTRATOR, ways=BOTH),
    "people": held_by(Role.ADMINISTRATOR, ways=BOTH),
    "person": held_by(Role.ADMINISTRATOR, ways=BOTH),
    "audit": held_by(Role.DATA_GUARDIAN, ways=BOTH),
    "help-route-checked": held_by(Role.EDITOR, Role.TRANSLATOR, Role.ADMINISTRATOR, ways=POST),
    "queues": held_by(*READERS, ways=GET),
    "queue": held_by(*READERS, ways=GET),
    "take-next": held_by(*READERS, ways=POST),
    "give-back": held_by(*READERS, ways=POST),
    "first-reading": held_by(Role.MODERATOR, ways=BOTH),
    "undo-reading": held_by(Role.MODERATOR, ways=POST),
    "second-reading": held_by(Role.SECOND_READER, ways=BOTH),
    "analyses": held_by(*RELEASERS, ways=GET),
    "analysis": held_by(*RELEASERS, ways=BOTH),
    "codebook": held_by(*READERS, *RELEASERS, ways=BOTH),
    "concerns": held_by(*LEADS, ways=GET),
    "concern": held_by(*LEADS, ways=BOTH),
    "concern-raise": held_by(*READERS, *LEADS, Role.PARTNER, ways=BOTH),
    "concern-close": held_by(*LEADS, ways=POST),
    "called": held_by(*READERS, *LEADS, ways=POST),
    "roster": held_by(*READERS, *LEADS, Role.EDITOR, ways=BOTH),
    "drill": held_by(*LEADS, ways=POST),
    "ways-out": held_by(*LEADS, ways=BOTH),
    "lessons": held_by(*LEADS, ways=GET),
    "end-shift": held_by(Role.MODERATOR, ways=BOTH),
    "complaints": held_by(*LEADS, ways=GET),
    "complaint": held_by(*LEADS, ways=BOTH),
    "report-desks": held_by(*REPORTERS, Role.SAFEGUARDING_LEAD, ways=GET),
    "report-desk": held_by(*REPORTERS, Role.SAFEGUARDING_LEAD, ways=BOTH),
    "reply-desks": held_by(Role.OFFICIAL, ways=GET),
    "reply-desk": held_by(Role.OFFICIAL, ways=GET),
    "reply": held_by(Role.OFFICIAL, ways=BOTH),
}

# Addresses that come with Wagtail, wagtail-localize and allauth. They are not named one by one; everything under
# /staff/ but the sign-in itself asks for a signed-in member of staff, and Wagtail then asks for its own permissions.
THEIRS = {
    "staff/account/": "allauth: signing in, out, and the second factor; sign-up is closed",
    "staff/localize/": "wagtail-localize: translations of pages, by page permissions",
    "staff/locales/": "wagtail-localize: the list of locales, by model permissions",
    "staff/": "Wagtail's own screens: pages, pictures, documents, by Wagtail's permissions",
    "about/": "Wagtail's pages and the small views beside them",
}


def roles_for(name: str) -> frozenset[Role]:
    """The roles that open this address. Raises KeyError for an address without a row."""
    return ADDRESSES[name].roles
