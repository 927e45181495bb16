"""The rivals made ready in the same database: a form with ten fields, and what is sent to them."""

import re
from http.client import HTTPConnection

from wagtail.contrib.forms.models import FormSubmission
from wagtail.models import Site

from bench.crowd import request
from bench.rivals.models import TEN, BareRow, Field, TenFields

TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
FORM = "/form/ten/"
TYPED = {name: "Більше часу на завдання" for name in TEN}


def make_form() -> None:
    """One page with ten fields, half of them choices, under the root of the site."""
    page = TenFields(title="Ten", slug="ten")
    for number, name in enumerate(TEN):
        choices = ",".join(["Більше часу на завдання", "Тихе місце"])
        kind = {"field_type": "radio", "choices": choices} if number % 2 else {"field_type": "singleline"}
        page.form_fields.add(Field(label=name, sort_order=number, clean_name=name, **kind))
    Site.objects.get(is_default_site=True).root_page.add_child(instance=page)


def bare_request(address: tuple[str, int], path: str) -> bytes:
    """Ten fields for the bare view."""
    return request(address, path, TYPED)


def form_request(address: tuple[str, int]) -> bytes:
    """Ten fields for the form builder, with the token and the cookie of a page that was really opened."""
    opened = HTTPConnection(*address, timeout=30)
    opened.request("GET", FORM, headers={"X-Forwarded-Proto": "https"})
    reply = opened.getresponse()
    token = TOKEN.search(reply.read().decode()).group(1)
    cookie = reply.getheader("Set-Cookie").partition(";")[0]
    opened.close()
    return request(address, FORM, TYPED | {"csrfmiddlewaretoken": token}, cookie)


def rows_of_bare() -> int:
    """How many bare rows are stored."""
    return BareRow.objects.count()


def rows_of_form() -> int:
    """How many forms Wagtail has stored."""
    return FormSubmission.objects.count()
