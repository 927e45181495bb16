"""What both reading screens show around the words."""

from django.conf import settings
from django.utils import timezone

from consultations.answers.rules import uses_for
from consultations.moderation.labels import CAME, CAME_FROM_GROUP, FLAGS, OUTCOMES, PRINT, REASONS, TELL
from consultations.moderation.noticing import noticed_in
from consultations.moderation.pictures import shown
from consultations.moderation.rules import REMOVE, TOLD, leaving, pieces_of
from consultations.moderation.team_messages import known, sentence
from consultations.questions.queries import questions_of, wording
from consultations.safeguarding.duty import leads_on_duty
from consultations.vault.actions import use_vault
from consultations.vault.cookies import cookie_of
from consultations.vault.rules import MODERATION
from consultations.vocabulary.languages import SPOKEN


def key_of(request) -> bytes:
    """The moderation key of this browser's open vault. Raises VaultClosed."""
    return use_vault(request.user, MODERATION, cookie_of(request, MODERATION), now=timezone.now())


def asked_in(answer, locale: str) -> dict[str, dict]:
    """{question key: {"position", "text"}} as adults read it."""
    asked = questions_of(answer.instrument)
    spoken = {question: wording(question.texts, locale, answer.age_band)["text"] for question in asked}
    return {str(each.key): {"position": each.position, "text": text} for each, text in spoken.items()}


def page_of(reading, content: dict) -> dict:
    """What stands around the words: the band, how they came, who is on call. Never a week or a cohort."""
    consultation = reading.answer.instrument.consultation
    return {
        "consultation": consultation,
        "reading": reading,
        "band": reading.answer.age_band.replace("-", "–"),
        "came": CAME_FROM_GROUP.get(reading.answer.group_size, CAME.get(reading.answer.mode, "")),
        "words_language": content["language"],
        "language_name": dict(settings.LANGUAGES).get(content["language"], content["language"]),
        "content_note": FLAGS.get(reading.answer.flag, ""),
        "leads": leads_on_duty(consultation, timezone.now()),
        "noticed": noticed_in(content["words"]),
    }


def allowed_in(content: dict, question: str) -> dict:
    """What the young person allowed for the text under this question, in words; '' where there is no drawing."""
    uses = uses_for(content["uses"], question)
    return {
        "tell_label": TELL.get(uses.get("tell"), TELL["dont"]),
        "print_label": PRINT.get(uses.get("print"), PRINT["dont"]),
        "draw_label": PRINT.get(uses.get("draw"), PRINT["dont"]) if question in content.get("drawings", {}) else "",
    }


def in_every_locale(texts: dict) -> list[dict]:
    """[{"code", "name", "text"}] for the locales that have a text."""
    return [{"code": code, "name": name, "text": texts[code]} for code, name in settings.LANGUAGES if texts.get(code)]


def second_part(words: str, part: dict, uses: dict, band: str) -> dict:
    """What the second reader sees of one question: what is covered, and what would leave the house."""
    outcome = part.get("outcome", "")
    cuts = [tuple(each) for each in part.get("cuts", [])]
    return {
        "pieces": pieces_of(words, cuts),
        "covered": [{"was": words[start:end], "put": put} for start, end, put in cuts],
        "outcome": OUTCOMES.get(outcome, ""),
        "reason": REASONS.get(part.get("reason"), "") if outcome == REMOVE else "",
        "texts": in_every_locale(part.get("texts", {})) if outcome != TOLD else [],
        "told": in_every_locale(part.get("told", {})) if TOLD in leaving(outcome, uses) else [],
        "leaves": leaving(outcome, uses),
        "language": SPOKEN.get(part.get("original_locale"), ""),
        "description": in_every_locale(part.get("description", {})),
        "says": [sentence(code, band) for code in known(part.get("messages", []))],
    }


def second_parts(content: dict, proposed: dict, form, band: str) -> dict[str, dict]:
    """One such part, with its blind themes, for each question in which something was written; where two readers see it
    otherwise, with what the second would do."""
    proposal, otherwise = proposed["questions"], proposed.get("otherwise", {})
    return {
        question: second_part(words, proposal.get(question, {}), uses_for(content["uses"], question), band)
        | {"themes": form[f"{question}-themes"], "picture": shown(content.get("drawings", {}).get(question, ""))}
        | {"otherwise": form[f"{question}-otherwise"], "second_says": OUTCOMES.get(otherwise.get(question), "")}
        for question, words in content["words"].items()
    }
