"""The pair of keys of one consultation: made when it opens, destroyed when its words are forgotten."""

from datetime import date

from consultations.privacy.sealing import CannotOpen, new_pair, open_key, seal_key
from consultations.vault.models import Circle, ConsultationKey
from consultations.vault.queries import public_key_of
from consultations.vault.rules import MODERATION


def make_consultation_key(consultation) -> ConsultationKey:
    """Its pair of keys, the private one sealed for the circle that reads; the same one when there is one already.

    Raises Circle.DoesNotExist while there is no such circle.
    """
    private_key, public_key = new_pair()
    sealed = seal_key(public_key_of(MODERATION), private_key)
    made = {"circle_id": MODERATION, "public_key": public_key, "sealed": sealed}
    return ConsultationKey.objects.get_or_create(consultation=consultation, defaults=made)[0]


def make_missing_keys(consultations) -> int:
    """Keys for consultations that were opened before there were any; gives how many. None without a circle."""
    if not Circle.objects.filter(pk=MODERATION).exists():
        return 0
    missing = [one for one in consultations if not ConsultationKey.objects.filter(consultation=one).exists()]
    for one in missing:
        make_consultation_key(one)
    return len(missing)


def public_key_for(consultation_id) -> bytes:
    """What this consultation's words are sealed with; the circle's own key where none was made. Raises
    Circle.DoesNotExist."""
    kept = ConsultationKey.objects.filter(consultation=consultation_id).values_list("public_key", flat=True).first()
    return bytes(kept) if kept else public_key_of(MODERATION)


def opened_with(circle_private_key: bytes, consultation_id) -> bytes:
    """The consultation's private key, for somebody whose vault is open. Raises CannotOpen: destroyed, never made,
    or another circle's."""
    sealed = ConsultationKey.objects.filter(consultation=consultation_id).values_list("sealed", flat=True).first()
    if not sealed:
        raise CannotOpen
    return open_key(circle_private_key, sealed)


def destroy_consultation_key(consultation, *, today: date) -> bool:
    """Forget it for good; the row stays and says on which day. False when there is none any more."""
    alive = ConsultationKey.objects.filter(consultation=consultation, destroyed_on=None)
    return alive.update(sealed=b"", destroyed_on=today) == 1


def has_key(consultation) -> bool:
    """True while the key of its words is there."""
    return ConsultationKey.objects.filter(consultation=consultation, destroyed_on=None).exists()


def reseal_keys(old_private_key: bytes, new_public_key: bytes) -> int:
    """After a rotation of the circle that reads: its new key opens every consultation's. Gives how many."""
    alive = ConsultationKey.objects.filter(circle=MODERATION, destroyed_on=None)
    for one in alive:
        one.sealed = seal_key(new_public_key, open_key(old_private_key, one.sealed))
        one.save(update_fields=["sealed"])
    return len(alive)


def destroyed_on(consultation) -> date | None:
    """The day on which nobody could open this consultation's words any more, or None."""
    return ConsultationKey.objects.filter(consultation=consultation).values_list("destroyed_on", flat=True).first()
