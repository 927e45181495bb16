"""What is typed, drawn and kept: the code, own words, the drawing pad, card pictures, the six words. All invented."""

from home.gallery.shelf import Component, say

LIMIT = 120  # characters
HOUSE = (  # strokes as the drawing pad keeps them
    "[[0,80,400,480,0],[3,180,400,0,-180,30,-50,60,-34,50,-6,50,6,60,34,30,50,0,180],"
    "[2,300,400,0,-70,10,-22,20,-8,20,8,10,22,0,70],[1,510,396,-4,-44,6,-34,14,-18],[1,510,396,12,-24,32,-20]]"
)


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
    states = {
        "empty": {"name": "pad-empty", "words": ""},
        "drawn on": {"name": "pad-drawn", "words": "", "strokes_json": HOUSE},
        "without the script": {"name": "pad-words", "words": "", "still": True},
        "in words": {"name": "pad-said", "words": say("Будинок і дерево.", "A house and a tree.")},
    }
    return Component(
        "drawing_pad",
        "Strokes only, drawn by the script; where it does not work, words are offered.",
        {name: values | {"limit": LIMIT} for name, values in states.items()},
    )


COMPONENTS = (code_box, card_pictures, six_words, words_box, drawing_pad)
