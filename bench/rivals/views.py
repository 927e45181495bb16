"""The floor: one form read, one row written, two bytes answered."""

from django.db import transaction
from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt

from bench.rivals.models import TEN, BareRow


@csrf_exempt
def bare(request):
    """One INSERT in a transaction."""
    with transaction.atomic():
        BareRow.objects.create(fields={name: request.POST[name] for name in TEN})
    return HttpResponse(b"ok", headers={"Content-Length": "2"})
