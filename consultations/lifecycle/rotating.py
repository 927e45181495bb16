"""What is sealed for each circle, in whichever room: all of it is sealed anew when the circle gets a new key."""

from consultations.answers.resealing import reseal_content_keys
from consultations.safeguarding.resealing import reseal_cases
from consultations.vault.consultation_keys import reseal_keys
from consultations.vault.passing_on import Reseal
from consultations.vault.rules import MODERATION, SAFEGUARDING

SEALED_FOR = {MODERATION: (reseal_keys, reseal_content_keys), SAFEGUARDING: (reseal_cases, reseal_content_keys)}


def reseal_for(circle_name: str) -> Reseal:
    """One function that seals everything of this circle anew and gives how many boxes there were."""

    def reseal(old_private_key: bytes, new_public_key: bytes) -> int:
        return sum(room(old_private_key, new_public_key) for room in SEALED_FOR[circle_name])

    return reseal
