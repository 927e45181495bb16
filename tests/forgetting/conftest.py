"""The fixtures of a young person's way."""

from tests import journey

amina = journey.amina
circle = journey.circle
codes = journey.codes
cohort = journey.cohort
instrument = journey.instrument
open_consultation = journey.open_consultation
partner = journey.partner
