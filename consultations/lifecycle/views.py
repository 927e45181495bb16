"""To be written."""

from django.http import Http404


def consultations(request, **where):
    raise Http404


def consultation(request, **where):
    raise Http404
