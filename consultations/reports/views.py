"""To be written."""

from django.http import Http404


def desks(request, **where):
    raise Http404


def desk(request, **where):
    raise Http404


def report(request, **where):
    raise Http404
