"""What is still missing before these questions can be frozen, as sentences an editor can act on."""

import json

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail_localize.models import Translation

from consultations.questions.attachments import bad_sounds, pictures_missing
from consultations.questions.content import Content, shape_of, wording_band
from consultations.questions.legibility import question_problems
from consultations.questions.models import Consultation, ConsultationPage
from consultations.questions.queries import content_on, pages_of
from consultations.questions.rules import Problem, build_problems, text_problems
from consultations.vocabulary.bands import Band
from consultations.vocabulary.questions import Kind
from home.texts import locales

TRANSLATED = ("title", "summary", "who_asks", "what_changes", "questions", "glossary")
SENTENCES = {
    "no-questions": gettext_lazy("There are no questions yet."),
    "many-questions": gettext_lazy("There are too many questions: at most %(most)s for ages %(band)s."),
    "no-key": gettext_lazy("A question or an option has no key. Open the page in the editor and save it once."),
    "same-key": gettext_lazy("Two questions or options have the same key. Delete one and write it again."),
    "unknown-kind": gettext_lazy("Question %(place)s is of a kind that we do not ask."),
    "few-options": gettext_lazy("Question %(place)s has too few options."),
    "many-options": gettext_lazy("Question %(place)s has too many options: at most %(most)s for ages %(band)s."),
    "wrong-most": gettext_lazy("Question %(place)s lets people choose more options than it has."),
    "many-drawings": gettext_lazy("There is more than one drawing: one is the most."),
    "kind-too-young": gettext_lazy("Question %(place)s is of a kind that is too hard at ages %(band)s."),
    "wrong-faces": gettext_lazy("Question %(place)s needs two, three or five faces."),
    "wrong-condition": gettext_lazy(
        "Question %(place)s hangs on an answer that cannot come before it. Name an earlier question in which one"
        " chooses, and the numbers of its options."
    ),
    "no-picture": gettext_lazy(
        "Question %(place)s: every option needs a picture that says in every language what it shows."
    ),
    "no-sound": gettext_lazy("%(language)s: question %(place)s needs a recording for ages 6 to 9."),
    "bad-sound": gettext_lazy(
        "%(language)s: question %(place)s: the recording “%(title)s” must be Opus or MP3, and at most 400 KB."
    ),
    "words-too-young": gettext_lazy("Question %(place)s asks for own words: not at ages %(band)s."),
    "no-wording": gettext_lazy("%(language)s: question %(place)s has no wording for ages %(band)s."),
    "no-label": gettext_lazy("%(language)s: an option of question %(place)s has no words."),
    "sentence": gettext_lazy(
        "%(language)s: question %(place)s, ages %(band)s: a sentence of %(found)s words is too long, at most %(limit)s:"
        " “%(sentence)s”"
    ),
    "mean": gettext_lazy(
        "%(language)s: question %(place)s, ages %(band)s: the sentences are too long, %(found)s words on average, at"
        " most %(limit)s."
    ),
    "long-words": gettext_lazy(
        "%(language)s: question %(place)s, ages %(band)s: too many long words, a share of %(found)s, at most %(limit)s."
    ),
    "at-once": gettext_lazy(
        "%(language)s: question %(place)s, ages %(band)s: %(found)s words to read at once, at most %(limit)s."
    ),
    "never-asked": gettext_lazy(
        "%(language)s: question %(place)s seems to ask something that we never ask (“%(words)s”). Word it differently."
    ),
}


def problems_of(consultation: Consultation) -> list[str]:
    """Everything that stops these questions from being frozen; [] when they are ready."""
    if not consultation.bands:
        return [_("No age band is chosen yet.")]
    pages = pages_of(consultation)
    source = pages.get(locales()[0])
    found = [
        _("There is no page in this language yet: %(language)s.") % {"language": name}
        for code, name in settings.LANGUAGES
        if code not in pages
    ]
    if source is not None:
        content = content_on(source)
        found += _sentences(build_problems(content, consultation.bands) + _picture_problems(content))
    for page in pages.values():
        found += _page_problems(page, consultation.bands)
        if source is not None and page.pk != source.pk:
            found += translation_problems(source, page)
    return found


