"""An open consultation, and what an adult who leads a group does in it."""

from tests.close.conftest import elsewhere, house, phone, way_out  # noqa: F401
from tests.journey import amina, circle, codes, cohort, instrument, open_consultation, partner  # noqa: F401
