"""Which ages a question is asked of, and after which answers. Pure."""

from consultations.questions.content import Content
from consultations.vocabulary.bands import Band, words_limit
from consultations.vocabulary.questions import IN_OWN_WORDS, ONE_OF, Kind

# Choices of these kinds may decide what is asked later.
DECIDING = (*ONE_OF, Kind.SEVERAL)


def is_asked_of(question: Content, band: str) -> bool:
    """True when this age is asked. The youngest draw but do not write; 10 to 12 write only where that was ticked."""
    if question["kind"] not in IN_OWN_WORDS or question["kind"] == Kind.DRAWING:
        return True
    return words_limit(band, question["kind"]) > 0 and (band != Band.TEN or question["from_ten"])


def bands_of(question: Content, bands: list[str]) -> list[str]:
    """The bands of this consultation that are asked; [] for all of them."""
    asked = [band for band in bands if is_asked_of(question, band)]
    return [] if asked == list(bands) else asked


def condition_of(question: Content, questions: list[Content]) -> dict | None:
    """{"question": key, "any_of": [option keys]}, or None. Raises IndexError when it names nothing that is there."""
    if question["only_if"] is None:
        return None
    number, options = question["only_if"]["question"], question["only_if"]["options"]
    earlier = questions[: questions.index(question)]
    on = earlier[number - 1]
    if on["kind"] not in DECIDING or not options:
        raise IndexError(number)
    return {"question": on["key"], "any_of": [on["options"][place - 1]["key"] for place in options]}
