"""Who works here. Young people never have an account."""

from django.contrib.auth.models import AbstractUser, UserManager
from django.db import models
from django.utils.translation import gettext_lazy as _


class StaffManager(UserManager):
    """Makes staff by e-mail address: there are no user names."""

    def create_user(self, email: str, password: str | None = None, **fields) -> "StaffMember":
        staff = self.model(email=self.normalize_email(email).lower(), **fields)
        staff.set_password(password)
        staff.save(using=self._db)
        return staff

    def create_superuser(self, email: str, password: str | None = None, **fields) -> "StaffMember":
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


class StaffMember(AbstractUser):
    """One adult on the team, known by an e-mail address and a name that colleagues see."""

    username = None
    last_name = None
    email = models.EmailField(_("e-mail address"), unique=True)
    name = models.CharField(_("name"), max_length=120, blank=True)
    language = models.CharField(_("language of the screens"), max_length=10, default="uk")

    objects = StaffManager()
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = []

    class Meta:
        verbose_name = _("staff member")
        verbose_name_plural = _("staff members")

    def __str__(self) -> str:
        return self.name or self.email

    @property
    def first_name(self) -> str:
        """What Wagtail's menu calls this person."""
        return str(self)

    def get_full_name(self) -> str:
        return str(self)

    def get_short_name(self) -> str:
        return str(self)
