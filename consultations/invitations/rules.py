"""When codes may be given out, and when a cohort says too much. Pure."""

from datetime import date

BATCH_AT_LEAST = 10
COHORT_AT_LEAST = 20
BROAD_PARTNERS = 3
BROAD_SHARE = 0.7  # no partner may have been given more than this share of a broad cohort


def why_not_issue(*, count: int, expires_on: date, cohort_state: str, today: date) -> str:
    """Why this partner may not be given this many codes now: 'few', 'expired', 'void'; '' when they may."""
    if count < BATCH_AT_LEAST:
        return "few"
    if expires_on < today:
        return "expired"
    return "void" if cohort_state != "good" else ""


def is_broad(issued_by_partner: dict[object, int]) -> bool:
    """True when cards went out through three partners or more and none got over 70 % of them."""
    issued = {partner: count for partner, count in issued_by_partner.items() if count}
    total = sum(issued.values())
    return len(issued) >= BROAD_PARTNERS and max(issued.values()) <= BROAD_SHARE * total
