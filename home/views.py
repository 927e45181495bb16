"""Small pages of the house itself."""

from pathlib import Path

from django.conf import settings
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_safe


@require_safe
def robots(request):
    """Search engines may read the public face only; the young person's own host names nothing at all."""
    public = settings.PUBLIC_HOST
    if public and request.get_host().split(":")[0] != public:
        return HttpResponse("User-agent: *\nDisallow: /\n", content_type="text/plain")
    allowed = "Allow: /about/\nAllow: /static/\nDisallow: /\n"
    sitemap = request.build_absolute_uri(reverse("sitemap"))
    return HttpResponse(f"User-agent: *\n{allowed}Sitemap: {sitemap}\n", content_type="text/plain")


def to_sign_in(request):
    """Wagtail's own doors lead to the one door with a second factor."""
    return redirect("account_login")


def nowhere(request, **where):
    """A door that this house does not have. Raises Http404."""
    raise Http404


@require_safe
def media(request, name: str):
    """Renditions of pictures and recordings of questions, never an original. Raises Http404 for everything else."""
    root = Path(settings.MEDIA_ROOT).resolve()
    wanted = (root / name).resolve()
    if not any(wanted.is_relative_to(root / folder) for folder in ("images", "sounds")) or not wanted.is_file():
        raise Http404
    return FileResponse(wanted.open("rb"), headers={"X-Content-Type-Options": "nosniff"})
