"""The blocks an editor builds a public page from: a small closed list, each drawn in one way."""

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

FEATURES = ["h2", "h3", "bold", "ol", "ul", "link"]
# Where a door may lead. Some of these addresses belong to other rooms; a door to one that is not there is not shown.
DOORS = [
    ("complain", _("the form for complaints")),
    ("public-help", _("Help")),
    ("sample-report", _("the sample report")),
    ("changed", _("What has changed")),
    ("reports", _("What they said")),
    ("consultations", _("Consultations")),
    ("about", _("About us")),
    ("why", _("Why this exists")),
    ("partners", _("For partners")),
    ("safety", _("How we try not to do harm")),
    ("safety-young", _("For young people: what we know about you")),
    ("contact", _("Contact and complaints")),
    ("privacy", _("Privacy")),
]
# What the site shows by itself; the words around it are the editor's.
LISTS = [
    ("consultations", _("all consultations, by where they stand")),
    ("reports", _("all reports with their versions")),
    ("calendar", _("the calendar of what is coming")),
    ("demands", _("the twelve demands")),
    ("topics", _("what young people speak about, with the articles of the Convention")),
    ("team", _("who runs this site, and how to write to them")),
]


class Step(blocks.StructBlock):
    """One thing that happens, and a sentence about it."""

    title = blocks.CharBlock(label=_("what happens"))
    text = blocks.TextBlock(label=_("a sentence or two"))


class Steps(blocks.StructBlock):
    """Steps on a thread, in their order."""

    heading = blocks.CharBlock(label=_("heading"))
    steps = blocks.ListBlock(Step(), min_num=2, label=_("steps"))

    class Meta:
        label, icon = _("Steps"), "order"
        template = "home/blocks/steps.html"


class Kept(blocks.StructBlock):
    """Three bowls: what we keep, what we never keep, what we cannot promise."""

    kept = blocks.ListBlock(blocks.TextBlock(label=_("item")), label=_("what we keep"))
    never = blocks.ListBlock(blocks.TextBlock(label=_("item")), label=_("what we never keep"))
    cannot = blocks.ListBlock(blocks.TextBlock(label=_("item")), label=_("what we cannot promise"))

    class Meta:
        label, icon = _("What we keep, never keep, cannot promise"), "lock"
        template = "home/blocks/kept.html"


class Fact(blocks.StructBlock):
    """A name and what is to be said about it."""

    name = blocks.CharBlock(label=_("name"))
    text = blocks.TextBlock(label=_("text"))


class Facts(blocks.StructBlock):
    """A list of facts, each with its name."""

    heading = blocks.CharBlock(label=_("heading"))
    facts = blocks.ListBlock(Fact(), min_num=1, label=_("facts"))

    class Meta:
        label, icon = _("Facts"), "table"
        template = "home/blocks/facts.html"


class Quote(blocks.StructBlock):
    """Somebody else's words, with where they stand."""

    words = blocks.TextBlock(label=_("words"))
    source = blocks.CharBlock(label=_("where they stand"))

    class Meta:
        label, icon = _("Quote"), "openquote"
        template = "home/blocks/quote.html"


class Names(blocks.StructBlock):
    """A long list of names, one a line, with its source."""

    heading = blocks.CharBlock(label=_("heading"))
    note = blocks.TextBlock(required=False, default="", label=_("what has to be said about this list"))
    language = blocks.ChoiceBlock(choices=settings.LANGUAGES, label=_("language of the names"))
    names = blocks.TextBlock(label=_("names, one a line"))
    source = blocks.CharBlock(label=_("where they stand"))

    class Meta:
        label, icon = _("List of names"), "list-ul"
        template = "home/blocks/names.html"

    def get_context(self, value, parent_context=None) -> dict:
        lines = [line.strip() for line in value["names"].splitlines() if line.strip()]
        return super().get_context(value, parent_context=parent_context) | {"lines": lines}


class Door(blocks.StructBlock):
    """A button to another place of this site."""

    text = blocks.TextBlock(required=False, default="", label=_("a sentence before it"))
    label = blocks.CharBlock(label=_("what stands on it"))
    to = blocks.ChoiceBlock(choices=DOORS, label=_("where it leads"))

    class Meta:
        label, icon = _("Button"), "link"
        template = "home/blocks/door.html"


class Body(blocks.StreamBlock):
    """The closed list."""

    text = blocks.RichTextBlock(features=FEATURES, label=_("Text"), template="home/blocks/text.html")
    note = blocks.TextBlock(label=_("Note"), icon="info-circle", template="home/blocks/note.html")
    steps = Steps()
    kept = Kept()
    facts = Facts()
    quote = Quote()
    names = Names()
    door = Door()
    list = blocks.ChoiceBlock(
        choices=LISTS, label=_("What the site shows by itself"), icon="cog", template="home/blocks/list.html"
    )
