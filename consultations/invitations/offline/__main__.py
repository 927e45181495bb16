"""`python -m consultations.invitations.offline`: reads what was typed, makes a pack, says what to do next."""

import argparse
import sys
from datetime import date
from pathlib import Path

from consultations.invitations.offline.making import make_cards
from consultations.invitations.offline.order import BadOrder, order_of
from consultations.invitations.offline.words import NEXT, REFUSALS


def parser() -> argparse.ArgumentParser:
    """What can be typed after the name of the tool. Values stay text: our own sentences say what is wrong."""
    wanted = argparse.ArgumentParser(
        prog="python -m consultations.invitations.offline",
        description="Make a pack of cards without a network and without a database: cards.pdf to print, digests.json"
        " to upload. / Зробити пачку карток без мережі й без бази: cards.pdf – друкувати, digests.json – завантажити.",
    )
    wanted.add_argument("--number", required=True, help="three digits of the consultation: 101")
    wanted.add_argument("--count", required=True, help="cards for young people, at least 10; the test card is extra")
    wanted.add_argument("--home", required=True, help="address of the plain home page: https://chutno.example/")
    wanted.add_argument("--reply", required=True, help="address of the reply: https://chutno.example/about/")
    wanted.add_argument("--closes", required=True, help="last day of the questions: 2026-12-20")
    wanted.add_argument("--reply-by", required=True, help="day by which the reply is due: 2027-02-01")
    wanted.add_argument("--permission", required=True, help="attested, or waived where asking would endanger a child")
    wanted.add_argument("--to", required=True, metavar="FOLDER", help="a folder of yours; nothing in it is replaced")
    return wanted


def main(typed: list[str] | None = None) -> int:
    """0 when the two files are there; 1 with a sentence in each language when they can't be made."""
    given = vars(parser().parse_args(typed))
    try:
        order = order_of(given, date.today())
        cards, digests = make_cards(order, Path(given["to"]))
    except BadOrder as refused:
        _say(sys.stderr, *REFUSALS[refused.reason])
        return 1
    places = {"count": order.count, "cards": cards, "digests": digests}
    _say(sys.stdout, *(text.format(**places) + "\n" for text in NEXT))
    return 0


def _say(stream, *texts: str) -> None:
    # A terminal without Ukrainian letters shows signs of replacement and stops nothing.
    stream.reconfigure(encoding="utf-8", errors="replace")
    for text in texts:
        stream.write(text + "\n")


if __name__ == "__main__":
    raise SystemExit(main())
