"""What each kind of file may not do, and what may stand in one file only."""

import ast
import re

from tests.architecture.tree import (
    PUBLIC_ROOMS,
    functions_of,
    imports_of,
    in_room,
    name_of,
    parsed,
    python_files,
    template_files,
)

AROUND_THE_ORM = (
    r"get_models?\(|apps\.all_models|\.raw\(|RawSQL|\.cursor\(|\.extra\(|import_module|__import__|\beval\(|\bexec\("
)
READS_THE_CLOCK = r"\.now\(|\.today\(|\.utcnow\(|time\.time\(|localdate\(|localtime\(\)|monotonic\("
ASKS_THE_DATABASE = r"\.objects\b|\.save\(|\.filter\("
WRITES = r"\.(save|create|bulk_create|update|bulk_update|delete|get_or_create|update_or_create)\("
MARKS_SAFE = r"mark_safe|SafeString|SafeText|format_html|html_safe"
GETTEXT = {"_", "gettext", "gettext_lazy", "pgettext", "ngettext", "ngettext_lazy"}
# The only places that may call something safe HTML, each looked at.
MARKED_SAFE = {
    "home/templatetags/house.py": "icons, pebbles and faces: SVG of our own, by name",
    "consultations/templatetags/charts.py": "charts: format_html over numbers and labels, and one constant path",
    "consultations/templatetags/menu.py": "icons of the menu: SVG of our own, by name",
    "consultations/reports/page.py": "one sentence of ours with <b>, over numbers and an escaped label",
    "consultations/wagtail_hooks.py": "the link to our stylesheet",
}
# Signals between rooms hide what happens. Inside one room, one may guard against what has no other door.
SIGNALS = {"django.dispatch", "django.db.models.signals", "django.core.signals"}
MAY_LISTEN = {
    "consultations/questions/models/page.py": "no road at all deletes the page of a consultation that has begun",
}


def text_of(path) -> str:
    return path.read_text(encoding="utf-8")


def files(*names: str) -> list:
    """Our modules with one of these names; with none, all of them."""
    return [path for path in python_files() if not names or path.name in names]


def where(pattern: str, paths) -> dict[str, str]:
    """Which of these files hold something of this form, and what."""
    found = {name_of(path): re.search(pattern, text_of(path)) for path in paths}
    return {name: match.group() for name, match in found.items() if match}


def rules_and_privacy() -> list:
    return [path for path in python_files() if path.name == "rules.py" or "privacy" in path.parts]


def test_a_public_room_has_no_way_around_the_wall():
    assert where(AROUND_THE_ORM, [path for path in python_files() if in_room(path, *PUBLIC_ROOMS)]) == {}


def test_rules_read_no_clock_and_ask_no_database():
    assert where(READS_THE_CLOCK, rules_and_privacy()) == {}
    assert where(ASKS_THE_DATABASE, rules_and_privacy()) == {}


def test_actions_and_queries_are_told_what_time_it_is():
    assert where(READS_THE_CLOCK, files("actions.py", "queries.py")) == {}


def test_queries_write_nothing():
    assert where(WRITES, files("queries.py")) == {}


def test_actions_queries_and_rules_never_see_a_request():
    for path in files("actions.py", "queries.py", "rules.py"):
        assert "django.shortcuts" not in imports_of(path), name_of(path)
        for function in functions_of(path):
            names = {argument.arg for argument in (*function.args.args, *function.args.kwonlyargs)}
            assert "request" not in names, f"{name_of(path)}: {function.name}"


def test_nothing_happens_behind_the_back():
    assert {name_of(path) for path in files() if imports_of(path) & SIGNALS} <= set(MAY_LISTEN)


def test_bleach_is_imported_in_one_file():
    assert [name_of(path) for path in files() if "bleach" in imports_of(path)] == [
        "consultations/privacy/plain_text.py"
    ]


def test_the_boot_key_is_read_in_one_room():
    users = {name_of(path) for path in files() if any("boot_key" in name for name in imports_of(path))}
    assert [name for name in users if not name.startswith(("consultations/vault/", "site/config/"))] == []


def test_html_is_marked_safe_in_reviewed_files_only():
    assert set(where(MARKS_SAFE, files())) <= set(MARKED_SAFE)


def test_templates_escape_everything():
    assert where(r"\|\s*safe\b|safeseq|autoescape\s+off", template_files()) == {}


def test_a_translated_sentence_is_one_constant_with_named_places():
    for path in files():
        for call in ast.walk(parsed(path)):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in GETTEXT:
                given = call.args[: 2 if call.func.id.startswith("ngettext") else 1]
                place = f"{name_of(path)}:{call.lineno}"
                assert all(isinstance(text, ast.Constant) for text in given), f"{place}: not a constant"
                assert not [text for text in given if re.search(r"%[sdrf]|\{\w*\}", text.value)], (
                    f"{place}: needs names"
                )
