"""The tables of the questions: what editors write, and what is frozen when a consultation opens."""

from .consultation import Consultation
from .instrument import FrozenOption, FrozenQuestion, Instrument
from .page import ConsultationPage

__all__ = ["Consultation", "ConsultationPage", "FrozenOption", "FrozenQuestion", "Instrument"]
