"""A day in British English: 15 January 2027."""

DATE_FORMAT = "j F Y"
