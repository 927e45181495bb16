"""What is chosen: by words, pictures, faces, votes, and by putting things in order. All of it is invented."""

from django.utils.translation import gettext as _

from home.gallery.shelf import Component, say


def options(*labels: str, chosen: int | None = None) -> list[dict]:
    """[{value, label, checked}] of these labels."""
    return [{"value": f"v{place}", "label": label, "checked": place == chosen} for place, label in enumerate(labels)]


def pictures(chosen: int | None = None) -> list[dict]:
    """Three options with their drawings."""
    labels = (
        say("Тихе місце", "A quiet place"),
        say("Друзі поруч", "Friends near"),
        say("Дорослий поруч", "An adult near"),
    )
    drawn = ("quiet_place", "two_friends", "small_beside_large")
    return [one | {"picture": name} for one, name in zip(options(*labels, chosen=chosen), drawn, strict=True)]


def choice() -> Component:
    one = {"name": "choice-a", "value": "time", "label": say("Більше часу на завдання", "More time for tasks")}
    long = say("Людина, до якої можна піти, коли щось не так", "A person to go to when something is wrong")
    states = {
        "rest": one,
        "chosen": one | {"name": "choice-b", "checked": True},
        "several, chosen": one | {"name": "choice-c", "kind": "checkbox", "checked": True},
        "long": one | {"name": "choice-d", "label": long},
        "a pebble": one | {"name": "choice-e", "shape": "pebble", "label": _("Yes")},
        "a pebble, chosen": one | {"name": "choice-f", "shape": "pebble", "label": _("Yes"), "checked": True},
    }
    return Component("choice", "Chosen is a double border, a tint and a tick: never only a colour.", states)


def choices() -> Component:
    asked = options(say("Мова", "The language"), say("Предмети", "The subjects"), say("Друзі", "Friends"), chosen=1)
    ways = options(_("I don't know"), _("I don't want to say"), _("Better not to ask this"))
    states = {
        "options": {"name": "choices-a", "options": asked},
        "ways not to answer": {"name": "choices-b", "options": ways, "ways": True},
    }
    return Component("choices", "Options under each other; the ways not to answer are drawn like any other.", states)


def equal_choices() -> Component:
    two = {
        "legend": _("Count my answer in the shared numbers?"),
        "first": "yes",
        "first_label": _("Yes"),
        "second": "no",
        "second_label": _("No"),
    }
    three = {
        "legend": _("May we print your words, without names and places?"),
        "first": "may",
        "first_label": _("You may"),
        "second": "first",
        "second_label": _("Show me first"),
        "third": "dont",
        "third_label": _("Please don't"),
        "after": _("To see how it will be printed, you will need your six words."),
    }
    states = {
        "rest": two | {"name": "use-a"},
        "chosen": two | {"name": "use-b", "chosen": "no"},
        "three": three | {"name": "use-c"},
        "show me first": three | {"name": "use-d", "chosen": "first"},
    }
    return Component("equal_choices", "A question about use: nothing is chosen beforehand.", states)


def picture_choice() -> Component:
    states = {
        "rest": {"name": "picture-a", "options": pictures()},
        "chosen": {"name": "picture-b", "options": pictures(1)},
    }
    return Component("picture_choice", "Pictures are pebbles too; each has its words.", states)


def faces() -> Component:
    good, fine, so_so, hard, bad = (
        say("Чудово", "Great"),
        say("Добре", "Fine"),
        say("Так собі", "So-so"),
        say("Важко", "Hard"),
        say("Зле", "Bad"),
    )
    scales = {2: (fine, hard), 3: (fine, so_so, hard), 4: (good, fine, hard, bad), 5: (good, fine, so_so, hard, bad)}
    states = {f"{of} faces": {"name": f"faces-{of}", "options": options(*labels)} for of, labels in scales.items()}
    chosen = {"3 faces, chosen": {"name": "faces-chosen", "options": options(*scales[3], chosen=1)}}
    return Component("faces", "All of one colour: no face is the right answer.", states | chosen)


def statement_vote() -> Component:
    votes = (_("Yes"), _("No"), _("Skip"))
    states = {
        name: {
            "name": f"vote-{place}",
            "label": say("Мене слухають у школі", "People listen to me at school"),
            "votes": options(*votes, chosen=chosen),
        }
        for place, (name, chosen) in enumerate({"rest": None, "chosen": 0}.items())
    }
    return Component("statement_vote", "One statement, three votes of equal weight.", states)


def scale() -> Component:
    labels = (
        say("Ніколи", "Never"),
        say("Іноді", "Sometimes"),
        say("Часто", "Often"),
        say("Завжди", "Always"),
    )
    states = {
        "rest": {"name": "scale-a", "options": options(*labels)},
        "chosen": {"name": "scale-b", "options": options(*labels, chosen=2)},
    }
    return Component("scale", "Points in order, each with its words.", states)


def ranking() -> Component:
    labels = (
        say("Більше часу", "More time"),
        say("Тихе місце", "A quiet place"),
        say("Людина, до якої можна піти", "A person to go to"),
    )
    states = {
        "not touched": {"key": "rank-a", "items": _ranked("rank-a", labels, False)},
        "in order": {"key": "rank-b", "items": _ranked("rank-b", labels[::-1], True), "moved": True},
    }
    return Component("ranking", "By buttons, never by dragging; an order that nobody made is not sent.", states)


def _ranked(key: str, labels: tuple[str, ...], moved: bool) -> list[dict]:
    return [
        {"name": f"q-{key}-{n}", "label": label, "place": n if moved else ""} for n, label in enumerate(labels, start=1)
    ]


COMPONENTS = (choice, choices, equal_choices, picture_choice, faces, scale, statement_vote, ranking)
