"""The pages of the public site: one home page for each locale, translations of one another, and what stands below."""

from django.conf import settings
from wagtail.models import Locale, Page, Site

from consultations.management.beginning.house_texts import HOME, PAGES
from home.models import HomePage, PlainPage
from home.texts import locales


def lay_locales() -> list[Locale]:
    """Wagtail's rows for the locales of the list, the source first."""
    return [Locale.objects.get_or_create(language_code=code)[0] for code in locales()]


def lay_tree() -> HomePage:
    """Site, home pages and plain pages; what is already there stays as it is. Gives the source home page."""
    source, *others = lay_locales()
    home = HomePage.objects.filter(locale=source).first() or _first_home(source)
    _lay_plain_pages(home)
    for locale in others:
        if not home.has_translation(locale):
            _publish_copy(home, locale, HOME)
        for slug in PAGES:
            page = PlainPage.objects.child_of(home).get(slug=slug)
            if not page.has_translation(locale):
                _publish_copy(page, locale, PAGES[slug])
    return home


def _first_home(locale: Locale) -> HomePage:
    """Takes the place of the page that Wagtail brings along."""
    root = Page.get_first_root_node()
    brought = root.get_children().filter(slug="home")
    brought.update(slug="brought")
    home = root.add_child(instance=HomePage(slug="home", locale=locale, **_written(HomePage, HOME, locale)))
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": "localhost", "site_name": settings.WAGTAIL_SITE_NAME, "root_page": home},
    )
    for page in root.get_children().filter(slug="brought"):
        page.delete()
    return HomePage.objects.get(pk=home.pk)


def _lay_plain_pages(home: HomePage) -> None:
    for slug, texts in PAGES.items():
        if not PlainPage.objects.child_of(home).filter(slug=slug).exists():
            page = PlainPage(slug=slug, locale=home.locale, **_written(PlainPage, texts, home.locale))
            home.add_child(instance=page)
            page.save_revision().publish()
            home.refresh_from_db()


def _publish_copy(page: Page, locale: Locale, texts: dict) -> None:
    copy = page.copy_for_translation(locale).specific
    for name, value in _written(type(copy), texts, locale).items():
        setattr(copy, name, value)
    copy.save_revision().publish()


def _written(model: type[Page], texts: dict, locale: Locale) -> dict[str, str]:
    """Title and text in this locale, or in the source until somebody translates it."""
    title, body = texts.get(locale.language_code) or texts[locales()[0]]
    return {"title": title, ("introduction" if model is HomePage else "body"): body}
