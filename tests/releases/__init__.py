"""A populated database of every finished version, for later versions to migrate."""
