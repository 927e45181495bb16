"""What must never be switched off where real young people answer."""

from django.conf import settings
from django.core.checks import Error, register

from consultations.privacy.keys import are_demonstration_keys


@register()
def own_words_stay_closed(app_configs, **kwargs) -> list[Error]:
    """Outside the demonstration, own words close by themselves when nobody is on duty."""
    if settings.DEMONSTRATION or settings.OWN_WORDS_NEED_COVER:
        return []
    return [
        Error(
            "OWN_WORDS_NEED_COVER must stay True outside the demonstration.",
            hint="Plan shifts on the roster instead: somebody who reads, and somebody who acts.",
            id="consultations.E001",
        )
    ]


@register()
def no_demonstration_keys(app_configs, **kwargs) -> list[Error]:
    """Keys that are printed in the source protect nobody."""
    if settings.DEMONSTRATION or not are_demonstration_keys(settings.SECRET_KEY, settings.PEPPER):
        return []
    return [Error("SECRET_KEY or PEPPER is a demonstration key.", hint="Make your own.", id="consultations.E002")]
