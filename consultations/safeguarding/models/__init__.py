"""The tables of this room."""

from .cases import Act, Alert, Concern
from .complaints import Complaint
from .duty import SafetyPlan, Shift
from .routes import KindWord, Referral

__all__ = ["Act", "Alert", "Complaint", "Concern", "KindWord", "Referral", "SafetyPlan", "Shift"]
