"""What is drawn: the shapes that give the site its face, and the icons."""

import re
from pathlib import Path

from django.conf import settings

from home.icons import ICONS

SHAPES = Path(settings.BASE) / "templates" / "shapes"
SAYS = re.compile(r"{#\s*(.+?)\s*#}|{% comment %}\s*(.+?)\s*{% endcomment %}", re.DOTALL)


def shapes() -> list[dict]:
    """[{name, template, about}] of every drawn shape; what it says stands in its own first line."""
    return [
        {"name": path.stem, "template": f"shapes/{path.name}", "about": said_in(path)}
        for path in sorted(SHAPES.glob("*.html"))
    ]


def said_in(path: Path) -> str:
    """The first comment of this template."""
    found = SAYS.match(path.read_text(encoding="utf-8"))
    return next((part for part in found.groups() if part), "") if found else ""


def icons() -> list[str]:
    """The names of all icons."""
    return list(ICONS)
