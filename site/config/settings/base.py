"""What is true everywhere. Development, test and production add what differs."""

from pathlib import Path

import environ
from csp.constants import NONE, SELF

from config.boot_key import BOOT_KEY, CROWD_KEY  # noqa: F401  (made in gunicorn's master, before the workers fork)

from .people import *  # noqa: F403

BASE = Path(__file__).resolve().parents[3]
env = environ.Env()
VAR = Path(env.str("VAR_FOLDER", default=str(BASE / "var")))  # everything this house writes

# --- Locales are a list: Ukrainian is the source of content, the first is the default.
LANGUAGES = [("uk", "Українська"), ("en", "English")]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
LANGUAGE_CODE = "uk"
USE_I18N = True
WAGTAIL_I18N_ENABLED = True
WAGTAILLOCALIZE_MACHINE_TRANSLATOR = None  # words never go to an outside translator
LOCALE_PATHS = [BASE / "locale"]
FORMAT_MODULE_PATH = ["home.formats"]
TIME_ZONE = "Europe/Kyiv"
USE_TZ = True

INSTALLED_APPS = [
    "home",
    "consultations",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_tasks",
    "django_tasks_db",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",
]

MIDDLEWARE = [
    "config.middleware.FewerHeaders",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "config.middleware.PagePolicy",
    "django_permissions_policy.PermissionsPolicyMiddleware",
    "config.middleware.Faces",
    "config.middleware.SmallerPages",
    "config.middleware.KindLimits",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "home.middleware.StaffLanguage",
    "home.middleware.SecondFactorFirst",
    "consultations.roles.middleware.TrainingFirst",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "config.urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "home.context.house",
            ],
        },
    },
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"  # widgets may have templates of ours
WSGI_APPLICATION = "config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- The database: SQLite alone is complete; PostgreSQL by DATABASE_URL alone.
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL;PRAGMA secure_delete=ON;"
    "PRAGMA temp_store=MEMORY;",  # what the stir lays aside, and what VACUUM copies, touches no other file
}


def database(url_default: str) -> dict:
    """The one database of this process, from DATABASE_URL, with what each engine needs to be safe."""
    settings = env.db("DATABASE_URL", default=url_default)
    if settings["ENGINE"].endswith("sqlite3"):
        settings["OPTIONS"] = SQLITE_OPTIONS
    else:
        settings["CONN_MAX_AGE"] = env.int("DATABASE_CONN_MAX_AGE", default=60)
        # A send is planned once a connection. A pool that mixes connections (PgBouncer before 1.21) needs "false".
        prepares = env.bool("DATABASE_PREPARES", default=True)
        settings.setdefault("OPTIONS", {})["prepare_threshold"] = 5 if prepares else None
    return settings


# --- Staff sign in with a second factor; there is no other account anywhere.
AUTH_USER_MODEL = "home.StaffMember"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
ACCOUNT_ADAPTER = "home.accounts.StaffOnly"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_PREVENT_ENUMERATION = "strict"
ACCOUNT_SESSION_REMEMBER = False
MFA_ADAPTER = "home.accounts.SealedSecrets"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_TRUST_ENABLED = False
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "wagtailadmin_home"
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_AGE = 12 * 60 * 60
CSRF_COOKIE_AGE = None
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Strict"
SESSION_COOKIE_HTTPONLY = True
CSRF_COOKIE_HTTPONLY = True

# --- Wagtail, with nothing that calls out.
WAGTAIL_SITE_NAME = "Чутно"
WAGTAILADMIN_LOGIN_URL = "account_login"
WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]  # one clock for the whole team: deadlines read the same for everybody
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAILEMBEDS_FINDERS = []
WAGTAILIMAGES_IMAGE_MODEL = "home.Picture"
WAGTAILIMAGES_EXTENSIONS = ["png", "jpg", "jpeg", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 5 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 25_000_000
WAGTAILIMAGES_FORMAT_CONVERSIONS = {"png": "webp", "jpeg": "webp"}
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_EXTENSIONS = ["pdf", "opus", "ogg", "mp3"]  # the last three: questions read aloud
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
WAGTAILADMIN_BASE_URL = env.str("STAFF_ADDRESS", default="http://127.0.0.1:8000")
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

# --- Files
STATIC_URL = "/static/"
WHITENOISE_ALLOW_ALL_ORIGINS = False  # nobody else loads our files
STATIC_ROOT = VAR / "static"
STATICFILES_DIRS = [BASE / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR / "media"
PAGES_ROOT = VAR / "pages"  # the stored pages of questions, the same bytes for everybody
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000

# --- The two faces. Without PUBLIC_HOST both live on one host, the public one under /about/.
PUBLIC_HOST = env.str("PUBLIC_HOST", default="")
# How many forms of a kind one network may send in an hour, and everybody together in a minute (home.crowds). A class
# of thirty behind one address sends about 150 to /start in a lesson. Several workers without REDIS_URL count alone.
# CROWDS_TIMES widens them all, where a whole town comes through one address.
CROWDS = {"start": (900, 3000), "send": (300, 1200), "words": (300, 1200), "complaint": (20, 60)}
CROWDS_TIMES = env.int("CROWDS_TIMES", default=1)
CROWDS_IN_MEMORY = {
    "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
    "LOCATION": "crowds",
    "OPTIONS": {"MAX_ENTRIES": 100_000},
}
ALLAUTH_TRUSTED_PROXY_COUNT = 0
YOUNG_POST_LIMIT = 512 * 1024  # bytes a form of somebody without an account may weigh: more than a full draft, encoded

# --- Headers
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
STRICT_POLICY = {
    "default-src": [NONE],
    "script-src": [SELF],
    "style-src": [SELF],
    "img-src": [SELF, "data:"],
    "font-src": [SELF],
    "media-src": [SELF],
    "connect-src": [SELF],
    "form-action": [SELF],
    "base-uri": [NONE],
    "frame-ancestors": [NONE],
}
CONTENT_SECURITY_POLICY = {"DIRECTIVES": STRICT_POLICY}
PERMISSIONS_POLICY = {
    name: []
    for name in (
        "accelerometer", "autoplay", "camera", "display-capture", "encrypted-media", "fullscreen", "geolocation",
        "gyroscope", "magnetometer", "microphone", "midi", "payment", "usb",
    )
}  # fmt: skip

# --- The never-list in numbers
SHOW_COMPONENTS = False  # the page of every component in every state: for those who build
DEMONSTRATION = False  # demonstration keys and data: a banner says so on every page
OWN_WORDS_NEED_COVER = True  # own words close by themselves when nobody is on duty
ARGON2_MEMORY_KIB = 8 * 1024
VAULT_IDLE_MINUTES = 30
VAULT_MEMORY_KIB, VAULT_PASSES = 64 * 1024, 3  # a vault phrase costs about a fifth of a second
DRAFT_MINUTES = 60
BACKUP_KEY = env.str("BACKUP_KEY", default="")  # public: `manage.py backup_key` makes it; the private one is elsewhere

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"quiet": {"()": "config.quiet_log.QuietFormatter"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "quiet"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["console"], "level": "WARNING", "propagate": False},
        # Refused requests are ordinary and their paths belong to nobody.
        "django.request": {"handlers": ["console"], "level": "ERROR", "propagate": False},
        "django.security": {"handlers": ["console"], "level": "ERROR", "propagate": False},
    },
}
