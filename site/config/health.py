"""Is this process alive? (Used by whoever restarts it.)"""

from django.http import HttpResponse
from django.views.decorators.http import require_safe


@require_safe
def alive(request):
    """200 while the process serves; touches nothing."""
    return HttpResponse("alive\n", content_type="text/plain")
