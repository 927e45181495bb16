"""This page in every locale: by its translations where an editor wrote it, else by the locale in its address."""

from django.conf import settings
from django.utils.translation import get_language
from wagtail.models import Page

# How previews name a language with its country; another locale of the list is named by its code alone.
WITH_COUNTRY = {"uk": "uk_UA", "en": "en_GB"}


def same_address(path: str, locale: str) -> str:
    """This address in another locale; where none is named, that locale's first page."""
    codes = dict(settings.LANGUAGES)
    parts = path.split("/")
    if not any(part in codes for part in parts):
        return f"/{locale}/"
    return "/".join(locale if part in codes else part for part in parts)


def written_in(page: Page, request) -> dict[str, str]:
    """{locale: address} of this page's live translations, itself among them."""
    versions = page.get_translations(inclusive=True).live().select_related("locale")
    return {version.locale.language_code: version.get_url(request) for version in versions}


def in_every_locale(context) -> list[dict]:
    """Every locale as {code, name, address, here, exists}. Where a page is not translated, its locale's first page.

    The address is `here` of the context, for pages that are rendered without a request, else the request's.
    """
    request, page = context.get("request"), context.get("page")
    path = context.get("here") or (request.path if request else "/")
    written = written_in(page, request) if isinstance(page, Page) and page.pk else None
    return [_one(code, name, path, written) for code, name in settings.LANGUAGES]


def _one(code: str, name: str, path: str, written: dict[str, str] | None) -> dict:
    here = code == get_language()
    if written is None:
        return {"code": code, "name": name, "address": same_address(path, code), "here": here, "exists": True}
    address = path if here else written.get(code)
    first = same_address(f"/about/{get_language()}/", code)
    return {"code": code, "name": name, "address": address or first, "here": here, "exists": address is not None}
