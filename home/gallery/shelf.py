"""What lies on the shelf: a component, and the states in which it is shown."""

from dataclasses import dataclass

from django.utils.translation import get_language


@dataclass(frozen=True)
class Component:
    """One template of `components`, with the values of each state by the state's name."""

    name: str
    about: str
    states: dict[str, dict]
    around: str = ""  # the class of the list that it stands in

    @property
    def template(self) -> str:
        """Where it is written."""
        return f"components/{self.name}.html"


def say(uk: str, en: str) -> str:
    """A sample text in the language of the address."""
    return en if get_language() == "en" else uk


def both(uk: str, en: str) -> dict[str, str]:
    """A sample text in every language, as a column of texts holds it."""
    return {"uk": uk, "en": en}
