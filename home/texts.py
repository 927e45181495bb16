"""One text in every locale, kept in one JSON column: no column and no code says "the two languages"."""

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


def locales() -> list[str]:
    """The codes of all locales, the source locale first."""
    return [code for code, _name in settings.LANGUAGES]


def in_locale(texts: dict | None, locale: str | None = None) -> str:
    """The text in `locale` (default: the reader's), or in the first locale that has one, or ''."""
    texts = texts or {}
    wanted = [locale or get_language() or "", *locales()]
    return next((texts[code] for code in wanted if texts.get(code)), "")


def missing_locales(texts: dict | None) -> list[str]:
    """The locales in which this text is still empty."""
    return [code for code in locales() if not (texts or {}).get(code, "").strip()]


class TextsWidget(forms.MultiWidget):
    """One labelled box per locale."""

    template_name = "home/texts_widget.html"

    def __init__(self, rows: int = 2, attrs: dict | None = None):
        boxes = {
            code: forms.Textarea(attrs={"lang": code, "rows": rows, "aria-label": name})
            for code, name in settings.LANGUAGES
        }
        super().__init__(boxes, attrs)

    def decompress(self, value: dict | None) -> list[str]:
        return [(value or {}).get(code, "") for code in locales()]


class TextsFormField(forms.MultiValueField):
    """Gives a dict of locale to text; every locale is needed unless the field may be empty as a whole."""

    widget = TextsWidget

    def __init__(self, *, encoder=None, decoder=None, max_length=None, **kwargs):
        fields = [forms.CharField(required=False, max_length=max_length, strip=True) for _code in locales()]
        super().__init__(fields, require_all_fields=False, **kwargs)

    def compress(self, values: list[str]) -> dict[str, str]:
        return dict(zip(locales(), values or [], strict=False))

    def clean(self, value: list[str]) -> dict[str, str]:
        texts = super().clean(value)
        filled = any(texts.values())
        if (filled or self.required) and missing_locales(texts):
            raise ValidationError(_("Please fill in every language."))
        return texts if filled else {}


class TextsField(models.JSONField):
    """A column of texts, {locale: text}."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("default", dict)
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs):
        return models.Field.formfield(self, form_class=TextsFormField, **kwargs)
