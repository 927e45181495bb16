"""To be written."""

from django.http import Http404


def vault(request, **where):
    raise Http404


def close(request, **where):
    raise Http404
