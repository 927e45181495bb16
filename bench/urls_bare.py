"""The bare view alone, and what says that the service lives."""

from django.urls import path

from bench.rivals.views import bare
from config import health

urlpatterns = [path("bare", bare), path("healthz", health.alive)]
