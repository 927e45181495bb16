"""The tables of the public site and of the staff."""

from .help_routes import HelpRoute
from .house import HouseSettings
from .pages import HomePage, PlainPage
from .pictures import Picture, PictureRendition
from .staff import StaffMember
from .team import TeamSettings

__all__ = [
    "HelpRoute",
    "HomePage",
    "HouseSettings",
    "Picture",
    "PictureRendition",
    "PlainPage",
    "StaffMember",
    "TeamSettings",
]
