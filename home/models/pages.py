"""The pages of the public site that an editor writes."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page

FEATURES = ["h2", "h3", "bold", "ol", "ul", "link"]


class HomePage(Page):
    """The first page of the public site."""

    introduction = RichTextField(_("introduction"), blank=True, features=FEATURES)

    content_panels = [*Page.content_panels, FieldPanel("introduction")]
    template = "home/home_page.html"
    parent_page_types = ["wagtailcore.Page"]


class PlainPage(Page):
    """About us, how we keep you safe, privacy: a heading and text."""

    body = RichTextField(_("text"), blank=True, features=FEATURES)

    content_panels = [*Page.content_panels, FieldPanel("body")]
    template = "home/plain_page.html"
