"""How far two readers see it alike. Pure."""

ENOUGH_FOR_KAPPA = 50  # double-read texts; below that one number would say more than is known


def pairs_in(tallied: dict[str, int]) -> dict[tuple[str, str], int]:
    """{(first outcome, second outcome): texts} of keys "first|second"."""
    return {tuple(key.split("|", 1)): count for key, count in tallied.items()}


def agreed(pairs: dict[tuple[str, str], int]) -> tuple[int, int]:
    """(texts on which both said the same, texts read twice)."""
    return sum(count for (first, second), count in pairs.items() if first == second), sum(pairs.values())


def kappa(pairs: dict[tuple[str, str], int]) -> float | None:
    """Cohen's kappa: (observed - expected) / (1 - expected) agreement (J. Cohen, A coefficient of agreement for nominal
    scales, Educational and Psychological Measurement 20, 1960). None without texts or where chance alone explains all.
    """
    same, total = agreed(pairs)
    if not total:
        return None
    outcomes = {outcome for pair in pairs for outcome in pair}
    expected = sum(_share(pairs, 0, each, total) * _share(pairs, 1, each, total) for each in outcomes)
    return None if expected == 1 else (same / total - expected) / (1 - expected)


def _share(pairs: dict[tuple[str, str], int], reader: int, outcome: str, total: int) -> float:
    return sum(count for pair, count in pairs.items() if pair[reader] == outcome) / total
