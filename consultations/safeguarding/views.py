"""To be written."""

from django.http import Http404


def concerns(request, **where):
    raise Http404


def concern(request, **where):
    raise Http404
