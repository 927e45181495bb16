"""Coming back with six words: what happened with what I said, and taking it back."""

from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from consultations.answers.own_pages import SeeOther, counted, form_or_page
from consultations.answers.pages import about
from consultations.answers.revising import may_be_revised
from consultations.coming_back import queries
from consultations.coming_back.answering_again import add_to
from consultations.coming_back.tokens import TokenOver, root_in, token_for
from consultations.moderation.withdrawing import (
    approve_print,
    keep_out_of_sight,
    stop_print,
    withdraw_answer,
    withdraw_part,
)
from consultations.privacy.receipt_guesses import guesses
from home.texts import in_locale, locales

WORDS, MINE = "consultations/coming_back/words.html", "consultations/coming_back/mine.html"
DAYS_IN_COPIES = 35
RETRY_SECONDS = "60"


@require_http_methods(["GET", "HEAD", "POST"])
@form_or_page
@counted("words")
def words(request, locale: str):
    """The box for six words; what they open is shown at once, and no cookie is set."""
    _known(locale)
    if request.method != "POST":
        return _words(request, locale)
    typed = " ".join(request.POST.getlist("word")) or request.POST.get("words", "")
    try:
        root = queries.root_typed(typed, locale)
    except queries.TooManyAtOnce:
        response = _words(request, locale, status=503, typed=typed, busy=True)
        response["Retry-After"] = RETRY_SECONDS
        return response
    return _mine(request, locale, root, typed=typed)


@require_http_methods(["GET", "HEAD", "POST"])
@form_or_page
def mine(request, locale: str):
    """One step on my own page; the sealed note in the form says whose it is."""
    _known(locale)
    if request.method != "POST":
        return SeeOther(reverse("words", kwargs={"locale": locale}))
    try:
        root = root_in(request.POST.get("token", ""), timezone.now())
    except TokenOver:
        return _words(request, locale, status=410, over=True)
    action = request.POST.get("action", "")
    if action == "take-back-all":
        consultation = _consultation(root)
        withdraw_answer(root, today=timezone.localdate())
        return _done(request, locale, consultation)
    if action == "add" and (response := add_to(root, locale)):
        return response
    _act(root, action, request.POST.get("question", ""))
    return _mine(request, locale, root, step=action)


def _act(root: bytes, action: str, question: str) -> None:
    today = timezone.localdate()
    if action in ("approve", "refuse"):
        approve_print(root, question, action == "approve", today=today)
    elif action == "stop":
        stop_print(root, question, today=today)
    elif action == "never-show":
        keep_out_of_sight(root)
    elif action == "take-back-part":
        withdraw_part(root, question, today=today)


def _known(locale: str) -> None:
    if locale not in locales():
        raise Http404


def _words(request, locale: str, *, status: int = 200, **more):
    context = {"typed": "", "nothing_opened": False, "busy": False, "over": False, "told_back": [], "guesses": []}
    context |= more
    context["typed"] = context["typed"][:256]
    return render(request, WORDS, context | {"here": f"/words/{locale}", "locale": locale}, status=status)


def _nothing(request, locale: str, typed: str):
    """One page for words that nobody has, for mistyped ones and for erased answers."""
    told = [
        {"title": in_locale(row.titles, locale), "address": _told_back_address(row, locale)}
        for row in queries.told_back()
    ]
    return _words(request, locale, typed=typed, nothing_opened=True, told_back=told, guesses=guesses(typed, locale))


def _told_back_address(consultation, locale: str) -> str:
    return reverse("told-back", kwargs={"number": consultation.number, "locale": locale})


def _consultation(root: bytes):
    answer = queries.opened(root)
    return answer.instrument.consultation if answer else None


def _done(request, locale: str, consultation, *, forgotten: bool = False):
    told = _told_back_address(consultation, locale) if consultation else f"/{locale}/"
    context = {
        "taken_back": True,
        "forgotten": forgotten,
        "told_back": told,
        "locale": locale,
        "here": f"/words/{locale}",
    }
    return render(request, MINE, context)


def _mine(request, locale: str, root: bytes, *, typed: str = "", step: str = ""):
    answer = queries.opened(root)
    if answer is None:
        return _nothing(request, locale, typed)
    consultation = answer.instrument.consultation
    if queries.is_taken_back(answer):
        return _done(request, locale, consultation)
    if queries.is_forgotten(answer):
        return _done(request, locale, consultation, forgotten=True)
    box = queries.box_of(answer, root)
    shows_text = step == "show-text" and not box.get("quiet")
    context = {
        "token": token_for(root, timezone.now()),
        "about": about(answer.instrument, locale),
        "number": consultation.number,
        "pieces": queries.pieces_of(answer, box, locale, show_text=shows_text),
        "messages": queries.messages_of(answer, box),
        "quiet": box.get("quiet", False),
        "may_add": may_be_revised(answer, timezone.localdate()),
        "shows_text": shows_text,
        "replies": queries.given_replies(consultation, timezone.localdate()),
        "told_back": _told_back_address(consultation, locale),
        "taking_back": step == "take-back",
        "days": DAYS_IN_COPIES,
        "locale": locale,
        "here": f"/words/{locale}",
    }
    return render(request, MINE, context)
