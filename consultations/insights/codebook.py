"""The codebook and its history: themes are added, put more clearly, merged, split and retired; none is ever deleted."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from consultations.audit.actions import record
from consultations.insights.models import Theme
from consultations.roles.queries import holds
from consultations.vocabulary.states import Role
from consultations.voices.models import Voice

MAY_CHANGE = (Role.ANALYST, Role.PUBLISHER)  # those who propose the release of numbers


class NotYours(Exception):
    """Only who proposes the numbers of a consultation changes its codebook."""


class NotPossible(Exception):
    """This cannot be done with these themes; the reason is a sentence for staff."""


def must_change(consultation, staff) -> None:
    """Raises NotYours."""
    if not holds(staff, *MAY_CHANGE, consultation=consultation):
        raise NotYours


@transaction.atomic
def write_theme(consultation, staff, texts: dict, *, today: date, split_from: Theme | None = None) -> Theme:
    """A new theme. `texts`: {"names", "definitions", "examples"}, each in every locale. Every act raises NotYours."""
    must_change(consultation, staff)
    theme = _worded(Theme(consultation=consultation, split_from=split_from), texts)
    verb = "theme-split" if split_from else "theme-added"
    record(staff, verb, today=today, consultation=consultation, thing_id=theme.pk)
    return theme


@transaction.atomic
def reword(theme: Theme, staff, texts: dict, *, today: date) -> Theme:
    """Another wording of the same theme; `texts` as for a new one."""
    must_change(theme.consultation, staff)
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
    must_change(theme.consultation, staff)
    if into is not None and into.pk == theme.pk:
        raise NotPossible(_("A theme cannot be merged into itself."))
    theme, into = _both_in_use(theme, into)
    voices = Voice.objects.select_for_update().filter(consultation=theme.consultation)
    changed = [voice for voice in voices if _renamed(voice, theme, into)]
    Voice.objects.bulk_update(changed, ["themes", "disputed_themes"])
    theme.merged_into, theme.retired_on = into, today
    theme.save()
    record(staff, "theme-merged", today=today, consultation=theme.consultation, thing_id=theme.pk)
    return len(changed)


def _both_in_use(theme: Theme, into: Theme | None) -> tuple[Theme, Theme]:
    """Both as they are now, held until this transaction is over: nobody merges them the other way round meanwhile."""
    wanted = [theme.pk, into.pk] if into else []
    held = Theme.objects.select_for_update().filter(pk__in=wanted, consultation=theme.consultation, retired_on=None)
    found = {each.pk: each for each in held.order_by("pk")}
    if len(found) != len(wanted) or into is None:
        raise NotPossible(_("Choose a theme of this consultation that is in use."))
    return found[theme.pk], found[into.pk]


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
def recode(theme: Theme, into: Theme | None, voices: list[str], staff, *, today: date) -> int:
    """These of its voices carry `into` instead of `theme` from now on, as after a split; gives how many did.
    Raises NotPossible."""
    must_change(theme.consultation, staff)
    if into is None or into.pk == theme.pk or into.consultation_id != theme.consultation_id or into.retired_on:
        raise NotPossible(_("Choose a theme of this consultation that is in use."))
    held = Voice.objects.select_for_update().filter(consultation=theme.consultation)
    changed = [voice for voice in held if str(voice.pk) in voices and _renamed(voice, theme, into)]
    Voice.objects.bulk_update(changed, ["themes", "disputed_themes"])
    record(staff, "voices-recoded", today=today, consultation=theme.consultation, thing_id=theme.pk)
    return len(changed)


@transaction.atomic
def retire(theme: Theme, staff, *, today: date) -> None:
    """Nothing new is marked with it; what carries it keeps it."""
    must_change(theme.consultation, staff)
    theme.retired_on = today
    theme.save()
    record(staff, "theme-retired", today=today, consultation=theme.consultation, thing_id=theme.pk)


@transaction.atomic
def settle(voice: Voice, themes: list[str], staff, *, today: date) -> Voice:
    """End a dispute of two coders: these of its themes stay. What is not offered is left out. Raises NotPossible."""
    must_change(voice.consultation, staff)
    # As it is now: whoever wrote it may have taken it back, and then it must not come again.
    held = Voice.objects.select_for_update().filter(pk=voice.pk).first()
    if held is None or not held.disputed_themes:
        raise NotPossible(_("This was settled or taken back meanwhile."))
    offered = [*held.themes, *held.disputed_themes]
    held.themes, held.disputed_themes = [key for key in offered if key in themes], []
    held.save(update_fields=["themes", "disputed_themes"])
    record(staff, "themes-settled", today=today, consultation=held.consultation, thing_id=held.pk)
    return held
