"""How well an order of answers tells who used which card. Pure.

The thief watched the room and knows in which order the cards were used; he holds the answers in some order that the
stolen files show, and pairs the first with the first, the second with the second.
"""


def links(used: list[str], seen: list[str]) -> int:
    """How many answers are paired with the right card; the better of the order and its reverse."""
    forwards = sum(1 for right, guess in zip(used, seen, strict=True) if right == guess)
    backwards = sum(1 for right, guess in zip(used, reversed(seen), strict=True) if right == guess)
    return max(forwards, backwards)


def forward_links(used: list[str], seen: list[str]) -> int:
    """How many are right when the order is taken as it is: one on average where it says nothing."""
    return sum(1 for right, guess in zip(used, seen, strict=True) if right == guess)


def spearman(used: list[str], seen: list[str]) -> float:
    """Spearman's rank correlation of two orders of the same things: 1 - 6 sum(d^2) / (n (n^2 - 1))."""
    place = {thing: at for at, thing in enumerate(seen)}
    size = len(used)
    distance = sum((at - place[thing]) ** 2 for at, thing in enumerate(used))
    return 1 - 6 * distance / (size * (size * size - 1))
