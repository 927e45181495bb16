"""Content keys that are sealed for a circle itself: sent before consultations had keys, or handed over."""

from consultations.answers.models import AnswerKey
from consultations.answers.words_box import wrap_for_team
from consultations.privacy.sealing import CannotOpen, open_key


def reseal_content_keys(old_private_key: bytes, new_public_key: bytes) -> int:
    """Seal them anew for the circle's new key; gives how many. Those of a consultation's key stay as they are."""
    moved = 0
    for kept in AnswerKey.objects.iterator():
        try:
            key = open_key(old_private_key, kept.for_team)
        except CannotOpen:
            continue
        AnswerKey.objects.filter(pk=kept.pk).update(for_team=wrap_for_team(new_public_key, key))
        moved += 1
    return moved
