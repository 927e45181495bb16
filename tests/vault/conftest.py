"""The fixtures of a consultation with words in it; the circle is each test's own."""

import pytest

from tests.instruments import make_instrument


@pytest.fixture
def instrument(consultation):
    return make_instrument(consultation)
