"""Concerns and complaints, for the lead and the deputy; the roster; and the form on which anybody complains."""

from .calling import called
from .complaining import complain, young_complaint
from .complaints import complaint, complaints
from .concerns import concern, concerns
from .raising import raise_one
from .roster import drill, roster
from .routes import learnt, ways_out

__all__ = [
    "called",
    "complain",
    "complaint",
    "complaints",
    "concern",
    "concerns",
    "drill",
    "learnt",
    "raise_one",
    "roster",
    "ways_out",
    "young_complaint",
]
