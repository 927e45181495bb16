"""What is missing before an edition may be prepared, in sentences for staff."""

from django.utils.translation import gettext as _

from consultations.reports.rules import small_numbers_in, unlinked
from home.texts import missing_locales

NEEDED = ("not_heard", "unknown")


def problems_of(content: dict, lost: list[int]) -> list[str]:
    """Everything that keeps this content from leaving the house; `lost` are findings whose evidence is gone."""
    problems = [*language_problems(content), *number_problems(content)]
    if not content["findings"]:
        problems.append(_("There is no finding yet."))
    problems += [
        _("Finding %(place)s rests on nothing: link a number or words to it.") % {"place": place}
        for place in unlinked(content["findings"])
    ]
    problems += [
        _("Some evidence of finding %(place)s may not be shown any more: unlink it.") % {"place": place}
        for place in lost
    ]
    return problems


def texts_in(content: dict) -> list[tuple[str, dict]]:
    """Every text of ours, with what it is called and the texts in each locale."""
    named = [(_("title"), content["titles"])]
    named += [(part_names()[part], texts) for part, texts in content["parts"].items()]
    for finding in content["findings"]:
        named.append((_("finding %(place)s") % {"place": finding["place"]}, finding["titles"]))
        named.append((_("what finding %(place)s asks for") % {"place": finding["place"]}, finding["asks"]))
    return named


def part_names() -> dict[str, str]:
    """How the parts of a report are called."""
    return {
        "not_heard": _("who was not heard"),
        "disagreed": _("where they did not agree"),
        "a_few_said": _("what a few said, and matters"),
        "asked_not_to": _("what they ask us not to do"),
        "unknown": _("what we cannot know"),
    }


def language_problems(content: dict) -> list[str]:
    """Texts that are not there in every language (SUM-09), or not there at all though they must be (SUM-03)."""
    optional = [texts for part, texts in content["parts"].items() if part not in NEEDED and not any(texts.values())]
    missing = [name for name, texts in texts_in(content) if missing_locales(texts) and texts not in optional]
    return [_("Not there in every language: %(name)s.") % {"name": name} for name in missing]


def number_problems(content: dict) -> list[str]:
    """Sentences that count fewer than ten people (DC-10)."""
    found = [
        (name, said) for name, texts in texts_in(content) for text in texts.values() for said in small_numbers_in(text)
    ]
    return [
        _("In %(name)s: “%(said)s”. Fewer than ten people are never counted: write “a few”.")
        % {"name": name, "said": said}
        for name, said in found
    ]
