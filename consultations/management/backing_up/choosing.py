"""Which files belong together, from what was named and what lies beside."""

from pathlib import Path

from consultations.management.backing_up.names import KEYS, MAIN, TOMBSTONES, name_of, newest, part_and_day


class WrongFiles(Exception):
    """These files cannot be restored together; the text says why."""


def chosen(files: list[Path], *, without_keys: bool) -> dict[str, Path]:
    """{'main', 'keys', 'tombstones'} with a path each; no 'keys' if words shall stay unreadable. Raises WrongFiles.

    What is not named is looked for beside main: the keys of the same day, and the newest tombstones.
    """
    named = _named(files)
    if MAIN not in named:
        raise WrongFiles("Name a main file, such as chutno-main-2026-11-26.age.")
    folder = named[MAIN].parent
    beside = [path.name for path in folder.iterdir()] if folder.is_dir() else []
    if without_keys:
        named.pop(KEYS, None)
    elif KEYS not in named:
        named[KEYS] = _keys_beside(named[MAIN], beside)
    if TOMBSTONES not in named:
        last = newest(beside, TOMBSTONES)
        if last is None:
            raise WrongFiles("There are no tombstones beside the main file. Without them what was taken back returns.")
        named[TOMBSTONES] = folder / last
    return named


def _named(files: list[Path]) -> dict[str, Path]:
    named: dict[str, Path] = {}
    for path in files:
        ours = part_and_day(path.name)
        if ours is None:
            raise WrongFiles(f"{path.name} is no backup of ours: their names look like chutno-main-2026-11-26.age.")
        if not path.is_file():
            raise WrongFiles(f"There is no file {path}.")
        if ours[0] in named:
            raise WrongFiles(f"Two files of one kind were named: {named[ours[0]].name} and {path.name}.")
        named[ours[0]] = path
    return named


def _keys_beside(main: Path, beside: list[str]) -> Path:
    name = name_of(KEYS, part_and_day(main.name)[1])
    if name not in beside:
        raise WrongFiles(
            f"{name} is not beside the main file; keys are kept for 7 days. Name a later one (the words that it has "
            "keys for will open), or say --without-keys: then nobody can open the words."
        )
    return main.with_name(name)
