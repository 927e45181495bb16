"""Cases and complaints, sealed anew after a rotation of the safeguarding circle."""

from consultations.privacy.sealing import open_sealed, seal
from consultations.safeguarding.models import Complaint, Concern

SEALED = ((Concern, ("box", "aside", "way_back")), (Complaint, ("box",)))


def reseal_cases(old_private_key: bytes, new_public_key: bytes) -> int:
    """Every case and every complaint opens with the circle's new key; gives how many."""
    moved = 0
    for table, columns in SEALED:
        for case in table.objects.all():
            boxes = {name: bytes(getattr(case, name) or b"") for name in columns}
            anew = {name: seal(new_public_key, open_sealed(old_private_key, box)) for name, box in boxes.items() if box}
            moved += bool(anew) and table.objects.filter(pk=case.pk).update(**anew)
    return moved
