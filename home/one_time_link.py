"""The link that an administrator hands over: one password may be chosen with it, once, within three days."""

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from allauth.account.views import PasswordResetFromKeyView
from django.urls import reverse

from home.models import StaffMember


def link_for(person: StaffMember) -> str:
    """The path of a fresh link, in the person's language. A new password or a sign-in ends it."""
    where = {"uidb36": user_pk_to_url_str(person), "key": default_token_generator.make_token(person)}
    return f"{reverse('account_reset_password_from_key', kwargs=where)}?lang={person.language}"


class OneTimeLink(PasswordResetFromKeyView):
    """allauth's page; a link that opens nothing any more is a page that is not there."""

    def render_to_response(self, context, **more):
        if context.get("token_fail"):
            more["status"] = 404
        return super().render_to_response(context, **more)


one_time_link = OneTimeLink.as_view()
