"""The fixtures of a young person's way."""

from tests.journey import amina, circle, codes, cohort, instrument, open_consultation, pack, partner  # noqa: F401
