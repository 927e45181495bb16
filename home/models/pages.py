"""The pages of the public site that an editor writes."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

from home.blocks import FEATURES, Body
from home.parts import NEUTRAL, Part


class HomePage(Page):
    """The first page of the public site."""

    claim = models.CharField(
        _("the sentence in front"),
        max_length=160,
        blank=True,
        help_text=_("What this is, for somebody with ten seconds."),
    )
    introduction = RichTextField(_("introduction"), blank=True, features=FEATURES)

    content_panels = [*Page.content_panels, FieldPanel("claim"), FieldPanel("introduction")]
    template = "home/home_page.html"
    parent_page_types = ["wagtailcore.Page"]


class PlainPage(Page):
    """Every other page of the public site: a heading, an introduction, and blocks."""

    part = models.CharField(max_length=20, blank=True, editable=False, choices=[(one.value, one.value) for one in Part])
    lead = models.TextField(_("introduction"), blank=True)
    body = StreamField(Body(), blank=True, verbose_name=_("text"))

    content_panels = [*Page.content_panels, FieldPanel("lead"), FieldPanel("body")]
    template = "home/plain_page.html"

    @property
    def is_neutral(self) -> bool:
        """True for pages that a child may open: their titles and previews tell nothing (INV-09)."""
        return self.part in NEUTRAL
