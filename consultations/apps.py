"""All that young people, moderators and officials do here."""

from django.apps import AppConfig


class ConsultationsConfig(AppConfig):
    name = "consultations"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from django.contrib.auth.signals import user_logged_out  # noqa: PLC0415

        from consultations import checks  # noqa: F401, PLC0415 (registers the checks)
        from consultations.vault.actions import lock_up  # noqa: PLC0415

        user_logged_out.connect(lock_up)
