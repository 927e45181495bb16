"""To be written."""

from django.http import Http404


def queues(request, **where):
    raise Http404


def queue(request, **where):
    raise Http404


def take_next(request, **where):
    raise Http404


def first(request, **where):
    raise Http404


def second(request, **where):
    raise Http404
