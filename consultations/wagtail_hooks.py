"""Wires our screens into Wagtail's admin: addresses, the menu in the order of the work, the desk. Only wiring."""

from django.templatetags.static import static
from django.urls import reverse_lazy
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.snippets.models import register_snippet

from consultations import urls
from consultations.decisions.viewsets import DecisionGroup
from consultations.questions.page_guard import refuse_bulk_deletion, refuse_deletion
from consultations.roles.addresses import roles_for
from consultations.roles.queries import holds

# Wagtail's own reports and help speak of pages and of Wagtail; its releases are announced on pages of its own.
NOT_OURS = {"reports", "help"}
NOT_ON_THE_DESK = {"WorkflowObjectsToModeratePanel", "UserObjectsInWorkflowModerationPanel"}


class OurMenuItem(MenuItem):
    """Shown to those who hold a role for it, and to nobody else."""

    def __init__(self, label, address: str, **more):
        self.address = address
        super().__init__(label, reverse_lazy(address), name=address, **more)

    def is_shown(self, request) -> bool:
        return holds(request.user, *roles_for(self.address))


class WhatWaits(Component):
    """What waits for this person now, first on the desk (the tag in `templatetags/desk` knows)."""

    name, template_name, order = "what-waits", "staff/desk.html", 10

    def get_context_data(self, parent_context) -> dict:
        return {"user": parent_context["request"].user, "demonstration": parent_context.get("demonstration")}


MENU = [
    OurMenuItem(_("Consultations"), "consultations", icon_name="comment", order=110),
    OurMenuItem(_("Reading queue"), "queues", icon_name="list-ul", order=120),
    OurMenuItem(_("Safeguarding"), "concerns", icon_name="warning", order=130),
    OurMenuItem(_("Reports"), "report-desks", icon_name="doc-full", order=140),
    OurMenuItem(_("Official replies"), "reply-desks", icon_name="mail", order=150),
    OurMenuItem(_("People"), "people", icon_name="group", order=160),
]


@hooks.register("register_admin_urls")
def our_screens():
    return urls.staff


@hooks.register("construct_main_menu")
def only_what_helps(request, items):
    ours = [item for item in MENU if item.is_shown(request)]
    items[:] = [item for item in items if item.name not in NOT_OURS] + ours


@hooks.register("construct_homepage_panels")
def the_desk(request, panels):
    panels[:] = [WhatWaits(), *(panel for panel in panels if type(panel).__name__ not in NOT_ON_THE_DESK)]


@hooks.register("insert_global_admin_css")
def our_styles():
    return format_html('<link rel="stylesheet" href="{}">', static("chutno/staff.css"))


hooks.register("before_delete_page", refuse_deletion)
hooks.register("before_bulk_action", refuse_bulk_deletion)
register_snippet(DecisionGroup)
