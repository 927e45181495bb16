"""What a camera reads in a small QR (versions 1 to 3, level M, bytes), from ISO/IEC 18004 and not from our code."""

import re

MASKS = [
    lambda y, x: (y + x) % 2 == 0,
    lambda y, x: y % 2 == 0,
    lambda y, x: x % 3 == 0,
    lambda y, x: (y + x) % 3 == 0,
    lambda y, x: (y // 2 + x // 3) % 2 == 0,
    lambda y, x: y * x % 2 + y * x % 3 == 0,
    lambda y, x: (y * x % 2 + y * x % 3) % 2 == 0,
    lambda y, x: ((y + x) % 2 + y * x % 3) % 2 == 0,
]
FORMAT_MASK = 0b101010000010010  # laid over the fifteen bits that tell level and mask
BYTES = 0b0100


def modules_of(svg: str) -> set[tuple[int, int]]:
    """The dark modules of an SVG, as (row, column), without the quiet edge."""
    dark = {(int(y), int(x)) for x, y in re.findall(r"M(\d+),(\d+)H", svg)}
    edge = min(y for y, _x in dark)
    return {(y - edge, x - edge) for y, x in dark}


def read(dark: set[tuple[int, int]]) -> str:
    """The text in these modules."""
    size = max(y for y, _x in dark) + 1
    bits = "".join(str(int(bit)) for bit in _bits(dark, size))
    assert int(bits[:4], 2) == BYTES
    length = int(bits[4:12], 2)
    return bytes(int(bits[at : at + 8], 2) for at in range(12, 12 + 8 * length, 8)).decode()


def _bits(dark: set[tuple[int, int]], size: int):
    """The data bits in their zigzag, unmasked: two columns at a time from the right, up and down in turn."""
    told = [(8, x) in dark for x in (0, 1, 2, 3, 4)]
    mask = MASKS[(int("".join(str(int(bit)) for bit in told), 2) ^ FORMAT_MASK >> 10) & 0b111]
    columns = [x for x in range(size - 1, 0, -2) if x > 6] + [5, 3, 1]
    for turn, right in enumerate(columns):
        for row in range(size):
            y = row if turn % 2 else size - 1 - row
            for x in (right, right - 1):
                if not _is_pattern(y, x, size):
                    yield ((y, x) in dark) ^ mask(y, x)


def _is_pattern(y: int, x: int, size: int) -> bool:
    corner = (y < 9 and x < 9) or (y < 9 and x >= size - 8) or (y >= size - 8 and x < 9)
    middle = size - 7  # of the one small square, from version 2 on
    small = size > 21 and abs(y - middle) <= 2 and abs(x - middle) <= 2
    return corner or small or y == 6 or x == 6
