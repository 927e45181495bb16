"""The page on which editors write a consultation, one per locale."""

from django.db import models
from django.db.models.signals import pre_delete
from django.dispatch import receiver
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from consultations.questions.blocks import Glossary, Questions
from consultations.vocabulary.states import Stage

from .consultation import Consultation


class ConsultationPage(Page):
    """Questions in one language. Publishing it opens nothing: opening is a move of the consultation."""

    summary = models.TextField(_("what these questions are about, for adults"), blank=True)
    who_asks = models.CharField(_("who asks and decides, as a young person reads it"), max_length=200, blank=True)
    what_changes = models.CharField(_("what is to be decided, as a young person reads it"), max_length=300, blank=True)
    questions = StreamField(Questions(), blank=True, verbose_name=_("questions"))

    glossary = StreamField(Glossary(), blank=True, verbose_name=_("words that need explaining"))

    content_panels = [
        *Page.content_panels,
        FieldPanel("summary"),
        FieldPanel("who_asks"),
        FieldPanel("what_changes"),
        FieldPanel("questions"),
        FieldPanel("glossary"),
    ]
    template = "consultations/questions/consultation_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types = []

    class Meta:
        verbose_name = _("consultation")
        verbose_name_plural = _("consultations")

    def get_context(self, request, *args, **kwargs) -> dict:
        consultation = Consultation.objects.filter(key=self.translation_key).select_related("decision").first()
        return super().get_context(request, *args, **kwargs) | {"consultation": consultation}


def is_kept(page: ConsultationPage) -> bool:
    """True when the consultation of this page is past draft, so that the page may not be deleted."""
    return Consultation.objects.filter(key=page.translation_key).exclude(state=Stage.DRAFT).exists()


@receiver(pre_delete, sender=ConsultationPage)
def keep_the_page(sender, instance: ConsultationPage, **kwargs) -> None:
    """Raises ProtectedError whoever deletes, from wherever, even a page above this one."""
    if is_kept(instance):
        raise models.ProtectedError(_("The consultation of this page has begun."), {instance})
