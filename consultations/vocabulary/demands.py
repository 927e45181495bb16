"""The twelve demands of the statement that this house answers, in our own short words.

Consultations and findings name them by number. The house itself stands on one of them.
"""

from django.utils.translation import gettext_lazy as _

DEMANDS = {
    1: _("Keep up the pressure until every child can return"),
    2: _("Sanctions on those who harm children, agreed together"),
    3: _("One road map with steps that can be checked"),
    4: _("Stand by the International Criminal Court"),
    5: _("Use every legal way to protect children and compensate them"),
    6: _("See the UN resolution on the return of children through"),
    7: _("Support what already works in finding and returning children"),
    8: _("Protect the people who search for children"),
    9: _("Answer pressure on those who search, and hold the guilty to account"),
    10: _("Help for as long as it takes after return, with no child left out"),
    11: _("Strengthen communities and families who care for children"),
    12: _("Young people take part in what is decided about them"),
}
OURS = 12


def demands_in(numbers) -> list[tuple[int, str]]:
    """[(number, words)] of these demands, in their order; what is not among the twelve is left out."""
    return [(number, words) for number, words in DEMANDS.items() if number in set(numbers or [])]


def ours_first() -> list[tuple[int, str]]:
    """All twelve, the one this house stands on in front."""
    return [(OURS, DEMANDS[OURS]), *((number, words) for number, words in DEMANDS.items() if number != OURS)]
