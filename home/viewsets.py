"""Staff screens for what the house itself keeps: the routes to help."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.admin.viewsets.model import ModelViewSet

from home.models import HelpRoute


class HelpRouteScreens(ModelViewSet):
    """Whom a young person may call or write to, in the order of the page; which nobody has checked for 90 days."""

    model = HelpRoute
    name = url_namespace = "help-routes"
    url_prefix = "help-routes"
    icon = "help"
    menu_label = _("Help routes")
    menu_name = "help-routes"
    add_to_admin_menu = True
    copy_view_enabled = False
    search_fields = None
    ordering = HelpRoute._meta.ordering
    list_per_page = 100
    index_results_template_name = "home/help_routes_results.html"
    panels = [
        MultiFieldPanel([FieldPanel(name) for name in ("names", "way", "number")], _("Who it is")),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("hours", "languages", "works_from", "leaves_trace", "checked_on")],
            _("Heard from them, not from memory"),
        ),
        MultiFieldPanel([FieldPanel(name) for name in ("emergency", "place")], _("Where it stands on the page")),
    ]
