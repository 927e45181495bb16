"""What no question may ask (ANS-07): what happened, who, where, when, by which road. Pure.

A short list of stems, in each locale's language. It cannot understand a question; it makes somebody look again.
"""

from consultations.vocabulary.text import folded

STEMS = {
    "uk": (
        "що сталося", "що трапилос", "що з тобою", "розкажи про те, як", "хто це зробив", "хто винен",
        "як тебе звати", "твоє ім'я", "прізвищ", "де ти жи", "звідки ти", "твоя адрес", "яка адреса", "номер школи",
        "у якому місті", "в якому місті", "у якому селі", "в якому селі", "назви місто", "назви село",
        "номер телефону", "електронна адрес", "якого числа", "коли саме", "дата народж", "якою дорогою",
        "де твої батьки", "де твоя мам", "де твій тат", "родич", "військов", "солдат", "окупац", "депортац",
        "як ти поверну", "якою мовою ти говориш удома", "якою мовою ви говорите", "за кого ти",
    ),
    "en": (
        "what happened", "tell us about the time", "who did it", "who is to blame", "your name", "surname",
        "where do you live", "where are you from", "your address", "which city", "which town", "which village",
        "which school", "phone number", "e-mail", "what date", "exactly when", "date of birth", "which route",
        "where are your parents", "where is your mother", "where is your father", "relatives", "military", "soldier",
        "occup", "deport", "how did you come back", "how you came back", "language do you speak at home",
        "whose side",
    ),
}  # fmt: skip


def asked_of(text: str) -> list[str]:
    """The stems of the never-list that this text contains, in any of the languages."""
    plain = folded(text)
    return [stem for stems in STEMS.values() for stem in stems if stem in plain]
