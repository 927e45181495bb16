"""To be written."""

from django.http import Http404


def decision(request, **where):
    raise Http404
