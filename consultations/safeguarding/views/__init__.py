"""Concerns and complaints, for the lead and the deputy; and the form on which anybody complains."""

from .complaining import complain, young_complaint
from .complaints import complaint, complaints
from .concerns import concern, concerns

__all__ = ["complain", "complaint", "complaints", "concern", "concerns", "young_complaint"]
