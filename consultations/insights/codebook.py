"""The codebook and its history: themes are added, put more clearly, merged, split and retired; none is ever deleted."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from consultations.audit.actions import record
from consultations.insights.models import Theme
from consultations.voices.models import Voice


class NotPossible(Exception):
    """This cannot be done with these themes; the reason is a sentence for staff."""


@transaction.atomic
def write_theme(consultation, staff, texts: dict, *, today: date, split_from: Theme | None = None) -> Theme:
    """A new theme. `texts`: {"names", "definitions", "examples"}, each in every locale."""
    theme = _worded(Theme(consultation=consultation, split_from=split_from), texts)
    verb = "theme-split" if split_from else "theme-added"
    record(staff, verb, today=today, consultation=consultation, thing_id=theme.pk)
    return theme


@transaction.atomic
def reword(theme: Theme, staff, texts: dict, *, today: date) -> Theme:
    """Another wording of the same theme; `texts` as for a new one."""
    record(staff, "theme-reworded", today=today, consultation=theme.consultation, thing_id=theme.pk)
    return _worded(theme, texts)


def _worded(theme: Theme, texts: dict) -> Theme:
    for name in ("names", "definitions", "examples"):
        setattr(theme, name, texts.get(name) or {})
    theme.save()
    return theme


@transaction.atomic
def merge(theme: Theme, into: Theme | None, staff, *, today: date) -> int:
    """Everything that carries `theme` carries `into` from now on; gives how many voices did. Raises NotPossible."""
    if into is None or into.consultation_id != theme.consultation_id or into.retired_on:
        raise NotPossible(_("Choose a theme of this consultation that is in use."))
    if into.pk == theme.pk:
        raise NotPossible(_("A theme cannot be merged into itself."))
    changed = [voice for voice in Voice.objects.filter(consultation=theme.consultation) if _renamed(voice, theme, into)]
    Voice.objects.bulk_update(changed, ["themes", "disputed_themes"])
    theme.merged_into, theme.retired_on = into, today
    theme.save()
    record(staff, "theme-merged", today=today, consultation=theme.consultation, thing_id=theme.pk)
    return len(changed)


def _renamed(voice: Voice, theme: Theme, into: Theme) -> bool:
    """Puts the one theme in the place of the other; True when this voice carried it."""
    old, new = str(theme.pk), str(into.pk)
    if old not in [*voice.themes, *voice.disputed_themes]:
        return False
    voice.themes = list(dict.fromkeys(new if key == old else key for key in voice.themes))
    disputed = dict.fromkeys(new if key == old else key for key in voice.disputed_themes)
    voice.disputed_themes = [key for key in disputed if key not in voice.themes]
    return True


@transaction.atomic
def retire(theme: Theme, staff, *, today: date) -> None:
    """Nothing new is marked with it; what carries it keeps it."""
    theme.retired_on = today
    theme.save()
    record(staff, "theme-retired", today=today, consultation=theme.consultation, thing_id=theme.pk)


@transaction.atomic
def settle(voice: Voice, themes: list[str], staff, *, today: date) -> None:
    """End a dispute of two coders: these of its themes stay. What is not offered is left out."""
    offered = [*voice.themes, *voice.disputed_themes]
    voice.themes, voice.disputed_themes = [key for key in offered if key in themes], []
    voice.save()
    record(staff, "themes-settled", today=today, consultation=voice.consultation, thing_id=voice.pk)
