"""What is read from the card pictures to the first question: the words that are seen, screen by screen."""

import html as html_entities
import re
from datetime import date
from html.parser import HTMLParser

from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import translation

from consultations.management.demonstration import asked_101, asked_102
from consultations.questions.plain_language import words_of
from tests.face.contexts import ABOUT, ANSWERS, ASK, PAGES, WHAT

BANDS = ("6-9", "10-12", "13-15", "16-17", "18-24")
UNSEEN = {"seen-by-readers", "better"}  # said to those who listen; shown only after "not sure" and "no"
VOID = {"input", "img", "br", "link", "meta", "path", "circle", "ellipse"}
LOCALES = {"uk": 0, "en": 1}


class Seen(HTMLParser):
    """The text of a piece of a page that is seen before anything is opened."""

    def __init__(self):
        super().__init__()
        self.hidden, self.texts = [], []

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        # "Listen" comes only where the device has a voice: whoever hears the words need not read them.
        is_hidden = UNSEEN & set((given.get("class") or "").split()) or tag == "svg" or "data-listen" in given
        if tag not in VOID and (self.hidden or is_hidden or tag == "details"):
            self.hidden.append(tag)

    def handle_endtag(self, tag):
        if self.hidden and tag not in VOID:
            self.hidden.pop()

    def handle_data(self, data):
        # A summary is seen: the label of what is one tap deeper.
        if not self.hidden or self.hidden in (["details", "summary"],):
            self.texts.append(data)


def seen(html: str) -> str:
    """What is seen of it, as one text."""
    reader = Seen()
    reader.feed(html)
    return " ".join(" ".join(reader.texts).split())


def heard(html: str) -> str:
    """Every word of it, also what is one tap deeper."""
    bare = re.sub(r"<svg.*?</svg>", "", html, flags=re.DOTALL)
    return " ".join(html_entities.unescape(re.sub(r"<[^>]+>", " ", bare)).split())


def longest(locale: str) -> dict:
    """The longest texts of an editor in the demonstration, which is what the screens must bear."""
    place, found = LOCALES[locale], {}
    for name, const in (("who", "WHO"), ("decision", "WHAT"), ("title", "TITLE")):
        texts = [getattr(each, const)[place] for each in (asked_101, asked_102)]
        found[name] = max(texts, key=lambda text: len(words_of(text)))
    return found


def rendered(template: str, locale: str, context: dict) -> str:
    """A page without a database."""
    with translation.override(locale):
        request = RequestFactory().get(f"/{locale}/")
        return render_to_string(template, {"locale": locale, "here": f"/{locale}/"} | context, request)


def screens(locale: str, band: str) -> list[str]:
    """The HTML of every screen in its order, the age first; the last is "You choose", before the first question."""
    about = ABOUT | longest(locale) | {"reply_by": date(2027, 5, 14)}
    age = rendered(*_of("age", locale, {}))
    what = rendered(ANSWERS + "what.html", locale, WHAT | {"about": about, "band": band})
    ask = rendered(ANSWERS + "ask.html", locale, ASK | {"about": about, "band": band, "younger": band in BANDS[:2]})
    return [main_of(age), *stages_of(what), stages_of(ask)[0]]


def _of(name: str, locale: str, more: dict) -> tuple[str, str, dict]:
    template, context = PAGES[name]
    return template, locale, context | more


def main_of(html: str) -> str:
    """What stands in <main>."""
    return re.search(r"<main.*?</main>", html, re.DOTALL)[0]


def stages_of(html: str) -> list[str]:
    """The steps of a page."""
    return re.findall(r'<section class="stage.*?</section>', html, re.DOTALL)


def steps_of(html: str) -> str:
    """Back and Next, which stand once on the page."""
    return re.search(r"<nav class=\"steps.*?</nav>", html, re.DOTALL)[0]


def counts(locale: str, band: str) -> list[int]:
    """The words of each screen, then those of Back and Next."""
    what = rendered(ANSWERS + "what.html", locale, WHAT | {"band": band})
    return [len(words_of(html_entities.unescape(seen(each)))) for each in [*screens(locale, band), steps_of(what)]]
