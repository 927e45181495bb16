"""Which sentences our interface says, found without gettext: from syntax trees and from parsed templates."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from django.template import engines
from django.template.base import Node
from django.templatetags.i18n import BlockTranslateNode, TranslateNode
from django.utils.translation import trim_whitespace

from tests.architecture.tree import ROOT, name_of, parsed, python_files, template_files

ONE = {"_", "gettext", "gettext_lazy", "gettext_noop"}
MANY = {"ngettext", "ngettext_lazy"}
IN_AN_EXPRESSION = re.compile(r"""_\((?P<quote>["'])(?P<text>.*?)(?P=quote)\)""")


def in_python(path: Path) -> Iterator[str]:
    """Every sentence that a module gives to gettext."""
    for call in ast.walk(parsed(path)):
        name = getattr(call.func, "id", getattr(call.func, "attr", "")) if isinstance(call, ast.Call) else ""
        given = call.args[0] if name in ONE | MANY and call.args else None
        if isinstance(given, ast.Constant) and isinstance(given.value, str):
            yield given.value


def _of(node: Node) -> Iterator[str]:
    if isinstance(node, TranslateNode) and node.filter_expression.var.literal is not None:
        yield str(node.filter_expression.var.literal).replace("%", "%%")  # as Django looks it up
    if isinstance(node, BlockTranslateNode):
        text, _places = node.render_token_list(node.singular)
        yield trim_whitespace(text) if node.trimmed else text


def in_template(path: Path) -> Iterator[str]:
    """Every sentence that a template gives to gettext."""
    text = path.read_text(encoding="utf-8")
    template = engines["django"].from_string(text).template
    for kind in (TranslateNode, BlockTranslateNode):
        for node in template.nodelist.get_nodes_by_type(kind):
            yield from _of(node)
    yield from (found["text"] for found in IN_AN_EXPRESSION.finditer(text))


def sentences() -> dict[str, str]:
    """{sentence: the first file that says it} of the whole interface."""
    found: dict[str, str] = {}
    for path in python_files():
        found |= {text: name_of(path) for text in in_python(path) if text not in found}
    for path in template_files():
        found |= {text: name_of(path) for text in in_template(path) if text not in found}
    return found


def places_in(text: str) -> set[str]:
    """The named places of a sentence: {'name'} of 'Hello %(name)s'."""
    return set(re.findall(r"%\((\w+)\)", text))


def catalogue(locale: str) -> Path:
    """The file with a locale's sentences."""
    return ROOT / "locale" / locale / "LC_MESSAGES" / "django.po"
