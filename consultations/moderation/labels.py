"""How readers are told what to look at."""

from django.utils.translation import gettext_lazy as _

from consultations.moderation.rules import PASS, REMOVE, TOLD

FLAGS = {
    "current_danger": _("This may be about danger right now."),
    "self_harm": _("This may be about self-harm."),
    "contact_or_grooming": _("This may be about an adult who seeks contact."),
    "harm_or_abuse": _("This may be about harm or abuse."),
    "distress": _("This may be hard to read: sadness or fear."),
}
OUTCOMES = {
    PASS: _("Pass"),
    TOLD: _("Tell in our words"),
    REMOVE: _("Do not use"),
}
REASONS = {
    "abuse": _("Insults somebody"),
    "advertising": _("Advertising"),
    "not-an-answer": _("Not an answer"),
    "too-recognisable": _("Somebody can be recognised whatever is covered"),
}
WANTED = {  # what a reader can choose to take
    "kind": {"words": _("words"), "drawing": _("with a drawing")},
    "agreed": {
        "print": _("may be printed"),
        "show-first": _("shown to them first"),
        "tell": _("may be told in our words"),
        "nothing": _("only to be read"),
    },
    "concern": {"marked": _("marked"), "unmarked": _("not marked")},
}
NARROWED = {
    "language": _("Language of the page"),
    "kind": _("What it is"),
    "agreed": _("What was agreed to"),
    "concern": _("Warning signs"),
}
TELL = {"may": _("you may"), "dont": _("please don’t")}
PRINT = {"may": _("you may"), "first": _("show me first"), "dont": _("please don’t")}
MISSING = {
    "outcome": _("Choose what happens with these words."),
    "reason": _("Choose a reason."),
    "texts": _("Write the translation into every language."),
    "told": _("Tell the idea in every language."),
    "messages": _("Please choose from these sentences only."),
    "more": _("These words do not stand in the text exactly so. Copy them from it."),
    "place": _("This place is not in the text. Choose it again."),
    "covers": _("One of the places to cover is not in the text. It is marked below."),
    "large": _("Together this is more than can be kept. Please make the translation shorter, or tell the idea only."),
    "many": _("That is more than fifty places by hand. Cover longer parts at once, or tell the idea in our words."),
}
# What a covered part is, in words; REPLACEMENTS says what stands instead of it.
PARTS = {
    "NAME": _("a name"),
    "PLACE": _("a place"),
    "INSTITUTION": _("an institution"),
    "PHONE": _("a phone number"),
    "EMAIL": _("an e-mail address"),
    "URL_HANDLE": _("a page or a nickname"),
    "DATE": _("a date"),
    "ID": _("a document number"),
    "AGE": _("an exact age"),
    "RELATIVE": _("a relative"),
    "HEALTH": _("somebody’s health"),
    "EVENT": _("a rare event"),
    "ELSE": _("something else"),
}
REPLACEMENTS = {
    "NAME": _("[name]"),
    "PLACE": _("[place]"),
    "INSTITUTION": _("[institution]"),
    "PHONE": _("[number]"),
    "EMAIL": _("[address]"),
    "URL_HANDLE": _("[address]"),
    "DATE": _("[date]"),
    "ID": _("[number]"),
    "AGE": _("[age]"),
    "RELATIVE": _("[relative]"),
    "HEALTH": _("[about health]"),
    "EVENT": _("[event]"),
    "ELSE": "[…]",
}
WHY = {  # the sentences of privacy.redaction, which knows no languages
    "name-known": _("This may be somebody’s name."),
    "name-introduced": _("The words beside it introduce a name."),
    "name-full": _("First name and surname or patronymic stand together."),
    "name-surname": _("This has the form of a surname."),
    "name-again": _("The same name stands elsewhere in these answers."),
    "place-known": _("This may be a place where somebody lives or lived."),
    "place-introduced": _("The words before it introduce a place."),
    "place-address": _("This looks like an address."),
    "institution": _("This names a school, a camp or another institution."),
    "phone": _("This looks like a phone number."),
    "phone-words": _("This looks like a phone number in words."),
    "email": _("This is an e-mail address."),
    "handle": _("This is an address or a name on the internet."),
    "date": _("This is an exact day."),
    "id": _("This looks like the number of a document."),
    "age": _("An exact age together with something else may point to somebody."),
    "deny-list": _("A moderator covered this word before."),
    "other": _("Another recogniser of this installation points to it."),
}
STANDING = {
    "not-yet": _("Numbers are released once, after closing."),
    "to-propose": _("The questions are closed. The numbers can be proposed for release."),
    "waits-for-you": _("A release waits for a second person: you may confirm it."),
    "waits-for-another": _("A release waits for another person."),
    "final": _("The numbers are released."),
}
# How an answer came, where it was not one young person on a device.
CAME = {"adult": _("written down by an adult"), "heard": _("heard elsewhere, in an adult’s words")}
CAME_FROM_GROUP = {
    "few": _("one answer of a group (fewer than ten)"),
    "ten": _("one answer of a group (about ten)"),
    "many": _("one answer of a group (more than ten)"),
}
