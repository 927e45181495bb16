"""Pictures and recordings of questions: kept as files of their own when the questions are frozen.

What an editor exchanges or deletes afterwards changes nothing in frozen questions: the picture is drawn anew as WebP, a
recording is copied, and both are named after what is in them.
"""

import hashlib

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from consultations.questions.compiling import Compiled
from consultations.questions.content import Content
from home.texts import in_locale, locales

PICTURE = "max-480x360|format-webp|webpquality-75"
_OGG, _MP3 = (b"OggS",), (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2")
BEGINNINGS = {"opus": _OGG, "ogg": _OGG, "mp3": _MP3}  # of a file with this ending
LARGEST_SOUND = 400 * 1024  # bytes: about a minute of speech


def with_files(questions: list[Compiled]) -> list[Compiled]:
    """The same questions with addresses of stored files in place of the ids that an editor chose."""
    return [
        question
        | {
            "texts": {
                locale: {band: text | {"sound": sound_address(text["sound"])} for band, text in in_bands.items()}
                for locale, in_bands in question["texts"].items()
            },
            "options": [option | {"picture": picture_of(option["picture"])} for option in question["options"]],
        }
        for question in questions
    ]


def picture_of(pk: int | None) -> dict | None:
    """{"address", "width", "height", "alts": {locale: text}} of a picture, as a small WebP; None without one."""
    picture = get_image_model().objects.filter(pk=pk).first() if pk else None
    if picture is None:
        return None
    rendition = picture.get_rendition(PICTURE)
    alts = {locale: in_locale(picture.alt_texts, locale) for locale in locales()}
    with rendition.file.open() as file:
        address = _kept(file.read(), "images/asked", "webp")
    return {"address": address, "width": rendition.width, "height": rendition.height, "alts": alts}


def sound_address(pk: int | str) -> str:
    """The address of a copy of this recording; '' without one."""
    document = get_document_model().objects.filter(pk=pk).first() if pk else None
    if document is None:
        return ""
    with document.open_file() as file:
        return _kept(file.read(), "sounds", document.file_extension.lower())


def _kept(content: bytes, folder: str, ending: str) -> str:
    name = f"{folder}/{hashlib.sha256(content).hexdigest()[:32]}.{ending}"
    if not default_storage.exists(name):
        default_storage.save(name, ContentFile(content))
    return default_storage.url(name)


def pictures_missing(question: Content) -> bool:
    """True when an option has no picture that is there, or its alternative text lacks a language."""
    found = {picture.pk: picture for picture in get_image_model().objects.filter(pk__in=_pictures_in(question))}
    chosen = [found.get(option["picture"]) for option in question["options"]]
    return any(picture is None or not all(picture.alt_texts.get(code) for code in locales()) for picture in chosen)


def _pictures_in(question: Content) -> list[int]:
    return [option["picture"] for option in question["options"] if option["picture"]]


def bad_sounds(question: Content) -> list[str]:
    """The titles of recordings that are too large, or are no Opus or MP3."""
    chosen = get_document_model().objects.filter(pk__in=question["sounds"].values())
    return [document.title for document in chosen if not _is_sound(document)]


def _is_sound(document) -> bool:
    ending = document.file_extension.lower()
    if ending not in BEGINNINGS or document.file.size > LARGEST_SOUND:
        return False
    with document.open_file() as file:
        beginning = file.read(4)
    return beginning.startswith(BEGINNINGS[ending])
