"""What is typed, drawn and kept: the code, own words, the drawing pad, card pictures, the six words. All invented."""

from home.gallery.shelf import Component, say

LIMIT = 120  # characters


def code_box() -> Component:
    typed = "2048 3317 5590 4126"
    states = {
        "rest": {"id": "code-rest"},
        "wrong digit": {"id": "code-digit", "typed": typed, "trouble": "digit"},
        "other pictures": {"id": "code-pictures", "typed": typed, "trouble": "pictures"},
        "used before": {"id": "code-used", "typed": typed, "trouble": "used"},
    }
    return Component("code_box", "One box; what was typed is always kept.", states, around="door__bowl")


def card_pictures() -> Component:
    one = {"name": say("їжак", "hedgehog"), "file": "chutno/cards/00.svg"}
    two = {"name": say("лис", "fox"), "file": "chutno/cards/11.svg"}
    return Component("card_pictures", "On your card too?", {"rest": {"picture_one": one, "picture_two": two}})


def six_words() -> Component:
    words = say("сонний їжак гойдає зелений човен повільно", "sleepy hedgehog rocks green boat slowly").split()
    states = {"shown": {"words": words}, "covered": {"words": words, "covered": True}}
    return Component("six_words", "They make one silly picture; covered, nothing moves.", states)


def words_box() -> Component:
    label = say("Що змінити в школі, щоб учитися було легше?", "What should change at school to make learning easier?")
    some = say("Щоб завдання можна було здати пізніше.", "I want to be able to hand in my work later.")
    states = {
        "empty": {"name": "own-empty", "words": ""},
        "being written in": {"name": "own-some", "words": some},
        "too long": {"name": "own-long", "words": some * 4, "too_long": True},
    }
    return Component(
        "words_box",
        "Nothing is ever cut.",
        {name: values | {"label": label, "limit": LIMIT} for name, values in states.items()},
    )


def drawing_pad() -> Component:
    strokes = [
        {"pen": "dark", "d": "M80 400H560"},
        {"pen": "wide", "d": "M180 400V220q0-90 140-90t140 90v180"},
        {"pen": "lilac", "d": "M300 400v-70q0-30 30-30t30 30v70"},
        {"pen": "green", "d": "M510 396q-10-60 16-96M510 396q14-44 44-60"},
    ]
    states = {
        "empty": {"name": "pad-empty", "ready": True},
        "drawn on": {"name": "pad-drawn", "ready": True, "strokes": strokes},
        "without the script": {"name": "pad-words"},
    }
    return Component(
        "drawing_pad",
        "Strokes only; where it does not work, words are offered.",
        {name: values | {"limit": LIMIT} for name, values in states.items()},
    )


COMPONENTS = (code_box, card_pictures, six_words, words_box, drawing_pad)
