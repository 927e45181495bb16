"""What every test of a module begins with, laid once: each test's transaction stands inside one around the module."""

from contextlib import contextmanager

import pytest
from django.core.cache import cache
from django.db import transaction

from consultations.management.beginning.permissions import lay_permissions
from consultations.management.beginning.tree import lay_tree
from consultations.models import ConsultationPage
from home.models import HomePage
from tests.pages import write_questions


@contextmanager
def around_a_module(blocker):
    """Whatever is written here stands until the last test of the module is over, then it is taken back."""
    with blocker.unblock():
        around = transaction.atomic()
        around._from_testcase = True  # as Django's own TestCase: a durable transaction of ours may begin inside
        with around:
            yield
            transaction.set_rollback(True)
        cache.clear()


@pytest.fixture(scope="module")
def tree_once(django_db_setup, django_db_blocker) -> int:
    """The pages of the house; gives the key of the first. Not for a module that has transactions of its own."""
    with around_a_module(django_db_blocker):
        yield lay_tree().pk


@pytest.fixture(scope="module")
def site_once(tree_once, django_db_blocker) -> int:
    """And who may edit them."""
    with django_db_blocker.unblock():
        lay_permissions()
    return tree_once


@pytest.fixture
def site(site_once, db) -> HomePage:
    """Every page of the house in every locale; gives the first page in the source locale."""
    return HomePage.objects.get(pk=site_once)


@pytest.fixture(scope="module")
def written_once(tree_once, django_db_blocker) -> int:
    """And the pages with six questions."""
    with django_db_blocker.unblock():
        return write_questions().pk


@pytest.fixture
def written(written_once, db) -> ConsultationPage:
    """Six questions in Ukrainian, translated; no consultation has them yet."""
    return ConsultationPage.objects.get(pk=written_once)
