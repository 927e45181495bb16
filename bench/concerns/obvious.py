"""What a list of obvious words finds: written down in a quarter of an hour, without looking at any message."""

import re

WORDS = {
    "current_danger": ("допоможіть", "помогите", "рятуйте", "небезпе", "опасн", "погрож", "угрож", "help", "danger"),
    "self_harm": ("самогуб", "суїцид", "суицид", "померти", "умереть", "не хочу жи", "suicid", "want to die"),
    "contact_or_grooming": ("незнайом", "незнаком", "шантаж", "голі фото", "голые фото", "stranger", "nudes"),
    "harm_or_abuse": ("б'є", "бьет", "б'ють", "бьют", "насильств", "булінг", "травят", "hit", "beat", "bull"),
    "distress": ("погано", "плохо", "страшно", "боюс", "самотн", "одинок", "плач", "cry", "scared", "alone"),
}
_PATTERNS = {label: re.compile("|".join(map(re.escape, words))) for label, words in WORDS.items()}


def labels_in(text: str) -> list[str]:
    """The labels whose words stand in the text, most urgent first."""
    plain = text.casefold().replace("’", "'").replace("ʼ", "'").replace("ё", "е")
    return [label for label, pattern in _PATTERNS.items() if pattern.search(plain)]
