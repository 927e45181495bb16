"""To be written."""

from django.http import Http404


def words(request, **where):
    raise Http404


def mine(request, **where):
    raise Http404
