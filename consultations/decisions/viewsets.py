"""Staff screens for what adults decide: institutions, decisions, and their promises to reply."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from consultations.decisions.models import Commitment, Decision, Institution


class InstitutionScreens(SnippetViewSet):
    """Offices that decide."""

    model = Institution
    icon = "home"
    panels = [FieldPanel("names")]


class DecisionScreens(SnippetViewSet):
    """What is to be decided, and what can still change."""

    model = Decision
    icon = "folder-open-1"
    list_display = ["__str__", "institution", "decide_by"]
    panels = [
        FieldPanel(name)
        for name in (
            "slug", "titles", "questions", "can_change", "cannot_change", "institution", "step", "decide_by",
            "outcomes",
        )
    ]  # fmt: skip


class CommitmentScreens(SnippetViewSet):
    """Promises to reply by a day."""

    model = Commitment
    icon = "date"
    panels = [FieldPanel(name) for name in ("decision", "institution", "offices", "reply_by", "accepted_on")]


class DecisionGroup(SnippetViewSetGroup):
    """The three together in the menu."""

    items = (InstitutionScreens, DecisionScreens, CommitmentScreens)
    menu_label = _("Decisions")
    menu_icon = "folder-open-1"
    menu_name = "decisions"
