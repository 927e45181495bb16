"""The pictures of a sheet: faces as on the screen, and photographs that every typesetter reads."""

from io import BytesIO

from django.conf import settings
from django.core.files.storage import default_storage
from PIL import Image

from home.shapes import face_of

QUALITY, MOST_PIXELS = 78, (480, 360)  # a sheet with twenty pictures stays under a megabyte
# One colour for all faces, and dark enough for a grey printer.
FACE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" stroke-linecap="round" stroke-linejoin="round">'
    '<path fill="#f3eef9" stroke="#2a1f38" stroke-width="2.5" d="{outline}"/>'
    '<g fill="#2a1f38"><ellipse cx="36" cy="42" rx="4.5" ry="6"/><ellipse cx="64" cy="42" rx="4.5" ry="6"/></g>'
    '<path fill="none" stroke="#2a1f38" stroke-width="5" d="{mouth}"/></svg>'
)


def face_svg(place: int, of: int) -> str:
    """The face at this place (from 1) of a scale of two to five."""
    outline, mouth = face_of(place, of)
    return FACE.format(outline=outline, mouth=mouth)


def photograph(address: str) -> list[int]:
    """The bytes of this frozen picture as JPEG (typst would blow a WebP up to ten times its size); [] if it is lost."""
    name = address.removeprefix(settings.MEDIA_URL)
    try:
        with default_storage.open(name) as file, Image.open(file) as opened:
            seen = opened.convert("RGBA")
    except OSError:
        return []
    ground = Image.new("RGB", seen.size, "white")
    ground.paste(seen, mask=seen)
    ground.thumbnail(MOST_PIXELS)
    kept = BytesIO()
    ground.save(kept, "JPEG", quality=QUALITY)
    return list(kept.getvalue())
