"""The young person's face at /, the public one under /about/<locale>/, the staff door under /staff/."""

from django.conf import settings
from django.shortcuts import redirect
from django.urls import include, path
from django.urls.resolvers import LocalePrefixPattern, URLResolver
from django.utils.translation import get_language
from django.views.decorators.http import require_safe
from django.views.i18n import JavaScriptCatalog
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls

from config import health
from config.errors import bad_request, forbidden, not_found, server_error
from config.sitemap import sitemap
from consultations import urls as consultations
from home import views as home
from home.gallery.urls import components


class UnderAbout(LocalePrefixPattern):
    """'about/<locale>/': the locale is in the address, and pages of a locale reverse to it."""

    @property
    def language_prefix(self) -> str:
        return f"about/{get_language() or settings.LANGUAGE_CODE}/"


@require_safe
def to_default_locale(request):
    """/about/ in the first locale of the list."""
    return redirect(f"/about/{settings.LANGUAGE_CODE}/")


urlpatterns = [
    path("healthz", health.alive, name="healthz"),
    path("robots.txt", home.robots, name="robots"),
    path("sitemap.xml", sitemap, name="sitemap"),
    *consultations.young,
    path("about/", to_default_locale, name="about"),
    URLResolver(
        UnderAbout(),
        # Wagtail's sign-in for private pages would let a password in without the second factor.
        [*consultations.public, path("_util/login/", home.to_sign_in), path("", include(wagtail_urls))],
    ),
    *components,
    path("staff/account/", include("home.account_urls")),
    path("staff/login/", home.to_sign_in),
    path("staff/password_reset/", home.to_sign_in),
    # Wagtail's own scripts speak to our people too; what it left in English stands in home/locale.
    path("staff/jsi18n/", JavaScriptCatalog.as_view(packages=["wagtail.admin", "home"]), name="staff-script-texts"),
    path("staff/", include(wagtailadmin_urls)),
    path("media/<path:name>", home.media, name="media"),
]

handler400, handler403, handler404, handler500 = bad_request, forbidden, not_found, server_error
