"""The limits of the house: short modules, short functions, short templates, and words that mean something."""

import ast
import tomllib

from tests.architecture.tree import ROOT, functions_of, name_of, parsed, python_files, template_files

LINES_PER_MODULE, LINES_PER_FUNCTION, LINES_PER_TEMPLATE = 250, 40, 120
WORDS_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "common", "lib", "manager", "process", "handle", "data"}
ANNOTATED = ("rules.py", "queries.py", "actions.py")
TESTS = tuple(sorted((ROOT / "tests").rglob("*.py")))


def longer_than(limit: int, paths) -> dict[str, int]:
    """The files with more lines than that."""
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in paths}
    return {name: length for name, length in lengths.items() if length > limit}


def test_a_module_can_be_read_in_one_sitting():
    assert longer_than(LINES_PER_MODULE, [*python_files(), *TESTS]) == {}


def test_a_template_is_one_screen_of_markup():
    assert longer_than(LINES_PER_TEMPLATE, template_files()) == {}


def test_a_function_fits_on_one_screen():
    lengths = {
        f"{name_of(path)}: {function.name}": function.end_lineno - function.lineno + 1
        for path in python_files()
        for function in functions_of(path)
    }
    assert {name: length for name, length in lengths.items() if length > LINES_PER_FUNCTION} == {}


def test_names_say_what_a_thing_is():
    places = {name_of(path) for path in python_files() if {path.stem, path.parent.name} & WORDS_THAT_SAY_NOTHING}
    assert places == set()
    for path in python_files():
        # `handle` is Django's own name for what a command does.
        own = {function.name for function in functions_of(path)} - ({"handle"} if "commands" in path.parts else set())
        assert not own & WORDS_THAT_SAY_NOTHING, name_of(path)


def test_a_module_says_what_it_is_for():
    silent = [path for path in python_files() if path.stat().st_size and not ast.get_docstring(parsed(path))]
    assert [name_of(path) for path in silent] == []


def test_rules_queries_actions_and_privacy_say_what_comes_back():
    missing = [
        f"{name_of(path)}: {function.name}"
        for path in python_files()
        if path.name in ANNOTATED or "privacy" in path.parts
        for function in functions_of(path)
        if function.returns is None and function.name != "__init__"
    ]
    assert missing == []


def test_the_linter_stops_the_rest():
    """Branches, arguments, imports inside functions, translated f-strings, print and blind excepts."""
    ruff = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["ruff"]["lint"]
    assert {"C90", "PLR0913", "PLC0415", "INT", "T20", "BLE", "S"} <= set(ruff["select"])
    assert ruff["mccabe"]["max-complexity"] <= 8
    assert ruff["pylint"]["max-args"] <= 5


def test_site_is_a_folder_and_never_a_package():
    assert not (ROOT / "site" / "__init__.py").exists()
