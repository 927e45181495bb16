"""The languages in which young people write, and how the house says which one it was."""

from django.utils.translation import gettext_lazy as _

OTHER = "other"  # another language, or several in one text
SPOKEN = {
    "uk": _("Ukrainian"),
    "en": _("English"),
    "ru": _("Russian"),
    "crh": _("Crimean Tatar"),
    OTHER: _("Another or several"),
}
WRITTEN_IN = {
    "uk": _("Written in Ukrainian"),
    "en": _("Written in English"),
    "ru": _("Written in Russian"),
    "crh": _("Written in Crimean Tatar"),
}
TRANSLATED_FROM = {
    "uk": _("Translated from Ukrainian"),
    "en": _("Translated from English"),
    "ru": _("Translated from Russian"),
    "crh": _("Translated from Crimean Tatar"),
    OTHER: _("Translated from another language"),
}


def written_in(code: str) -> str:
    """Beside words that stand as they were written."""
    return str(WRITTEN_IN.get(code, _("In the words that were written")))


def translated_from(code: str) -> str:
    """Beside words of which only a translation is shown."""
    return str(TRANSLATED_FROM.get(code, TRANSLATED_FROM[OTHER]))
