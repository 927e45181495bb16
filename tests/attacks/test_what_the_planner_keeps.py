"""PostgreSQL samples columns to plan its questions; what was erased must not stay in those samples."""

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection, models

from tests.attacks.stage import set_the_stage, use_cards

PRIVATE = {
    "unusedcode", "draft", "answer", "words", "answerkey", "tombstone", "reading", "consultationkey", "circle",
    "staffkey", "recovery", "opening", "concern", "complaint",
}  # fmt: skip


@pytest.mark.django_db(transaction=True)
def test_T39_no_sample_of_a_digest_a_key_or_a_box_is_taken(settings, tmp_path):
    settings.PAGES_ROOT = tmp_path / "pages"
    instrument = set_the_stage()
    use_cards(instrument, 12)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
        sampled = _samples(cursor)
    assert not {name for name in sampled if name.split(".")[0] in PRIVATE and name in _secret_columns()}
    call_command("stir", verbosity=0)


def test_every_secret_column_of_a_private_table_is_looked_at(db):
    assert {"words.sealed", "answerkey.for_team", "unusedcode.digest", "answer.receipt_digest"} <= _secret_columns()


def _secret_columns() -> set[str]:
    """'table.column' of everything that holds bytes or a random key in a private table."""
    return {
        f"{model._meta.model_name}.{field.column}"
        for model in apps.get_app_config("consultations").get_models()
        for field in model._meta.concrete_fields
        if model._meta.model_name in PRIVATE and _is_secret(field)
    }


def _is_secret(field) -> bool:
    target = field.target_field if field.is_relation else field
    is_random_key = isinstance(target, models.UUIDField) and field.primary_key and field.name != "consultation"
    return isinstance(field, models.BinaryField) or is_random_key


def _samples(cursor) -> set[str]:
    """'table.column' of what the planner keeps values of; SQLite keeps counts only, and only of indexes."""
    if connection.vendor == "sqlite":
        cursor.execute("SELECT name FROM sqlite_master WHERE name IN ('sqlite_stat3', 'sqlite_stat4')")
        return {row[0] for row in cursor}
    cursor.execute("SELECT tablename, attname FROM pg_stats WHERE schemaname = 'public'")
    return {f"{table.removeprefix('consultations_')}.{column}" for table, column in cursor}
