"""What readers cover and what they leave, in invented examples, and when to decide what."""

from django.utils.translation import gettext_lazy as _

EXAMPLES = [  # (as it is written, as it is seen outside, why)
    (
        _("My name is Olia, I am from the village of Vyshneve."),
        _("My name is [name], I am from [place]."),
        _("A name and a place are always covered."),
    ),
    (
        _("I study at lyceum 5, form 8-B."),
        _("I study at [institution]."),
        _("A school together with a class is a few people."),
    ),
    (
        _("On 3 March our house was gone."),
        _("On [date] our house was gone."),
        _("A day and an event together point to a place. What happened stays."),
    ),
    (
        _("My twin brother thinks so too."),
        _("[relative] thinks so too."),
        _("Who the relatives are, and how many, narrows it down. The thought stays."),
    ),
    (
        _("Write to me: @olia_2011."),
        _("Write to me: [address]."),
        _("Nobody may be able to find the young person."),
    ),
    (
        _("I have asthma, and there is no lift in our dormitory."),
        _("I have [about health], and there is no lift in our dormitory."),
        _("An illness is covered; what should change stays."),
    ),
    (
        _("In Kyiv I go everywhere by metro."),
        _("In Kyiv I go everywhere by metro."),
        _("A large city alone points to nobody. It can stay."),
    ),
    (
        _("the teechers never lissen to us"),
        _("the teechers never lissen to us"),
        _("Mistakes, anger and sharp opinions stay as they are."),
    ),
]
DECISIONS = [
    (_("Pass"), _("Nobody can be recognised once the marked parts are covered.")),
    (_("Tell in our words"), _("The thought matters, and the way it is told gives somebody away.")),
    (
        _("Do not use"),
        _("It insults somebody, advertises, answers nothing, or points to somebody whatever is covered."),
    ),
    (_("Hand over"), _("The young person, or somebody beside them, may be in danger. Do not wait to be certain.")),
    (_("I am not sure"), _("Somebody else should look. That is a good decision, too.")),
    (_("Give back"), _("You do not want to read this one. Nobody asks why.")),
]
