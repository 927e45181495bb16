"""Writing the pages as an editor would, and translating them as a translator would, in wagtail-localize."""

import html
from types import ModuleType

from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from consultations.management.demonstration.pictures_101 import lay_picture
from consultations.questions.models import ConsultationPage
from consultations.vocabulary.questions import IN_OWN_WORDS
from home.models import HomePage
from home.texts import locales

Pair = tuple[str, str]  # (Ukrainian, English)


def write_page(asked: ModuleType, home: HomePage, editor) -> ConsultationPage:
    """The page in the source locale, published; publishing opens nothing."""
    page = ConsultationPage(
        title=asked.TITLE[0],
        slug=asked.SLUG,
        locale=home.locale,
        summary=asked.SUMMARY[0],
        who_asks=asked.WHO[0],
        what_changes=asked.WHAT[0],
        questions=[(question["kind"], _block(question)) for question in asked.QUESTIONS],
        glossary=[("term", {name: pair[0] for name, pair in term.items()}) for term in getattr(asked, "GLOSSARY", [])],
    )
    home.add_child(instance=page)
    page.save_revision(user=editor).publish(user=editor)
    return ConsultationPage.objects.get(pk=page.pk)


def _block(question: dict) -> dict:
    wordings = {f"band_{band.replace('-', '_')}": pair[0] for band, pair in question["wordings"].items()}
    value = {"wordings": wordings, "why": question["why"][0]}
    if question["kind"] not in IN_OWN_WORDS:
        value["options"] = _options(question)
    return value | {name: question[name] for name in ("most", "only_if") if name in question}


def _options(question: dict) -> list[dict]:
    """With easier words and a picture, where there are any."""
    easier, pictures = question.get("easier", {}), question.get("pictures", [])
    options = [
        {"label": label, "easier": easier[place][0] if place in easier else ""}
        for place, (label, _english) in enumerate(question["options"])
    ]
    for option, name in zip(options, pictures, strict=False):
        option["picture"] = lay_picture(name)
    return options


def translate(page: ConsultationPage, asked: ModuleType, translator) -> None:
    """Every text of the page into the second locale of the list, then published. Raises KeyError for one left out."""
    english = {uk: en for uk, en in _pairs(asked)}
    source, _made = TranslationSource.get_or_create_from_instance(page)
    locale = Locale.objects.get(language_code=locales()[1])
    translation, _made = Translation.objects.get_or_create(source=source, target_locale=locale)
    for segment in StringSegment.objects.filter(source=source).select_related("string"):
        StringTranslation.objects.get_or_create(
            translation_of_id=segment.string_id,
            locale=locale,
            context_id=segment.context_id,
            defaults={
                "data": html.escape(english[html.unescape(segment.string.data)], quote=False),
                "translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL,
                "last_translated_by": translator,
            },
        )
    publish_target(translation, translator)


def publish_target(translation: Translation, translator) -> None:
    """Write the translated page and publish it now: wagtail-localize itself waits for the end of the transaction."""
    translation.save_target(user=translator)
    translation.get_target_instance().latest_revision.publish(user=translator)


def _pairs(asked: ModuleType) -> list[Pair]:
    """Every text of a consultation with its translation; the address is the same in both."""
    pairs = [asked.TITLE, asked.SUMMARY, asked.WHO, asked.WHAT, (asked.SLUG, asked.SLUG)]
    for question in asked.QUESTIONS:
        pairs += [*question["wordings"].values(), question["why"], *question["options"]]
        pairs += question.get("easier", {}).values()
    return pairs + [pair for term in getattr(asked, "GLOSSARY", []) for pair in term.values()]
