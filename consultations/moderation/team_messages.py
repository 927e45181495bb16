"""What the team may say behind the six words: sentences written beforehand, and nothing else.

Somebody may read them over a shoulder. None says what was written, none frightens, none promises that anybody comes.
The box of the words keeps codes only, {question key: [codes]}; what the catalogue has no more is not said.
"""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from consultations.vocabulary.bands import Band

THANKS, UNDERSTOOD, TALK, COVERED, AGAIN = "thanks", "understood", "talk", "covered", "again"
SENTENCES = {
    THANKS: _("Thank you for your time. We read every word."),
    UNDERSTOOD: _("We understood what you think. You don't have to explain more."),
    TALK: _("Your words matter to us. If you want to talk with somebody, here is who will listen."),
    COVERED: _("We took out a name or a place. It is harder now to know that it is you."),
    AGAIN: _("We would like to understand this better. If you want, write it again in other words. You don't have to."),
}
# Where the younger ones need other words.
YOUNGER = {
    THANKS: _("Thank you. We read it all."),
    UNDERSTOOD: _("We heard what you think."),
    TALK: _("Your words matter to us. Do you want to talk? Here is who can listen."),
    AGAIN: _("We did not understand all of it. If you want, write it again. You don't have to."),
}
BESIDE = (COVERED, AGAIN)  # said beside the text that it is about; the others stand together, and name no text
WHEN_HANDED_OVER = (TALK,)  # the only one that is still true when nobody here reads on


def sentence(code: str, band: str) -> str:
    """What this code says to this age."""
    return str(YOUNGER.get(code, SENTENCES[code]) if band in (Band.SIX, Band.TEN) else SENTENCES[code])


def choices_for(band: str) -> list[tuple[str, str]]:
    """[(code, sentence)]: all that can be said."""
    return [(code, sentence(code, band)) for code in SENTENCES]


def known(codes: Iterable[str]) -> list[str]:
    """Those of the codes that the catalogue has, each once and in its order."""
    given = set(codes)
    return [code for code in SENTENCES if code in given]


def with_messages(content: dict, chosen: dict[str, list[str]]) -> dict:
    """The content of a box with what the team says to these questions now, {question key: codes}."""
    said = {question: known(codes) for question, codes in chosen.items()}
    kept = {question: codes for question, codes in content.get("messages", {}).items() if question not in said}
    messages = kept | {question: codes for question, codes in said.items() if codes}
    return content | {"messages": messages} if messages or "messages" in content else content


def when_handed_over(content: dict, chosen: dict[str, list[str]]) -> dict:
    """The same for words that go to the safeguarding lead, where most sentences would not be true."""
    allowed = {question: [code for code in codes if code in WHEN_HANDED_OVER] for question, codes in chosen.items()}
    return with_messages(content, {question: codes for question, codes in allowed.items() if codes})


def beside(content: dict, question: str, band: str) -> list[dict]:
    """What is said about one text: [{"code", "text"}]."""
    codes = known(content.get("messages", {}).get(question, []))
    return [{"code": code, "text": sentence(code, band)} for code in codes if code in BESIDE]


def together(content: dict, band: str) -> list[dict]:
    """What is said about the answer as a whole, each sentence once: [{"code", "text"}]."""
    codes = known(code for said in content.get("messages", {}).values() for code in said)
    return [{"code": code, "text": sentence(code, band)} for code in codes if code not in BESIDE]
