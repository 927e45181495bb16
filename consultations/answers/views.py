"""To be written."""

from django.http import Http404


def home(request, **where):
    raise Http404


def start(request, **where):
    raise Http404


def what(request, **where):
    raise Http404


def ask(request, **where):
    raise Http404


def save(request, **where):
    raise Http404


def look(request, **where):
    raise Http404


def send(request, **where):
    raise Http404


def thanks(request, **where):
    raise Http404


def help_page(request, **where):
    raise Http404


def close(request, **where):
    raise Http404
