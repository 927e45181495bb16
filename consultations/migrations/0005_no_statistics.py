"""PostgreSQL keeps samples of what stands in a column, to plan its questions: digests of codes, wrapped keys and boxes
would lie there after they were erased. It takes none of these columns any more."""

from django.db import migrations

KEPT_FROM_SAMPLES = {
    "unusedcode": ("digest",),
    "codebatch": ("test_digest",),
    "draft": ("key_digest", "box"),
    "answer": ("id", "receipt_digest", "choices", "shuffle"),
    "words": ("answer_id", "sealed"),
    "answerkey": ("answer_id", "for_team", "for_child"),
    "tombstone": ("answer_id",),
    "reading": ("answer_id", "box"),
    "consultationkey": ("public_key", "sealed"),
    "circle": ("public_key",),
    "staffkey": ("salt", "box"),
    "recovery": ("salt", "box"),
    "opening": ("id", "box"),
    "concern": ("id", "box"),
    "complaint": ("id", "box"),
}


def take_no_samples(apps, schema_editor):
    if schema_editor.connection.vendor != "postgresql":
        return
    for table, columns in KEPT_FROM_SAMPLES.items():
        for column in columns:
            schema_editor.execute(
                f'ALTER TABLE "consultations_{table}" ALTER COLUMN "{column}" SET STATISTICS 0'
            )


class Migration(migrations.Migration):

    dependencies = [("consultations", "0004_ballot_box")]

    operations = [migrations.RunPython(take_no_samples, migrations.RunPython.noop)]
