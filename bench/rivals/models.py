"""One table for the bare INSERT, and a form page of Wagtail's form builder."""

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.contrib.forms.models import AbstractForm, AbstractFormField

TEN = [f"field_{number}" for number in range(1, 11)]


class BareRow(models.Model):
    """What the bare view inserts."""

    fields = models.JSONField()


class TenFields(AbstractForm):
    """A form with ten fields, as an editor builds it."""

    template = "rivals/ten_fields.html"
    landing_page_template = "rivals/landing.html"


class Field(AbstractFormField):
    """One of the ten."""

    page = ParentalKey(TenFields, on_delete=models.CASCADE, related_name="form_fields")
