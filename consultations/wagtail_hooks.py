"""Wires our screens into Wagtail's admin: addresses, the menu in the order of the work, the desk. Only wiring."""

from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.snippets.models import register_snippet

from consultations import urls
from consultations.decisions.viewsets import DecisionGroup
from consultations.questions.page_guard import refuse_bulk_deletion, refuse_deletion
from consultations.roles.screens import WORK, place_of, screens_for

# Wagtail's own reports and help speak of pages and of Wagtail; its releases are announced on pages of its own.
NOT_OURS = {"reports", "help"}
LABELS = {"images": _("Pictures")}  # Wagtail's word is another one
NOT_ON_THE_DESK = {"WorkflowObjectsToModeratePanel", "UserObjectsInWorkflowModerationPanel"}


class WhatWaits(Component):
    """What waits for this person now, first on the desk (the tag in `templatetags/desk` knows)."""

    name, template_name, order = "what-waits", "staff/desk.html", 10

    def get_context_data(self, parent_context) -> dict:
        return {"user": parent_context["request"].user}


@hooks.register("register_admin_urls")
def our_screens():
    return urls.staff


@hooks.register("construct_main_menu")
def the_menu(request, items):
    ours = [
        MenuItem(screen.title, reverse(screen.name), name=screen.name, icon_name=f"our-{screen.icon}")
        for screen in screens_for(request.user)
    ]
    items[:] = [item for item in items if item.name not in NOT_OURS] + ours
    for item in items:
        item.order = place_of(item.name)
        item.label = LABELS.get(item.name, item.label)


@hooks.register("register_icons")
def our_icons(icons):
    return icons + [f"staff/menu/{screen.icon}.svg" for screen in WORK]


@hooks.register("construct_homepage_panels")
def the_desk(request, panels):
    panels[:] = [WhatWaits(), *(panel for panel in panels if type(panel).__name__ not in NOT_ON_THE_DESK)]


@hooks.register("insert_global_admin_css")
def our_styles():
    return format_html('<link rel="stylesheet" href="{}">', static("chutno/staff.css"))


hooks.register("before_delete_page", refuse_deletion)
hooks.register("before_bulk_action", refuse_bulk_deletion)
register_snippet(DecisionGroup)
