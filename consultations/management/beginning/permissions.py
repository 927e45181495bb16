"""What editors may do in Wagtail: write pages, publish them, send them to translation, write decisions."""

from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupPagePermission, Page

from consultations.roles.actions import EDITORS

ON_PAGES = ("add_page", "change_page", "publish_page")
ON_TABLES = [
    ("wagtail_localize", "submit_translation"),
    *[
        ("consultations", f"{verb}_{model}")
        for verb in ("add", "change", "view")
        for model in ("decision", "institution", "commitment")
    ],
    *[("home", f"{verb}_helproute") for verb in ("add", "change", "view")],
]


def lay_permissions() -> Group:
    """The group of editors with exactly these permissions, on every page below the root."""
    group, _made = Group.objects.get_or_create(name=EDITORS)
    root = Page.get_first_root_node()
    for codename in ON_PAGES:
        permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)
        GroupPagePermission.objects.get_or_create(group=group, page=root, permission=permission)
    wanted = [Permission.objects.filter(content_type__app_label=app, codename=name).first() for app, name in ON_TABLES]
    group.permissions.add(*[permission for permission in wanted if permission is not None])
    return group
