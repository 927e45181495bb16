"""What must never be switched off where real young people answer."""

from django.conf import settings
from django.core.checks import Error, register

from consultations.privacy.keys import are_demonstration_keys


@register()
def own_words_stay_closed(app_configs, **kwargs) -> list[Error]:
    """Outside the demonstration, own words stay closed until moderation and safeguarding are complete."""
    if settings.DEMONSTRATION or settings.OWN_WORDS_NEED_MODERATION:
        return []
    return [
        Error(
            "OWN_WORDS_NEED_MODERATION must stay True outside the demonstration.",
            hint="The issues that complete moderation and safeguarding lift this check.",
            id="consultations.E001",
        )
    ]


@register()
def no_demonstration_keys(app_configs, **kwargs) -> list[Error]:
    """Keys that are printed in the source protect nobody."""
    if settings.DEMONSTRATION or not are_demonstration_keys(settings.SECRET_KEY, settings.PEPPER):
        return []
    return [Error("SECRET_KEY or PEPPER is a demonstration key.", hint="Make your own.", id="consultations.E002")]
