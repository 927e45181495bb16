"""Formats of one locale."""
