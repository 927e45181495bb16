"""How adults read the words of this vocabulary. (Young people's words stand in their templates.)"""

from django.utils.translation import gettext_lazy as _

from .states import ReplyKind, Risk, Role, Stage

STAGES = {
    Stage.DRAFT: _("Draft"),
    Stage.REVIEWED: _("Reviewed"),
    Stage.PILOTED: _("Piloted"),
    Stage.OPEN: _("Open"),
    Stage.CLOSED: _("Closed"),
    Stage.SUMMARISED: _("Summarised"),
    Stage.WITH_DECISION_MAKERS: _("With decision-makers"),
    Stage.ANSWERED: _("Answered"),
    Stage.TOLD_BACK: _("Told back"),
    Stage.FOLLOWED_UP: _("Followed up"),
    Stage.ARCHIVED: _("Archived"),
}
ROLES = {
    Role.EDITOR: _("Editor"),
    Role.TRANSLATOR: _("Translator"),
    Role.MODERATOR: _("Moderator"),
    Role.SECOND_READER: _("Second reader"),
    Role.ANALYST: _("Analyst"),
    Role.PUBLISHER: _("Publisher"),
    Role.SAFEGUARDING_LEAD: _("Safeguarding lead"),
    Role.SAFEGUARDING_DEPUTY: _("Safeguarding deputy"),
    Role.PARTNER: _("Partner"),
    Role.OFFICIAL: _("Official"),
    Role.DATA_GUARDIAN: _("Data guardian"),
    Role.ADMINISTRATOR: _("Administrator"),
}
RISKS = {
    Risk.LOW: _("low"),
    Risk.MEDIUM: _("medium"),
    Risk.HIGH: _("high"),
    Risk.OCCUPIED: _("now under occupation: never online"),
}
REPLIES = {
    ReplyKind.WILL: _("We will"),
    ReplyKind.PARTLY: _("We partly will"),
    ReplyKind.WILL_NOT: _("We will not, because"),
    ReplyKind.PASSED_ON: _("Not ours, passed to"),
    ReplyKind.WORKING: _("Still working on it"),
}
