"""To be written."""

from django.http import Http404


def desks(request, **where):
    raise Http404


def desk(request, **where):
    raise Http404


def reply(request, **where):
    raise Http404


def told_back(request, **where):
    raise Http404


def changed(request, **where):
    raise Http404
