"""Public pages get parts, an introduction and blocks. What stood in a page as one text becomes its first block."""

import json
import uuid

import home.texts
import wagtail.fields
from django.db import migrations, models

FIRST_PARTS = ("about", "safety", "privacy")  # the pages that version 0.1.0 laid, by their addresses


def as_blocks(html: str) -> str:
    """One text block with what was the whole page; '[]' for an empty one."""
    return json.dumps([{"type": "text", "value": html, "id": str(uuid.uuid4())}] if html else [])


def into_blocks(apps, schema_editor):
    """Pages, and their drafts and earlier versions."""
    PlainPage = apps.get_model("home", "PlainPage")
    for page in PlainPage.objects.all():
        PlainPage.objects.filter(pk=page.pk).update(
            body=as_blocks(page.body), part=page.slug if page.slug in FIRST_PARTS else ""
        )
    Revision = apps.get_model("wagtailcore", "Revision")
    kept = Revision.objects.filter(content_type__app_label="home", content_type__model="plainpage")
    for revision in kept:
        content = revision.content
        content["body"] = as_blocks(content.get("body", ""))
        content["part"] = content["slug"] if content.get("slug") in FIRST_PARTS else ""
        Revision.objects.filter(pk=revision.pk).update(content=content)


def into_texts(apps, schema_editor):
    """Back: what the text blocks held, one after another."""
    PlainPage = apps.get_model("home", "PlainPage")
    for page in PlainPage.objects.all():
        texts = [block["value"] for block in json.loads(page.body or "[]") if block["type"] == "text"]
        PlainPage.objects.filter(pk=page.pk).update(body="".join(texts))


class Migration(migrations.Migration):

    dependencies = [
        ('home', '0003_help_ways'),
    ]

    operations = [
        migrations.CreateModel(
            name='TeamSettings',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('names', home.texts.TextsField(blank=True, default=dict, verbose_name='who runs this site')),
                ('addresses', home.texts.TextsField(blank=True, default=dict, verbose_name='how adults can write to them')),
            ],
            options={
                'verbose_name': 'Who runs this site',
            },
        ),
        migrations.AddField(
            model_name='homepage',
            name='claim',
            field=models.CharField(blank=True, help_text='What this is, for somebody with ten seconds.', max_length=160, verbose_name='the sentence in front'),
        ),
        migrations.AddField(
            model_name='plainpage',
            name='lead',
            field=models.TextField(blank=True, verbose_name='introduction'),
        ),
        migrations.AddField(
            model_name='plainpage',
            name='part',
            field=models.CharField(blank=True, choices=[('reports', 'reports'), ('changed', 'changed'), ('consultations', 'consultations'), ('about', 'about'), ('why', 'why'), ('partners', 'partners'), ('safety-young', 'safety-young'), ('safety', 'safety'), ('contact', 'contact'), ('privacy', 'privacy'), ('accessibility', 'accessibility')], editable=False, max_length=20),
        ),
        migrations.RunPython(into_blocks, into_texts),
        migrations.AlterField(
            model_name='plainpage',
            name='body',
            field=wagtail.fields.StreamField([('text', 0), ('note', 1), ('steps', 7), ('kept', 12), ('facts', 17), ('quote', 20), ('names', 24), ('door', 28), ('list', 29)], blank=True, block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {'features': ['h2', 'h3', 'bold', 'ol', 'ul', 'link'], 'label': 'Text', 'template': 'home/blocks/text.html'}), 1: ('wagtail.blocks.TextBlock', (), {'icon': 'info-circle', 'label': 'Note', 'template': 'home/blocks/note.html'}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'heading'}), 3: ('wagtail.blocks.CharBlock', (), {'label': 'what happens'}), 4: ('wagtail.blocks.TextBlock', (), {'label': 'a sentence or two'}), 5: ('wagtail.blocks.StructBlock', [[('title', 3), ('text', 4)]], {}), 6: ('wagtail.blocks.ListBlock', (5,), {'label': 'steps', 'min_num': 2}), 7: ('wagtail.blocks.StructBlock', [[('heading', 2), ('steps', 6)]], {}), 8: ('wagtail.blocks.TextBlock', (), {'label': 'item'}), 9: ('wagtail.blocks.ListBlock', (8,), {'label': 'what we keep'}), 10: ('wagtail.blocks.ListBlock', (8,), {'label': 'what we never keep'}), 11: ('wagtail.blocks.ListBlock', (8,), {'label': 'what we cannot promise'}), 12: ('wagtail.blocks.StructBlock', [[('kept', 9), ('never', 10), ('cannot', 11)]], {}), 13: ('wagtail.blocks.CharBlock', (), {'label': 'name'}), 14: ('wagtail.blocks.TextBlock', (), {'label': 'text'}), 15: ('wagtail.blocks.StructBlock', [[('name', 13), ('text', 14)]], {}), 16: ('wagtail.blocks.ListBlock', (15,), {'label': 'facts', 'min_num': 1}), 17: ('wagtail.blocks.StructBlock', [[('heading', 2), ('facts', 16)]], {}), 18: ('wagtail.blocks.TextBlock', (), {'label': 'words'}), 19: ('wagtail.blocks.CharBlock', (), {'label': 'where they stand'}), 20: ('wagtail.blocks.StructBlock', [[('words', 18), ('source', 19)]], {}), 21: ('wagtail.blocks.TextBlock', (), {'default': '', 'label': 'what has to be said about this list', 'required': False}), 22: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('uk', 'Українська'), ('en', 'English')], 'label': 'language of the names'}), 23: ('wagtail.blocks.TextBlock', (), {'label': 'names, one a line'}), 24: ('wagtail.blocks.StructBlock', [[('heading', 2), ('note', 21), ('language', 22), ('names', 23), ('source', 19)]], {}), 25: ('wagtail.blocks.TextBlock', (), {'default': '', 'label': 'a sentence before it', 'required': False}), 26: ('wagtail.blocks.CharBlock', (), {'label': 'what stands on it'}), 27: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('complain', 'the form for complaints'), ('public-help', 'Help'), ('sample-report', 'the sample report'), ('changed', 'What has changed'), ('reports', 'What they said'), ('consultations', 'Consultations'), ('about', 'About us'), ('why', 'Why this exists'), ('partners', 'For partners'), ('safety', 'How we try not to do harm'), ('safety-young', 'For young people: what we know about you'), ('contact', 'Contact and complaints'), ('privacy', 'Privacy')], 'label': 'where it leads'}), 28: ('wagtail.blocks.StructBlock', [[('text', 25), ('label', 26), ('to', 27)]], {}), 29: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('consultations', 'all consultations, by where they stand'), ('reports', 'all reports with their versions'), ('calendar', 'the calendar of what is coming'), ('demands', 'the twelve demands'), ('topics', 'what young people speak about, with the articles of the Convention'), ('team', 'who runs this site, and how to write to them')], 'icon': 'cog', 'label': 'What the site shows by itself', 'template': 'home/blocks/list.html'})}, verbose_name='text'),
        ),
    ]
