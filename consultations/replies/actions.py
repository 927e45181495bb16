"""An institution replies to a finding, on the record."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from consultations.audit.actions import record
from consultations.replies.models import Reply
from consultations.replies.queries import reply_to
from consultations.replies.rules import MOST_POSTPONED, NEEDS_A_DAY, missing_in, times_postponed
from consultations.reports.queries import latest_edition
from consultations.roles.queries import holds
from consultations.vocabulary.states import Role

COLUMNS = ("kind", "offices", "texts", "for_young_people", "due_on", "done_on")


class NotAllowed(Exception):
    """Not this person, or not this finding; the reason is a sentence."""


class NotComplete(Exception):
    """Something a reply must have is missing; `problems` is {field: sentence}."""

    def __init__(self, problems: dict[str, str]):
        super().__init__(" ".join(problems.values()))
        self.problems = problems


@transaction.atomic
def give_reply(finding, staff, values: dict, *, today: date) -> Reply:
    """Keep the reply to one published finding; a newer one takes its place, and the audit keeps that it was given.

    `values` has kind, offices, texts, for_young_people, due_on and done_on. Raises NotAllowed and NotComplete.
    """
    consultation = finding.report.consultation
    if not holds(staff, Role.OFFICIAL, consultation=consultation):
        raise NotAllowed(_("Only the office that decides replies."))
    edition = latest_edition(consultation)
    if edition is None or finding.pk not in [found["id"] for found in edition.content["findings"]]:
        raise NotAllowed(_("This finding is not published."))
    before = reply_to(finding)
    given = {name: values.get(name) or None for name in COLUMNS} | {"kind": values["kind"]}
    postponed = checked(before, given, today=today)
    given |= {name: given[name] or {} for name in ("offices", "texts", "for_young_people")}
    given["due_on"] = given["due_on"] if given["kind"] in NEEDS_A_DAY else None
    institution = (consultation.commitment or consultation.decision).institution
    reply, _made = Reply.objects.update_or_create(
        finding=finding,
        defaults=given | {"institution": institution, "postponed": postponed, "given_on": today, "given_by": staff},
    )
    record(staff, f"replied: {reply.kind}", today=today, consultation=consultation, thing_id=reply.pk)
    return reply


def checked(before: Reply | None, given: dict, *, today: date) -> int:
    """How often the day has now been moved. Raises NotComplete with a kind sentence for each field."""
    sentences = problem_sentences()
    problems = {field_of(key): sentences[key] for key in missing_in(given, today=today)}
    postponed = times_postponed((before.kind, before.due_on, before.postponed) if before else None, given)
    if postponed > MOST_POSTPONED and postponed != (before.postponed if before else 0):
        problems["due_on"] = sentences["postponed"]
    if problems:
        raise NotComplete(problems)
    return postponed


def field_of(key: str) -> str:
    """The field of the form beside which a problem is said."""
    return {"reason": "texts", "due_passed": "due_on"}.get(key, key)


def problem_sentences() -> dict[str, str]:
    """What to say for each thing that is missing."""
    return {
        "offices": _("Please name the office, in every language."),
        "texts": _("Please say what exactly will happen, in every language."),
        "reason": _("Please give the reason, in every language. Young people were promised one."),
        "due_on": _("Please give a day: young people were promised one."),
        "due_passed": _("This day is over. Please give a day that is still to come."),
        "done_on": _("Done can be marked from today back, and only for what was promised."),
        "postponed": _("The day was moved twice already. Please reply with what will happen, or say that it will not."),
    }