def _sentences(problems: list[Problem], language: str = "") -> list[str]:
    return [str(SENTENCES[what]) % (values | {"language": language}) for what, values in problems]


def _page_problems(page: ConsultationPage, bands: list[str]) -> list[str]:
    language = language_name(page)
    found = []
    if not page.live:
        found.append(_("%(language)s: the page is not published yet.") % {"language": language})
    elif page.has_unpublished_changes:
        found.append(_("%(language)s: the page has changes that are not published.") % {"language": language})
    if not page.who_asks.strip():
        found.append(_("%(language)s: it is not said who asks and decides.") % {"language": language})
    if not page.what_changes.strip():
        found.append(_("%(language)s: it is not said what is to be decided.") % {"language": language})
    content = content_on(page)
    hard = text_problems(content, bands) + _hard_to_read(page, content, bands)
    return found + _sentences(hard + _sound_problems(content, bands), language)


def _picture_problems(content: list[Content]) -> list[Problem]:
    return [
        ("no-picture", {"place": place})
        for place, question in enumerate(content, start=1)
        if question["kind"] == Kind.PICTURES and pictures_missing(question)
    ]


def _sound_problems(content: list[Content], bands: list[str]) -> list[Problem]:
    """Recordings that cannot be played, and those without which the youngest are not asked (INF-06)."""
    found: list[Problem] = []
    for place, question in enumerate(content, start=1):
        if Band.SIX in bands and not question["sounds"].get(wording_band(question, Band.SIX)):
            found.append(("no-sound", {"place": place}))
        found += [("bad-sound", {"place": place, "title": title}) for title in bad_sounds(question)]
    return found


def _hard_to_read(page: ConsultationPage, content: list, bands: list[str]) -> list[Problem]:
    """What is too hard for a band that is asked (X-05)."""
    lang = page.locale.language_code
    return [
        (problem.what, {"place": place, "band": band, "found": problem.found, "limit": problem.limit,
                        "sentence": problem.sentence})
        for place, question in enumerate(content, start=1)
        for band in bands
        for problem in question_problems(lang, band, question)
    ]  # fmt: skip


def translation_problems(source: ConsultationPage, page: ConsultationPage) -> list[str]:
    """What is wrong between the source page and this one: other questions, or an unfinished translation."""
    values = {"language": language_name(page), "source": language_name(source)}
    if shape_of(content_on(page)) != shape_of(content_on(source)):
        return [_("%(language)s: the questions or their order differ from %(source)s.") % values]
    translation = Translation.objects.filter(
        source__object_id=source.translation_key, target_locale=page.locale
    ).first()
    if translation is None or not translation.enabled:
        return [_("%(language)s: the translation was stopped or never begun. Begin it again.") % values]
    if not _same_as_sent(source, translation):
        return [_("%(language)s: %(source)s has changed since. Synchronise the translation.") % values]
    total, done = translation.get_progress()
    if done < total:
        values |= {"left": total - done}
        return [_("%(language)s: the translation is not complete. Texts left: %(left)s.") % values]
    return []


def _same_as_sent(source: ConsultationPage, translation: Translation) -> bool:
    sent, now = json.loads(translation.source.content_json), source.serializable_data()
    return all(_read(sent.get(name)) == _read(now.get(name)) for name in TRANSLATED)


def _read(value):
    """Stream fields are kept as JSON inside JSON; the order of names in them says nothing."""
    try:
        return json.loads(value)
    except (TypeError, ValueError):
        return value


def language_name(page: ConsultationPage) -> str:
    """What the language of this page is called in itself."""
    return dict(settings.LANGUAGES).get(page.locale.language_code, page.locale.language_code)
