"""A public site as `begin` lays it, read by somebody who has not signed in."""

import pytest

from consultations.management.beginning.permissions import lay_permissions
from consultations.management.beginning.tree import lay_tree


@pytest.fixture
def site(locales):
    """Every page in every locale; gives the first page in the source locale."""
    lay_permissions()
    return lay_tree()
