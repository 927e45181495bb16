"""Shapes that both pages and pictures are drawn from."""

# Three pebbles, by hand: no two neighbours are alike.
PEBBLES = (
    "M50 5C75 3 95 21 96 47c1 27-18 48-46 48C23 95 4 76 4 50 4 24 25 7 50 5z",
    "M47 8c27-4 47 12 49 38 2 27-17 44-45 46C24 94 5 79 4 54 3 29 21 12 47 8z",
    "M54 6c25 1 42 20 42 44 0 27-20 45-46 45C25 95 5 78 4 52 3 25 28 5 54 6z",
)
