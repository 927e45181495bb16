"""python -m tests.pictures all|readme FOLDER

`PICTURES_OF` names the address of a demo that runs already (its sheet lies in `VAR_FOLDER`); without it the command
starts one of its own, on a free port, and stops it at the end.
"""

import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.pictures.camera import LOCALES, Camera, chromium
from tests.pictures.demo import Demo, running
from tests.pictures.public import PublicPages
from tests.pictures.readme import take_three
from tests.pictures.sheets import clear, make_sheets, write_index
from tests.pictures.staff import take_staff
from tests.pictures.young import YoungPages


def say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()


def take_locale(demo: Demo, folder: Path, locale: str) -> tuple[int, list[str]]:
    """Everything in one language, in a browser of its own; how many pictures, and what is to be said about them."""
    camera = Camera(folder, locale)
    with chromium() as browser:
        public = PublicPages(camera, browser, demo)
        YoungPages(camera, browser, demo).all()
        public.all()
    notes = [f"Not there, so not taken: {path}" for path in public.missing]
    return len(camera.taken), [*notes, f"States of components in {locale}: {public.states}"]


def take_all(demo: Demo, folder: Path) -> None:
    """Each language at the same time, then the staff screens, then the sheets."""
    began = time.monotonic()
    with ProcessPoolExecutor(len(LOCALES)) as pool:
        found = list(pool.map(take_locale, [demo] * len(LOCALES), [folder] * len(LOCALES), LOCALES))
    cameras = [Camera(folder, locale) for locale in LOCALES]
    with chromium() as browser:
        take_staff(cameras, browser.new_page(), demo)
    count = sum(taken for taken, _said in found) + sum(len(camera.taken) for camera in cameras)
    notes = [note for _taken, said in found for note in said]
    sheets = make_sheets(folder)
    index = write_index(folder, notes)
    for note in notes:
        say(note)
    say(f"{count} pictures of {len(sheets)} pages in {time.monotonic() - began:.0f} s. Look through {index}")


def main(what: str, folder: Path) -> None:
    folder = folder.resolve()
    with running(os.environ.get("PICTURES_OF", ""), os.environ.get("VAR_FOLDER", "var")) as demo:
        if what == "readme":
            with chromium() as browser:
                take_three(browser, demo, folder)
            return
        clear(folder)
        take_all(demo, folder)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
