"""Is this process alive? (Used by whoever restarts it.)"""

from django.http import HttpResponse


def alive(request):
    """200 while the process serves; touches nothing."""
    return HttpResponse("alive\n", content_type="text/plain")
