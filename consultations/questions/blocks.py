"""The blocks an editor builds questions from. Keys are the blocks' own ids: nobody types a code."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from consultations.vocabulary.questions import MOST_OPTIONS


class Wordings(blocks.StructBlock):
    """The same question for each age band; an empty older band is worded like the younger one.

    What may stay empty is '' and never None: wagtail-localize cannot read None.
    """

    band_6_9 = blocks.CharBlock(required=False, default="", label=_("6 to 9"))
    band_10_12 = blocks.CharBlock(required=False, default="", label=_("10 to 12"))
    band_13_15 = blocks.CharBlock(required=False, default="", label=_("13 to 15"))
    band_16_17 = blocks.CharBlock(required=False, default="", label=_("16 to 17"))
    band_18_24 = blocks.CharBlock(required=False, default="", label=_("18 to 24"))


class Option(blocks.StructBlock):
    """One thing to choose, or one statement."""

    label = blocks.CharBlock(label=_("words"))
    easier = blocks.CharBlock(required=False, default="", label=_("easier words, for 12 and under"))


class Question(blocks.StructBlock):
    """What every kind of question has."""

    wordings = Wordings(label=_("wording for each age"))
    why = blocks.CharBlock(required=False, default="", label=_("why we ask"))


class ChoiceQuestion(Question):
    """Choose one."""

    options = blocks.ListBlock(Option(), min_num=2, max_num=MOST_OPTIONS, label=_("options"))

    class Meta:
        label = _("Choose one")
        icon = "radio-full"


class SeveralQuestion(ChoiceQuestion):
    """Choose up to a few."""

    most = blocks.IntegerBlock(min_value=2, max_value=MOST_OPTIONS, default=3, label=_("how many may be chosen"))

    class Meta:
        label = _("Choose up to …")
        icon = "tasks"


class FacesQuestion(ChoiceQuestion):
    """Faces in order, all of one colour."""

    class Meta:
        label = _("Faces")
        icon = "user"


class StatementsQuestion(ChoiceQuestion):
    """Statements to agree with, disagree with, or pass."""

    options = blocks.ListBlock(Option(), min_num=1, max_num=12, label=_("statements"))

    class Meta:
        label = _("Agree or disagree")
        icon = "list-ul"


class WordsQuestion(Question):
    """Own words."""

    class Meta:
        label = _("Own words")
        icon = "edit"


class Questions(blocks.StreamBlock):
    """The closed list of kinds (ANS-02); the names are those of `vocabulary.questions.Kind`."""

    choice = ChoiceQuestion()
    several = SeveralQuestion()
    faces = FacesQuestion()
    statements = StatementsQuestion()
    words = WordsQuestion()
