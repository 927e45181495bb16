"""All screens of the house together, and what is over a limit in them."""

from collections.abc import Iterator
from itertools import chain

from django.db import connection

from consultations.management.young_texts.exempt import EXEMPT
from consultations.management.young_texts.interface import interface_screens
from consultations.management.young_texts.pages import page_screens
from consultations.management.young_texts.written import question_screens, reply_screens, who_asks_screens
from consultations.questions.legibility import Problem, Screen, problems_in
from consultations.questions.models import Consultation


def every_screen() -> Iterator[Screen]:
    """What young people read: the interface first, then what people wrote in this house."""
    written = (page_screens, who_asks_screens, question_screens, reply_screens) if is_laid() else ()
    return chain(interface_screens(), *(screens() for screens in written))


def is_laid() -> bool:
    """True when this house has its tables: the interface can be read before that."""
    return Consultation._meta.db_table in connection.introspection.table_names()


def key_of(problem: Problem) -> tuple[str, str, str]:
    """How an exemption names a problem."""
    return problem.screen.name, problem.screen.lang, problem.what


def problems_found() -> list[Problem]:
    """Everything over a limit that has no exemption."""
    found = (problem for screen in every_screen() for problem in problems_in(screen))
    return [problem for problem in found if key_of(problem) not in EXEMPT]
