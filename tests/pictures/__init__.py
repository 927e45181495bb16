"""`make pictures`: all that can be seen, in every language, at three widths, in light and dark, to look through."""
