"""The codebook on its page: what each theme means, what became of it, and where two coders did not agree."""

from collections import Counter

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from consultations.insights import codebook
from consultations.insights.forms import ThemeForm
from consultations.insights.queries import disputed_voices, retired_themes, theme_in, themes_of
from consultations.roles.addresses import roles_for
from consultations.roles.queries import consultation_for, holds


@require_http_methods(["GET", "POST"])
def page(request, number: str):
    """Everybody who marks themes reads it; those who release numbers change it."""
    consultation = consultation_for(request.user, number, *roles_for("codebook"))
    may_change, problem, form = holds(request.user, *codebook.MAY_CHANGE, consultation=consultation), "", ThemeForm()
    if request.method == "POST":
        if not may_change:
            raise Http404
        form = ThemeForm(request.POST) if request.POST.get("do") in ("add", "split", "reword") else form
        try:
            if act(request, consultation, form):
                messages.success(request, _("Saved."))
                return redirect("codebook", number=number)
        except codebook.NotPossible as refusal:
            problem = str(refusal)
    shown = contents(consultation) | {"may_change": may_change, "problem": problem, "form": form}
    shown["chosen"] = theme_in(consultation, (request.POST or request.GET).get("theme", ""))
    if request.method == "GET" and shown["chosen"]:
        shown["form"] = ThemeForm(initial=texts_of(shown["chosen"]))
    if may_change and shown["chosen"]:
        shown["carriers"] = voices_with(consultation, shown["chosen"])
    status = 422 if request.method == "POST" else 200
    return render(request, "consultations/moderation/codebook.html", shown, status=status)


def act(request, consultation, form: ThemeForm) -> bool:
    """Do what the button says; False when the form must be shown again. Raises NotPossible, Http404."""
    do, staff, today = request.POST.get("do"), request.user, timezone.localdate()
    theme = theme_in(consultation, request.POST.get("theme", ""))
    if do in ("add", "split", "reword"):
        return written(consultation, staff, form, do, theme)
    if do == "settle":
        settle(request, consultation)
    elif theme and do == "merge":
        codebook.merge(theme, theme_in(consultation, request.POST.get("into", "")), staff, today=today)
    elif theme and do == "recode":
        into = theme_in(consultation, request.POST.get("into", ""))
        codebook.recode(theme, into, request.POST.getlist("voices"), staff, today=today)
    elif theme and do == "retire":
        codebook.retire(theme, staff, today=today)
    else:
        raise Http404
    return True


def written(consultation, staff, form: ThemeForm, do: str, theme) -> bool:
    """Add, split or reword; False when something is missing. Raises Http404 where there is no theme to do it with."""
    if do != "add" and theme is None:
        raise Http404
    if not form.is_valid():
        return False
    texts, today = form.cleaned_data, timezone.localdate()
    if do == "reword":
        codebook.reword(theme, staff, texts, today=today)
    else:
        codebook.write_theme(consultation, staff, texts, today=today, split_from=theme if do == "split" else None)
    return True


def settle(request, consultation) -> None:
    """End one dispute with the ticked themes. Raises Http404."""
    voice = next((one for one in disputed_voices(consultation) if str(one.pk) == request.POST.get("voice")), None)
    if voice is None:
        raise Http404
    codebook.settle(voice, request.POST.getlist("themes"), request.user, today=timezone.localdate())


def voices_with(consultation, theme) -> list:
    """The voices that carry this theme, also where the coders did not agree about it."""
    key = str(theme.pk)
    return [voice for voice in consultation.voices.all() if key in [*voice.themes, *voice.disputed_themes]]


def texts_of(theme) -> dict:
    return {"names": theme.names, "definitions": theme.definitions, "examples": theme.examples}


def contents(consultation) -> dict:
    """What stands on the page: each theme with how many voices carry it, what was retired, what is disputed."""
    voices, themes, gone = list(consultation.voices.all()), themes_of(consultation), retired_themes(consultation)
    carried = Counter(key for voice in voices for key in voice.themes)
    disputed = Counter(key for voice in voices for key in voice.disputed_themes)
    by_key = {str(theme.pk): theme for theme in [*themes, *gone]}
    return {
        "consultation": consultation,
        "themes": [
            {"theme": theme, "carried": carried[str(theme.pk)], "disputed": disputed[str(theme.pk)]} for theme in themes
        ],
        "gone": gone,
        "disputes": [
            {
                "voice": voice,
                "agreed": [by_key[key] for key in voice.themes if key in by_key],
                "open": [by_key[key] for key in voice.disputed_themes if key in by_key and not by_key[key].retired_on],
            }
            for voice in voices
            if voice.disputed_themes
        ],
    }
