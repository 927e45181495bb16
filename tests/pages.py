"""Pages with questions as Petra writes them, translated for real, and the consultation they belong to."""

from datetime import date
from types import SimpleNamespace

from consultations.management.beginning.help_lines import lay_help_lines
from consultations.management.beginning.tree import lay_tree
from consultations.management.demonstration import asked_101
from consultations.management.demonstration.ground import review_close
from consultations.management.demonstration.pages import translate, write_page
from consultations.models import Consultation, ConsultationPage, Decision
from consultations.vault.actions import make_circle
from consultations.vocabulary.states import Role
from tests.on_duty import ready_for_words
from tests.people import PHRASE, TODAY, consult, hire

# The demonstration has one question of every kind; six are enough where it is not about their kinds.
SIX = SimpleNamespace(**vars(asked_101) | {"QUESTIONS": asked_101.FIRST, "GLOSSARY": []})


# Beside pages that are there already.
ALONE = SimpleNamespace(**vars(SIX) | {"SLUG": "alone"})


def write_questions(asked=SIX, *, translated: bool = True) -> ConsultationPage:
    """Six questions in Ukrainian, and in English unless told otherwise."""
    page = write_page(asked, lay_tree(), None)
    if translated:
        translate(page, asked, None)
    return page


def questions_for(decision: Decision, number: str, page: ConsultationPage | None = None, **fields) -> Consultation:
    """A draft that has its pages (these, or new ones), its review and its pilot."""
    page = page or write_questions()
    dates = {"reviewed_on": date(2026, 10, 20), "piloted_on": date(2026, 10, 27)}
    return consult(decision, number, key=page.translation_key, **(dates | fields))


def give_everything(consultation: Consultation) -> dict:
    """A team, two circles of the vault, lines of help, a reviewed Close: all that opening needs besides questions."""
    team = {
        role: hire(f"{role.value}-{consultation.number}", role, consultation=consultation)
        for role in (
            Role.EDITOR, Role.MODERATOR, Role.SECOND_READER, Role.SAFEGUARDING_LEAD, Role.ANALYST, Role.PUBLISHER,
            Role.OFFICIAL,
        )
    }  # fmt: skip
    make_circle("moderation", {team[Role.MODERATOR]: PHRASE}, today=TODAY)
    make_circle("safeguarding", {team[Role.SAFEGUARDING_LEAD]: PHRASE}, today=TODAY)
    lay_help_lines()
    review_close(TODAY)
    ready_for_words(consultation, team[Role.MODERATOR], team[Role.SAFEGUARDING_LEAD])
    return team


def rewrite(page: ConsultationPage, change) -> ConsultationPage:
    """`change` gets the raw blocks of the page (a list of dicts) and edits them; then the page is published."""
    raw = [dict(item) for item in page.questions.raw_data]
    page.questions = page.questions.stream_block.to_python(change(raw) or raw)
    page.save_revision().publish()
    return ConsultationPage.objects.get(pk=page.pk)
