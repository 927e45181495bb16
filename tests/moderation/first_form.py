"""The first reading's form without a page: a text in, a proposal out."""

from types import SimpleNamespace

from consultations.moderation.forms import FirstReadingForm, Known

READING = SimpleNamespace(version=1, answer=SimpleNamespace(age_band="13-15"))
MAY = {"tell": "may", "print": "may", "draw": "may"}


def form_for(*texts: str, sent: dict | None = None, earlier: dict | None = None, uses=None) -> FirstReadingForm:
    """The form for these texts, Q0, Q1 and so on, as it is opened or (with `sent`) as it comes back."""
    words = {f"Q{at}": text for at, text in enumerate(texts)}
    content = {"words": words, "uses": uses or MAY, "language": "uk", "trail": []}
    data = None if sent is None else {"version": "1", **sent}
    return FirstReadingForm(data, content=content, earlier=earlier or {}, reading=READING, known=Known([]))


def own(start, end, at: int = 0, **more) -> dict:
    """A place that somebody chose in the text."""
    fields = {"start": start, "end": end, "cut": "on", "put": "", "label": "ELSE"} | more
    return {f"Q0-own-{name}-{at}": str(value) for name, value in fields.items() if value is not None}
