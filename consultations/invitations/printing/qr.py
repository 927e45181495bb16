"""The square that a phone's camera opens: the plain home page and nothing else, the same on every card."""

import qrcode
from qrcode.constants import ERROR_CORRECT_M
from qrcode.image.svg import SvgPathImage

QUIET = 4  # empty modules around it, as the standard asks


def matrix_of(address: str) -> list[list[bool]]:
    """The dark modules of an address, row by row, without the empty ones around."""
    return _code_of(address, border=0).get_matrix()


def qr_of(address: str) -> bytes:
    """An SVG picture of the QR of an address, with its quiet edge."""
    return _code_of(address, border=QUIET).make_image(image_factory=SvgPathImage).to_string()


def _code_of(address: str, *, border: int) -> qrcode.QRCode:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=border)
    code.add_data(address, optimize=0)
    code.make(fit=True)
    return code
