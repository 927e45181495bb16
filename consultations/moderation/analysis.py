"""To be written."""

from django.http import Http404


def desk(request, **where):
    raise Http404
