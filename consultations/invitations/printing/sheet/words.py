"""What the paper questionnaire says around the questions, in the words of each locale and each age. No gettext."""

from consultations.invitations.printing.sheet import english, ukrainian

IN_LOCALES = {"uk": ukrainian, "en": english}


def words_for(locale: str, band: str) -> dict:
    """Everything that is said to this age in this locale; places to fill in stand in braces."""
    written = IN_LOCALES[locale]
    younger = {"6-9": (written.TEN, written.SIX), "10-12": (written.TEN,)}.get(band, ())
    said = written.WORDS
    for simpler in younger:
        said = said | simpler | {"hint": said["hint"] | simpler.get("hint", {})}
    return said
