"""How the first texts of the public pages are written down: a title, an introduction, and blocks of `home.blocks`."""

from dataclasses import dataclass

Block = tuple[str, object]
Pair = tuple[str, str]


@dataclass(frozen=True)
class Written:
    """One page in one language."""

    title: str
    lead: str
    body: tuple[Block, ...] = ()


def text(html: str) -> Block:
    """Headings, paragraphs and lists."""
    return "text", html


def note(words: str) -> Block:
    """A sentence that must not be overlooked."""
    return "note", words


def steps(heading: str, *pairs: Pair) -> Block:
    """(what happens, a sentence about it), in order."""
    return "steps", {"heading": heading, "steps": [{"title": title, "text": words} for title, words in pairs]}


def kept(kept_items: list[str], never: list[str], cannot: list[str]) -> Block:
    """What we keep, what we never keep, what we cannot promise (security.md 3.5)."""
    return "kept", {"kept": kept_items, "never": never, "cannot": cannot}


def facts(heading: str, *pairs: Pair) -> Block:
    """(name, text)."""
    return "facts", {"heading": heading, "facts": [{"name": name, "text": words} for name, words in pairs]}


def quote(words: str, source: str) -> Block:
    """Somebody else's words."""
    return "quote", {"words": words, "source": source}


def names(heading: str, lines: list[str], *, language: str, note: str, source: str) -> Block:
    """A long list, one name a line."""
    value = {"heading": heading, "names": "\n".join(lines), "language": language, "note": note, "source": source}
    return "names", value


def door(label: str, to: str, words: str = "") -> Block:
    """A button to another place of the site."""
    return "door", {"text": words, "label": label, "to": to}


def shown(name: str) -> Block:
    """A list that the site shows by itself."""
    return "list", name
