"""The product's addresses, and the rivals' beside them."""

from django.urls import include, path
from wagtail import urls as wagtail_urls

from bench.rivals.views import bare
from config.urls import handler400, handler403, handler404, handler500, urlpatterns

__all__ = ["handler400", "handler403", "handler404", "handler500", "urlpatterns"]

urlpatterns = [path("bare", bare), path("form/", include(wagtail_urls)), *urlpatterns]
