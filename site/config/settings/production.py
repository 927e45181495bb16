"""Production: everything from the environment, and a refusal to start when something is unsafe."""

from django.core.exceptions import ImproperlyConfigured

from .base import *  # noqa: F403
from .base import CROWDS_IN_MEMORY, database, env

DEBUG = False
DEMONSTRATION = False
SHOW_COMPONENTS = False
SECRET_KEY = env.str("SECRET_KEY")
PEPPER = env.str("PEPPER").encode()
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")
DATABASES = {"default": database(env.str("DATABASE_URL"))}
REDIS_URL = env.str("REDIS_URL", default="")
REDIS = {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}
CACHES = {
    "default": REDIS if REDIS_URL else {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    "crowds": REDIS if REDIS_URL else CROWDS_IN_MEMORY,
}
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "config.smaller_files.SmallerFiles"},
}

YOUNG_COOKIE = "__Host-s"
SECURE_COOKIES = True
SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-staff", "__Host-form"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=True)
SECURE_HSTS_SECONDS = 63_072_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = True
if env.bool("BEHIND_PROXY", default=False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    ALLAUTH_TRUSTED_PROXY_COUNT = env.int("TRUSTED_PROXIES", default=1)


def refuse(unsafe: bool, sentence: str) -> None:
    """Stop here, in a sentence, before anything is served. Raises ImproperlyConfigured."""
    if unsafe:
        raise ImproperlyConfigured(sentence)


refuse(len(SECRET_KEY) < 50 or "demonstration" in SECRET_KEY, "SECRET_KEY must be 50 characters of your own.")
refuse(len(PEPPER) < 32 or b"demonstration" in PEPPER, "PEPPER must be 32 characters of your own.")
refuse(not ALLOWED_HOSTS or "*" in ALLOWED_HOSTS, "ALLOWED_HOSTS must name your hosts; * is refused.")
refuse(
    env.int("WEB_CONCURRENCY", default=1) > 1 and not REDIS_URL,
    "Several workers need REDIS_URL (without persistence), or each worker counts sign-in attempts alone.",
)
refuse(
    env.int("WEB_CONCURRENCY", default=1) > 1 and DATABASES["default"]["ENGINE"].endswith("sqlite3"),
    "SQLite serves one worker only: set DATABASE_URL to PostgreSQL for more.",
)
