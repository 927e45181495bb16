"""How much a phrase says at its place: denied, a figure of speech, a game, a film, a lesson, everybody in general."""

from .matching import Found, Reading, union

DENIED = 0.3
DENIED_BUT_READ_FIRST = 0.6  # for danger and self-harm one false sign too many is right
FIGURE = 0.1
FIGURATIVE = 0.45
GENERAL = 0.45
AFTER = 3  # words after a phrase among which "from boredom" would stand

OF_FIGURES = ("game", "fiction", "laughing", "school", "lesson")
ABOUT_ALL = ("fiction", "lesson")  # said once, they hold for the whole message


def strength(reading: Reading, found: Found, read_first: bool) -> float:
    """The weight of a phrase, less what its surroundings take from it."""
    weight = found.phrase.weight
    if _is_figure(reading, found):
        return weight * FIGURE
    if (
        (found.phrase.figurative and _is_told(reading, found))
        or _is_trifle(reading, found)
        or _is_story(reading, found)
    ):
        weight *= FIGURATIVE
    if is_denied(reading, found):
        weight *= DENIED_BUT_READ_FIRST if read_first else DENIED
    if not read_first and _is_general(reading, found):
        weight *= GENERAL
    return weight


def is_denied(reading: Reading, found: Found) -> bool:
    """True when a denial that is no part of the phrase stands right before one of its words."""
    masks, bits = reading.masks, reading.book.group_bits
    for place in found.places:
        before = place - 1
        if before >= 0 and masks[before] & bits["little"] and before not in found.places:
            before -= 1
        denies = before >= 0 and before not in found.places and masks[before] & bits["deny"]
        whole = denies and not any(word.ends_sentence for word in reading.words[before:place])
        if whole and not _cut(reading, before, place):
            return True
    return False


def _cut(reading: Reading, before: int, place: int) -> bool:
    """True when a comma parts the denial from the word: "I don't know, he hits me"."""
    between = reading.folded.text[reading.words[before].end : reading.words[place].start]
    return any(sign in between for sign in ",:-()")


def _is_figure(reading: Reading, found: Found) -> bool:
    """True for "from laughter", "of boredom" soon after the phrase, or right before it."""
    masks, bits = reading.masks, reading.book.group_bits
    around = range(max(found.places[0] - 2, 0), min(found.places[-1] + AFTER, len(masks) - 1))
    return any(masks[at] & bits["of"] and union(masks[at + 1 : at + 3]) & bits["figure"] for at in around)


def _is_told(reading: Reading, found: Found) -> bool:
    bits = reading.book.group_bits
    return any(found.around & bits[name] for name in OF_FIGURES) or any(
        reading.everything & bits[name] for name in ABOUT_ALL
    )


def _is_trifle(reading: Reading, found: Found) -> bool:
    """True where somebody laughs about lessons or about being without a telephone; laughter alone says nothing."""
    bits = reading.book.group_bits
    return bool(found.around & bits["laughing"] and found.around & (bits["school"] | bits["trifle"]))


def _is_story(reading: Reading, found: Found) -> bool:
    """True for a sentence about a film or a book in which nobody of one's own stands."""
    bits = reading.book.group_bits
    own = bits["me"] | bits["i"] | bits["my"] | bits["first"]
    return bool(found.around & bits["fiction"]) and not found.around & own


def _is_general(reading: Reading, found: Found) -> bool:
    """True for what adults should do and what happens to somebody somewhere: nobody of one's own stands in it."""
    bits = reading.book.group_bits
    own = bits["me"] | bits["i"] | bits["my"]
    said = union([reading.masks[place] for place in found.places])
    near = bits["friend"] | bits["relative"]
    return bool(found.around & bits["general"]) and not found.around & own and not said & near
