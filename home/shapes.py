"""Shapes that both pages and pictures are drawn from."""

# Three pebbles, by hand: no two neighbours are alike.
PEBBLES = (
    "M50 5C75 3 95 21 96 47c1 27-18 48-46 48C23 95 4 76 4 50 4 24 25 7 50 5z",
    "M47 8c27-4 47 12 49 38 2 27-17 44-45 46C24 94 5 79 4 54 3 29 21 12 47 8z",
    "M54 6c25 1 42 20 42 44 0 27-20 45-46 45C25 95 5 78 4 52 3 25 28 5 54 6z",
)
# Mouths from glad to sad; a scale of two to five faces takes some of them.
MOUTHS = (
    "M30 57c10 19 30 19 40 0",
    "M32 60c10 13 26 13 36 0",
    "M34 65c7-5 10 4 17 0s9-3 15-1",
    "M34 70c9-10 23-10 32 0",
    "M31 74c10-17 28-17 38 0",
)
SCALES = {2: (1, 3), 3: (1, 2, 3), 4: (0, 1, 3, 4), 5: (0, 1, 2, 3, 4)}


def face_of(place: int, of: int) -> tuple[str, str]:
    """(outline, mouth) of the face at this place (from 1) of a scale of two to five."""
    mouths = SCALES.get(of, SCALES[5])
    return PEBBLES[(place - 1) % len(PEBBLES)], MOUTHS[mouths[min(place, len(mouths)) - 1]]
