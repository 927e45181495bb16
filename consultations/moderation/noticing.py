"""Two axes beside the words, never one: what a reader should be told before reading, and what the child may need.

Both are looked for in memory while the words are open, and kept nowhere. They hide nothing and decide nothing.
"""

from django.utils.translation import gettext_lazy as _

from consultations.moderation.labels import FLAGS
from consultations.safeguarding.warning_signs import concerns_in, risks_to_readers_in

RISKS = {
    "violence": _("violence"),
    "death": _("death"),
    "self_harm_described": _("self-harm, described"),
    "sexual_content": _("something sexual"),
    "cruel_words": _("cruel words"),
}


def noticed_in(words: dict[str, str]) -> dict:
    """{"risks": [labels], "needs": [{"sentence", "triggers"}]} of all texts of one answer, the strongest first."""
    texts = [text for text in words.values() if text]
    risks = dict.fromkeys(risk.label for text in texts for risk in risks_to_readers_in(text))
    needs: dict[str, list[str]] = {}
    for concern in sorted((each for text in texts for each in concerns_in(text)), key=lambda each: -each.score):
        needs.setdefault(concern.label, []).extend(concern.triggers)
    return {
        "risks": [RISKS[label] for label in risks],
        "needs": [{"sentence": FLAGS[label], "triggers": list(dict.fromkeys(said))} for label, said in needs.items()],
    }
