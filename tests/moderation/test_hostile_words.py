"""T10: whatever somebody writes is text on every screen of the readers."""

import itertools
import json
import re
from html.parser import HTMLParser

import pytest
from django.core.cache import cache

from consultations.models import Reading
from tests.moderation.test_the_screens import desk_of, filled, page_version, taken
from tests.moderation.writing import words_questions, write_answer

pytestmark = pytest.mark.django_db
OPENINGS = ["", '"', "'", "</p>", "</script>", "-->", "{{", "{% ", '"></textarea>', "]]>", "</title>", "</style>",
            "`${", "*/", "</select>", "\u2028", "'-->", "</noscript>", "&#34;>", "%22%3E"]  # fmt: skip
BODIES = ["<script>PWNED()</script>", "<img src=x onerror=PWNED()>", "<svg/onload=PWNED()>", "<iframe srcdoc=PWNED>",
          '" onfocus=PWNED() autofocus x="', "' onmouseover='PWNED()", "<a href=javascript:PWNED()>a</a>",
          "<style>@import'PWNED'</style>", "<math><mi PWNED>", "&lt;script&gt;PWNED", "{% load PWNED %}",
          "\u202e<b PWNED>\u2066", "<body onload=PWNED()>", "<input autofocus onfocus=PWNED()>",
          "<details open ontoggle=PWNED()>", "<video><source onerror=PWNED()>", "<object data=javascript:PWNED()>",
          "<form action=javascript:PWNED()><button>", "<base href=//PWNED>", "<link rel=import href=//PWNED>",
          "<meta http-equiv=refresh content=0;url=//PWNED>", "<template><script>PWNED()</script></template>",
          "<xss style=animation-name:PWNED>", "<img src=`x`onerror=PWNED()>", "<ScRiPt>PWNED()</sCrIpT>"]  # fmt: skip
PAYLOADS = [opening + body for opening, body in itertools.product(OPENINGS, BODIES)]
KIND = "я <3 тебе, «лапки» й \"лапки\", '&amp;' 👩‍👧 \u202eзадом наперед"
TEXT_ONLY = ("value", "aria-label")


class Tags(HTMLParser):
    """Whatever became of the payloads besides text."""

    def __init__(self, page: str):
        super().__init__()
        self.wrong, self.inside, self.data = [], "", []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.inside = tag
        named = dict(attributes)
        shown = " ".join([tag, *named, *(value or "" for name, value in named.items() if name not in TEXT_ONLY)])
        if "pwned" in shown.lower() or any(name.startswith("on") for name in named):
            self.wrong.append(self.get_starttag_text())
        if tag == "script" and "src" not in named and named.get("type") != "application/json":
            self.inside = "running"

    def handle_endtag(self, tag):
        self.inside = ""

    def handle_data(self, text):
        if self.inside in ("running", "style") and "PWNED" in text:
            self.wrong.append(text)
        if self.inside == "script" and "PWNED" in text:
            self.data.append(json.loads(text))


@pytest.fixture(autouse=True)
def no_tries_yet():
    cache.clear()


def test_T10_hostile_words_replacements_translations_and_notes_are_text(instrument, miro, nadia):
    assert len(PAYLOADS) >= 500
    words, several = "\n".join(PAYLOADS), " ".join(PAYLOADS)
    write_answer(instrument, (words,))
    question = words_questions(instrument)[0]
    mine = desk_of(miro)
    address = taken(mine)
    page = mine.get(address).content.decode()
    tags = Tags(page)
    assert tags.wrong == [] and tags.data[0]["words"] == words
    hostile = {f"Q-own-{name}-{at}": value for at, put in enumerate(PAYLOADS[:40])
               for name, value in (("start", at * 3), ("end", at * 3 + 2), ("cut", "on"), ("put", put))}  # fmt: skip
    hostile |= {"Q-text-en": several, "Q-told-uk": several[:2900], "Q-more-0": PAYLOADS[0], "Q-more-put-0": PAYLOADS[5]}
    shown = mine.post(address, filled(instrument, page, do="apply", **hostile)).content.decode()
    assert Tags(shown).wrong == [] and "PWNED" in shown
    assert mine.post(address, filled(instrument, page, **hostile)).status_code == 302
    hers = desk_of(nadia)
    second = taken(hers)
    shown = hers.get(second).content.decode()
    assert Tags(shown).wrong == [] and shown.count("PWNED") > 500
    hers.post(second, {"version": page_version(shown), "do": "send-back", "note": several[:990]})
    again = mine.get(taken(mine)).content.decode()
    assert Tags(again).wrong == [] and "PWNED" in again
    Reading.objects.update(version=99)
    late = mine.post(address, {"version": "1", "do": "pass", f"{question}-text-en": several})
    assert late.status_code == 409 and Tags(late.content.decode()).wrong == [] and "PWNED" in late.content.decode()


def test_T10_kind_words_with_signs_stand_as_they_were_written(instrument, miro):
    write_answer(instrument, (KIND,))
    mine = desk_of(miro)
    page = mine.get(taken(mine)).content.decode()
    given = json.loads(re.search(r'<script type="application/json">(\{"words".*?)</script>', page)[1])
    assert given["words"] == KIND
    assert "я &lt;3 тебе, «лапки» й &quot;лапки&quot;" in page


def test_three_hundred_parts_and_a_hundred_kilobytes_travel_to_the_second_reader(instrument, miro):
    text = "Мене звати Оля, я з села Вишневе. Мій номер +380 67 123 45 67. " * 100 + "Тихий куточок. " * 4000
    write_answer(instrument, (text,))
    question = words_questions(instrument)[0]
    mine = desk_of(miro)
    address = taken(mine)
    page = mine.get(address).content.decode()
    rows = {f"Q-cut-{at}": "on" for at in range(300)} | {f"Q-label-{at}": "ELSE" for at in range(300)}
    rows |= {f"Q-put-{at}": "…" for at in range(300)} | {"Q-more-0": "", "Q-text-en": "A quiet place."}
    sent = filled(instrument, page, **rows)
    assert page.count("data-row ") == 301, "and one to copy from"
    long = mine.post(address, sent | {f"{question}-text-en": "A quiet place. " * 7000})
    assert "Разом це більше" in long.content.decode(), "nothing breaks when all of it is more than one box holds"
    assert len(sent) > 900 and mine.post(address, sent).status_code == 302
    assert Reading.objects.get().first_reader == miro
