"""`python -m tests.pictures.paper docs/pictures`: a pack of cards for docs/cards.md. The codes are invented."""

import io
import json
import sys
from datetime import date
from pathlib import Path

import typst
from PIL import Image

from consultations.invitations.printing import CardFacts, pack, typesetting
from consultations.privacy.codes import check_digits

FACTS = CardFacts(
    "101", "https://chutno.example/", "https://chutno.example/about/", date(2026, 12, 20), date(2027, 2, 1)
)
PPI, COLOURS = 110, 200
SCRIPT, TEST_CARD, CARDS = 1, 2, 3  # the English script, the page of the test card, the first page of cards
NARROW = 620  # pixels of a whole page beside text


def invented(number: int) -> str:
    """A well-formed code that was never anybody's."""
    body = f"101{number * 7_351_922_417 % 10**11:011d}"
    return body + check_digits(body)


def pages() -> list[Image.Image]:
    """The pages of a pack, drawn."""
    told = pack.told([invented(at) for at in range(1, 13)], FACTS, test_code=invented(13))
    drawn = typst.compile(
        typesetting.HERE / "cards.typ",
        root=typesetting.ROOT,
        font_paths=typesetting.letters(),
        sys_inputs={"told": json.dumps(told), "pictures": typesetting.PICTURES},
        format="png",
        ppi=PPI,
    )
    return [Image.open(io.BytesIO(page)).convert("RGB") for page in drawn]


def main(folder: Path) -> None:
    drawn = pages()
    wide, high = drawn[CARDS].size
    shown = {
        "card": drawn[CARDS].crop((0, 0, wide // 2 + 20, high // 2 + 20)),
        "cards-page": drawn[CARDS],
        "cards-script": drawn[SCRIPT],
        "cards-test": drawn[TEST_CARD],
    }
    for name, picture in shown.items():
        if picture.width > NARROW:
            picture = picture.resize((NARROW, picture.height * NARROW // picture.width), Image.Resampling.LANCZOS)
        picture.quantize(COLOURS).save(folder / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
