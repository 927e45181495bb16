"""What became of the words of one consultation, as it may be published: rounded, and nothing that leads to a person.

A row of counts is protected like every other (DC-01, DC-03, DC-09): a hidden count cannot be worked out from the rest.
"""

from consultations.moderation.agreement import ENOUGH_FOR_KAPPA, agreed, kappa, pairs_in
from consultations.moderation.tallies import AGREEMENT, FATE, SPEED, tallied
from consultations.privacy.small_numbers import about, protect_row

REMOVED, WITHDRAWN = "removed", "withdrawn"


def statistics_of(consultation) -> dict:
    """Plain JSON: {"texts", "became": {fate: number}, "why": {reason: number}, "withdrawn", "speed": {when: number},
    "agreement": {"same", "of", "kappa"}}; None wherever a number is too small to be shown."""
    fates = tallied(consultation, FATE)
    withdrawn = fates.pop(WITHDRAWN, 0)
    became, why = by_fate(fates)
    shown = protect_row(became)
    return {
        "texts": about(sum(became.values())),
        "became": shown,
        "why": protect_row(why) if shown.get(REMOVED) else {},
        "withdrawn": about(withdrawn),
        "speed": protect_row(tallied(consultation, SPEED)),
        "agreement": agreement_of(consultation),
    }


def by_fate(fates: dict[str, int]) -> tuple[dict[str, int], dict[str, int]]:
    """({fate: texts}, {reason: texts removed for it}) of the tally, in which a removal carries its reason."""
    became: dict[str, int] = {}
    why: dict[str, int] = {}
    for key, count in fates.items():
        fate, _space, reason = key.partition(" ")
        became[fate] = became.get(fate, 0) + count
        if reason:
            why[reason] = why.get(reason, 0) + count
    return became, why


def agreement_of(consultation) -> dict:
    """{"same", "of", "kappa"}: on how many texts that were read twice both readers said the same. Kappa only from 50
    texts on; nothing under ten."""
    pairs = pairs_in(tallied(consultation, AGREEMENT))
    same, total = agreed(pairs)
    if about(total) is None:
        return {}
    found = kappa(pairs) if total >= ENOUGH_FOR_KAPPA else None
    return {"same": same, "of": total, "kappa": None if found is None else round(found, 2)}
