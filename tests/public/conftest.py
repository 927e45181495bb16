"""A public site as `begin` lays it, read by somebody who has not signed in."""

from tests.laid import site, site_once, tree_once  # noqa: F401
