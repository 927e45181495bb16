"""Reading what may be seen of what young people said."""

from consultations.voices.models import Voice


def voices_of(consultation) -> list[Voice]:
    """Every approved voice of this consultation, in random order (their keys are random)."""
    return list(consultation.voices.all())


def voices_by_id(voice_ids) -> dict[str, Voice]:
    """{id as text: voice} of those that still exist."""
    return {str(voice.pk): voice for voice in Voice.objects.filter(pk__in=list(voice_ids))}
