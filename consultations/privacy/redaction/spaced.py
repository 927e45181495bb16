"""Names and places with a sign between every two letters: «О л е н а», «х-а-р-к-і-в»."""

import re
from collections.abc import Iterator

from .suggestion import Suggestion
from .tables import NAME, TOWN, key, kinds_of

_SPACED = re.compile(r"(?<!\w)[^\W\d_](?:([ .*_-]{1,2})[^\W\d_])(?:\1[^\W\d_]){1,18}(?!\w)")


def spaced_names(text: str) -> Iterator[Suggestion]:
    """Runs of single letters that make a known name or town together."""
    for match in _SPACED.finditer(text):
        kinds = kinds_of(key(re.sub(r"[\W_]", "", match.group())))
        if kinds & (NAME | TOWN):
            label = "NAME" if kinds & NAME else "PLACE"
            yield Suggestion(*match.span(), label, True, f"{label.lower()}-known")
