"""The pages of the public site: one home page for each locale, translations of one another, and what stands below.

An upgrade adds the pages that are missing. What is there stays as it is, whatever an editor made of it.
"""

from django.conf import settings
from wagtail.models import Locale, Page, Site

from consultations.management.beginning.texts import CLAIMS, HOME, PAGES
from consultations.management.beginning.written import Written
from home.models import HomePage, PlainPage
from home.parts import Part
from home.texts import locales


def lay_locales() -> list[Locale]:
    """Wagtail's rows for the locales of the list, the source first."""
    return [Locale.objects.get_or_create(language_code=code)[0] for code in locales()]


def lay_tree() -> HomePage:
    """Site, home pages and the pages below; what is already there stays as it is. Gives the source home page."""
    source, *others = lay_locales()
    home = HomePage.objects.filter(locale=source).first() or _first_home(source)
    _name_the_host()
    for locale in others:
        if not home.has_translation(locale):
            _publish_copy(home, locale, _first_words(locale))
    for part, texts in PAGES.items():
        page = _lay(home, part, texts)
        for locale in others:
            if not page.has_translation(locale):
                _publish_copy(page, locale, _words_of(_in(texts, locale)))
    return home


def _first_home(locale: Locale) -> HomePage:
    """Takes the place of the page that Wagtail brings along."""
    root = Page.get_first_root_node()
    brought = root.get_children().filter(slug="home")
    brought.update(slug="brought")
    home = root.add_child(instance=HomePage(slug="home", locale=locale, **_first_words(locale)))
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": "localhost", "site_name": settings.WAGTAIL_SITE_NAME, "root_page": home},
    )
    for page in root.get_children().filter(slug="brought"):
        page.delete()
    return HomePage.objects.get(pk=home.pk)


def _name_the_host() -> None:
    """The public face's own host, so that Wagtail's preview finds its pages there."""
    if settings.PUBLIC_HOST:
        Site.objects.filter(is_default_site=True, hostname="localhost").update(hostname=settings.PUBLIC_HOST, port=443)


def _lay(home: HomePage, part: Part, texts: dict[str, Written]) -> PlainPage:
    """The page of this part in the source locale: the one that is there, or a new one."""
    there = PlainPage.objects.filter(part=part, locale=home.locale).first()
    if there is not None:
        return there
    page = PlainPage(part=part, slug=part.value, locale=home.locale, **_words_of(_in(texts, home.locale)))
    HomePage.objects.get(pk=home.pk).add_child(instance=page)
    page.save_revision().publish()
    return PlainPage.objects.get(pk=page.pk)


def _publish_copy(page: Page, locale: Locale, words: dict) -> None:
    copy = page.copy_for_translation(locale).specific
    for name, value in words.items():
        setattr(copy, name, value)
    copy.save_revision().publish()


def _in(texts: dict, locale: Locale):
    """These texts in this locale, or in the source until somebody translates them."""
    return texts.get(locale.language_code) or texts[locales()[0]]


def _first_words(locale: Locale) -> dict:
    title, introduction = _in(HOME, locale)
    return {"title": title, "claim": _in(CLAIMS, locale), "introduction": introduction}


def _words_of(written: Written) -> dict:
    body = PlainPage.body.field.to_python([{"type": kind, "value": value} for kind, value in written.body])
    return {"title": written.title, "lead": written.lead, "body": body}
