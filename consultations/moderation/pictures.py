"""Drawings on the readers' screens: shown only when they can be."""

from base64 import b64decode
from binascii import Error
from io import BytesIO

from PIL import Image

BROKEN = "broken"  # stands instead of a picture that cannot be shown


def shown(picture: str) -> str:
    """The picture (PNG as base64) as it is; BROKEN when it does not decode; '' when there is none."""
    return picture if not picture or _decodes(picture) else BROKEN


def _decodes(picture: str) -> bool:
    try:
        with Image.open(BytesIO(b64decode(picture, validate=True)), formats=["PNG"]) as image:
            image.load()
    except (Error, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return False
    return True
