"""Mail to staff: alerts that say "Open the system." and notices to focal points. No young person is ever written to.

Without EMAIL_URL nothing is mailed, everything works, and the screens say whom to call. With it, for example
smtp+tls://user:password@host:587, mail goes there.
"""

import environ

_env = environ.Env()
_mail = _env.email_url("EMAIL_URL", default="dummymail://")
EMAIL_BACKEND = _mail["EMAIL_BACKEND"]
EMAIL_HOST, EMAIL_PORT = _mail.get("EMAIL_HOST") or "", _mail.get("EMAIL_PORT") or 25
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _mail.get("EMAIL_HOST_USER") or "", _mail.get("EMAIL_HOST_PASSWORD") or ""
EMAIL_USE_TLS, EMAIL_USE_SSL = bool(_mail.get("EMAIL_USE_TLS")), bool(_mail.get("EMAIL_USE_SSL"))
EMAIL_TIMEOUT = 5  # seconds: a mail server that is down must not hold a moderator's page
DEFAULT_FROM_EMAIL = _env.str("MAIL_FROM", default="noreply@localhost")
ALERT_COMMAND = _env.str("ALERT_COMMAND", default="")  # a pager or modem of the operator's; it is told nothing
