"""What young people speak about, each with the article of the Convention on the Rights of the Child it rests on.

The plain words are ours: the sense of the article in one or two sentences for a young person, never its wording.
"""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Article:
    """One article of the Convention, in plain words."""

    number: int
    plain: str


@dataclass(frozen=True)
class Topic:
    """One thing to speak about; the first article is the one that carries it."""

    name: str
    articles: tuple[Article, ...]


TOPICS = {
    "school": Topic(
        _("School"),
        (
            Article(28, _("You have the right to learn. School must be open to every child.")),
            Article(29, _("Learning should help you grow. It should respect your language and your home.")),
        ),
    ),
    "family": Topic(
        _("Family"),
        (
            Article(
                9,
                _(
                    "Children must not be parted from their parents. The only reason can be what is better for the"
                    " child."
                ),
            ),
            Article(10, _("When a family lives in two countries, states should help them meet.")),
            Article(18, _("Parents care for their child together. The state should help them.")),
            Article(20, _("If your parents are not there, the state must look after you.")),
        ),
    ),
    "papers": Topic(
        _("Papers"),
        (
            Article(7, _("You have the right to a name and to a country. Your birth must be written down.")),
            Article(
                8,
                _(
                    "Nobody may take your name, your country or your family ties from you. If somebody did, the state"
                    " must help to put it right."
                ),
            ),
        ),
    ),
    "health": Topic(
        _("Health"),
        (
            Article(24, _("You have the right to a doctor, to treatment and to clean water.")),
            Article(39, _("After a war or other harm, children must get help to feel well again.")),
        ),
    ),
    "safety": Topic(
        _("Safety"),
        (
            Article(19, _("Nobody may hit you, hurt you or put you down. The state must protect you.")),
            Article(38, _("In a war, adults must protect children and care for them.")),
        ),
    ),
    "money": Topic(
        _("Money"),
        (
            Article(27, _("You have the right to a home, food and clothes.")),
            Article(26, _("If a family is short of money, the state should help.")),
        ),
    ),
    "free-time": Topic(
        _("Free time"),
        (Article(31, _("You have the right to rest, to play, and to music and art.")),),
    ),
    "being-asked": Topic(
        _("Being asked"),
        (
            Article(
                12,
                _(
                    "You have the right to say what you think when adults decide about you. They have to give it"
                    " weight."
                ),
            ),
        ),
    ),
}


def topics_named(keys) -> list[Topic]:
    """The topics with these keys, in the order of the vocabulary; what is not in it is left out."""
    wanted = set(keys or [])
    return [topic for key, topic in TOPICS.items() if key in wanted]
