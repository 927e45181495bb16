"""What the buttons of the report desk do: each calls one action. True when something was kept."""

from datetime import date

from django.http import Http404
from django.utils.html import strip_tags

from consultations.insights.models import ReleasedTable
from consultations.reports import actions, queries
from consultations.reports.models import Evidence, Finding
from consultations.reports.page import number_view
from consultations.voices.queries import voices_by_id
from home.texts import in_locale


def keep_texts(request, consultation, forms: dict, today: date) -> bool:
    """The texts of the report."""
    form = forms["texts_form"]
    if not form.is_valid():
        return False
    actions.write_report(consultation, form.cleaned_data, request.user, today=today)
    return True


def keep_finding(request, consultation, forms: dict, today: date) -> bool:
    """One finding, new or written before."""
    form, report, finding = forms["finding_form"], forms["report"], forms["finding"]
    if report is None or not form.is_valid():
        return False
    given = form.cleaned_data | {"position": finding.position if finding else None}
    actions.write_finding(report, given, request.user, today=today)
    return True


def link(request, consultation, forms: dict, today: date) -> bool:
    """A number or words become what a finding rests on."""
    actions.refuse_unless_writer(request.user, consultation)
    finding = finding_in(consultation, request.POST.get("place", ""))
    number, voice = request.POST.get("number", ""), request.POST.get("voice", "")
    if number:
        table, _colon, cell = number.partition(":")
        key, _slash, group = cell.partition("/")
        actions.link_cell(finding, table_in(consultation, table), key, group=group)
    if voice and voice in [choice.value for choice in queries.choices_of_voices(consultation)]:
        actions.link_voice(finding, voices_by_id([voice]).get(voice))
    return bool(number or voice)


def unlink(request, consultation, forms: dict, today: date) -> bool:
    """A finding no longer rests on something."""
    actions.refuse_unless_writer(request.user, consultation)
    key = request.POST.get("evidence", "")
    found = (
        Evidence.objects.filter(pk=key, finding__report__consultation=consultation).first() if key.isdigit() else None
    )
    if found is None:
        raise Http404
    actions.unlink(found)
    return True


def prepare(request, consultation, forms: dict, today: date) -> bool:
    """Freeze the report for a second person."""
    if forms["report"] is None:
        raise Http404
    actions.prepare_edition(forms["report"], request.user, today=today)
    return True


def publish(request, consultation, forms: dict, today: date) -> bool:
    """Make the waiting edition public."""
    waiting = queries.waiting_edition(forms["report"]) if forms["report"] else None
    if waiting is None:
        raise Http404
    actions.publish_edition(waiting, request.user, today=today)
    return True


def finding_in(consultation, place: str) -> Finding:
    """The finding at this place of this consultation's report. Raises Http404."""
    found = (
        Finding.objects.filter(report__consultation=consultation, position=place).first() if place.isdigit() else None
    )
    if found is None:
        raise Http404
    return found


def table_in(consultation, key: str) -> ReleasedTable:
    """The released table with this key. Raises Http404."""
    found = ReleasedTable.objects.filter(release__consultation=consultation, pk=key).first() if key.isdigit() else None
    if found is None:
        raise Http404
    return found


def readable(finding: Finding) -> list[dict]:
    """What a finding rests on, in sentences."""
    return [
        {"evidence": evidence, "said": said(number, voice), "lost": not number and not voice}
        for evidence, number, voice in queries.shown_evidence(finding)
    ]


def said(number: dict, voice: dict) -> str:
    """A number or words as one line."""
    return line_of(number) if number else in_locale(voice.get("texts"))


def line_of(number: dict) -> str:
    """A number as one line, with its ages."""
    view = number_view(number)
    return f"{view['band']} {strip_tags(view['sentence'])}".strip()


def readable_numbers(consultation) -> list[tuple[str, str]]:
    """[(value, sentence)] of every number that may be linked."""
    return [(choice.value, line_of(choice.content)) for choice in queries.choices_of_numbers(consultation)]
