"""Roles are held per consultation, and some never together."""

import pytest
from django.http import Http404
from django.utils import timezone

from consultations.roles.actions import RolesClash, give_role
from consultations.roles.queries import consultation_for, consultations_of, holds
from consultations.roles.rules import FORBIDDEN_PAIRS, clashes
from consultations.vocabulary.states import Role
from tests.people import hire

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("pair", sorted(map(sorted, FORBIDDEN_PAIRS)))
def test_PRO_07_a_forbidden_pair_cannot_be_held_in_one_consultation(consultation, pair):
    first, second = pair
    person = hire("Pair", first, consultation=consultation)
    with pytest.raises(RolesClash):
        give_role(person, second, consultation)
    assert not holds(person, second, consultation=consultation)


def test_the_same_pair_may_be_held_in_two_consultations(consultation, other_consultation, miro):
    give_role(miro, Role.SECOND_READER, other_consultation, trained_on=timezone.localdate())
    assert holds(miro, Role.SECOND_READER, consultation=other_consultation)
    assert not holds(miro, Role.SECOND_READER, consultation=consultation)


def test_a_role_of_the_whole_house_clashes_too(consultation):
    person = hire("House", Role.SECOND_READER)
    with pytest.raises(RolesClash):
        give_role(person, Role.MODERATOR, consultation)


def test_nobody_has_a_role_for_free(consultation, miro):
    miro.is_superuser = True
    miro.save()
    assert not holds(miro, Role.PUBLISHER, consultation=consultation)


def test_T02_somebody_else_s_consultation_is_not_there(consultation, other_consultation, zed, miro):
    assert consultations_of(zed, Role.MODERATOR) == [other_consultation]
    assert consultation_for(miro, "101", Role.MODERATOR) == consultation
    for person, number, role in (
        (zed, "101", Role.MODERATOR),
        (miro, "101", Role.PUBLISHER),
        (miro, "999", Role.MODERATOR),
    ):
        with pytest.raises(Http404):
            consultation_for(person, number, role)


def test_a_role_given_twice_is_held_once(consultation, miro):
    give_role(miro, Role.MODERATOR, consultation)
    assert miro.role_holdings.count() == 1
    assert clashes({Role.EDITOR}, Role.TRANSLATOR) == set()
