"""How staff sign in: no sign-up, and a second factor whose secrets are sealed."""

import base64

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from nacl.encoding import RawEncoder
from nacl.hash import blake2b
from nacl.secret import SecretBox


class StaffOnly(DefaultAccountAdapter):
    """Accounts are made by an administrator, never by a visitor."""

    def is_open_for_signup(self, request) -> bool:
        return False


def _box() -> SecretBox:
    key = blake2b(settings.PEPPER, digest_size=32, person=b"second-factor", encoder=RawEncoder)
    return SecretBox(key)


class SealedSecrets(DefaultMFAAdapter):
    """allauth keeps TOTP secrets in clear unless told otherwise; here the pepper seals them."""

    def encrypt(self, text: str) -> str:
        return base64.b64encode(_box().encrypt(text.encode())).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return _box().decrypt(base64.b64decode(encrypted_text)).decode()
