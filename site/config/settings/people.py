"""The people who work here: what they read, what they carry, and how they are reached.

Mail goes to staff (alerts that say "Open the system.") and to focal points. No young person is ever written to.

Without EMAIL_URL nothing is mailed, everything works, and the screens say whom to call. With it, for example
smtp+tls://user:password@host:587, mail goes there.
"""

import environ

env = environ.Env()
_mail = env.email_url("EMAIL_URL", default="dummymail://")
EMAIL_BACKEND = _mail["EMAIL_BACKEND"]
EMAIL_HOST, EMAIL_PORT = _mail.get("EMAIL_HOST") or "", _mail.get("EMAIL_PORT") or 25
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _mail.get("EMAIL_HOST_USER") or "", _mail.get("EMAIL_HOST_PASSWORD") or ""
EMAIL_USE_TLS, EMAIL_USE_SSL = bool(_mail.get("EMAIL_USE_TLS")), bool(_mail.get("EMAIL_USE_SSL"))
EMAIL_TIMEOUT = 5  # seconds: a mail server that is down must not hold a moderator's page
DEFAULT_FROM_EMAIL = env.str("MAIL_FROM", default="noreply@localhost")
ALERT_COMMAND = env.str("ALERT_COMMAND", default="")  # a pager or modem of the operator's; it is told nothing

# --- The people who read: what they may open, and what they carry
TRAINING_LASTS_DAYS = env.int("TRAINING_LASTS_DAYS", default=365)  # then a role that reads words opens nothing
READS_IN_TEN_MINUTES = env.int("READS_IN_TEN_MINUTES", default=60)  # more is an alarm, never a way to work
READS_BEFORE_A_BREAK = env.int("READS_BEFORE_A_BREAK", default=25)  # then a kind reminder, which blocks nothing
HEAVY_IN_A_ROW = env.int("HEAVY_IN_A_ROW", default=3)  # then a reminder too, and something lighter comes next
SAFEGUARDING_KEPT_DAYS = env.int("SAFEGUARDING_KEPT_DAYS", default=365)  # closed cases; a signed decision of yours
