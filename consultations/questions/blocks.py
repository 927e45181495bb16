"""The blocks an editor builds questions from. Keys are the blocks' own ids: nobody types a code."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock

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


class Recordings(blocks.StructBlock):
    """The question read aloud, for each age band that has a wording of its own."""

    band_6_9 = DocumentChooserBlock(required=False, label=_("6 to 9"))
    band_10_12 = DocumentChooserBlock(required=False, label=_("10 to 12"))
    band_13_15 = DocumentChooserBlock(required=False, label=_("13 to 15"))
    band_16_17 = DocumentChooserBlock(required=False, label=_("16 to 17"))
    band_18_24 = DocumentChooserBlock(required=False, label=_("18 to 24"))


class OnlyIf(blocks.StructBlock):
    """Ask only those who chose one of these options before. Numbers, as they stand on the page."""

    question = blocks.IntegerBlock(required=False, min_value=1, label=_("number of an earlier question"))
    options = blocks.ListBlock(
        blocks.IntegerBlock(min_value=1, max_value=MOST_OPTIONS), default=[], label=_("numbers of its options")
    )


class Option(blocks.StructBlock):
    """One thing to choose, or one statement."""

    label = blocks.CharBlock(label=_("words"))
    easier = blocks.CharBlock(required=False, default="", label=_("easier words, for 12 and under"))


class PictureOption(Option):
    """A picture to choose, with its words. What it shows is said in the picture's own alternative text."""

    picture = ImageChooserBlock(label=_("picture"))


class Question(blocks.StructBlock):
    """What every kind of question has."""

    wordings = Wordings(label=_("wording for each age"))
    why = blocks.CharBlock(required=False, default="", label=_("why we ask"))
    recordings = Recordings(label=_("read aloud: a recording for each age"))
    only_if = OnlyIf(label=_("ask only after some answers"))


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


class PicturesQuestion(Question):
    """Choose one picture."""

    options = blocks.ListBlock(PictureOption(), min_num=2, max_num=MOST_OPTIONS, label=_("pictures"))

    class Meta:
        label = _("Choose a picture")
        icon = "image"


class FacesQuestion(ChoiceQuestion):
    """Faces in order, all of one colour."""

    class Meta:
        label = _("Faces")
        icon = "user"


class ScaleQuestion(ChoiceQuestion):
    """Points in order, each with its own words."""

    class Meta:
        label = _("Points in order")
        icon = "order"


class RankingQuestion(ChoiceQuestion):
    """Things to put in order, with buttons."""

    class Meta:
        label = _("Put in order")
        icon = "list-ol"


class StatementsQuestion(ChoiceQuestion):
    """Statements to agree with, disagree with, or pass."""

    options = blocks.ListBlock(Option(), min_num=1, max_num=12, label=_("statements"))

    class Meta:
        label = _("Agree or disagree")
        icon = "list-ul"


class WordsQuestion(Question):
    """Own words."""

    from_ten = blocks.BooleanBlock(
        required=False, default=False, label=_("ask ages 10 to 12 too"),
        help_text=_("Writing is hard at this age: they are asked for own words only if this is ticked."),
    )  # fmt: skip

    class Meta:
        label = _("Own words")
        icon = "edit"


class ShortQuestion(WordsQuestion):
    """A few own words."""

    class Meta:
        label = _("A few own words")
        icon = "minus"


class DrawingQuestion(Question):
    """A drawing; without a script the page asks for words instead."""

    class Meta:
        label = _("A drawing")
        icon = "pick"


class Questions(blocks.StreamBlock):
    """The closed list of kinds (ANS-02); the names are those of `vocabulary.questions.Kind`."""

    choice = ChoiceQuestion()
    several = SeveralQuestion()
    pictures = PicturesQuestion()
    faces = FacesQuestion()
    scale = ScaleQuestion()
    ranking = RankingQuestion()
    statements = StatementsQuestion()
    short = ShortQuestion()
    words = WordsQuestion()
    drawing = DrawingQuestion()


class Term(blocks.StructBlock):
    """A word that needs explaining."""

    word = blocks.CharBlock(max_length=60, label=_("word"))
    forms = blocks.CharBlock(
        required=False, default="", label=_("its other forms, with commas between them"),
    )  # fmt: skip
    meaning = blocks.CharBlock(max_length=200, label=_("what it means, in a sentence"))


class Glossary(blocks.StreamBlock):
    """Words that young people may not know: explained beside every question that uses them."""

    term = Term(label=_("word"))
