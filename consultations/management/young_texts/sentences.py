"""Which sentences our interface says, found without gettext: from parsed templates and from syntax trees."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from django.template import engines
from django.template.base import Node
from django.template.loader_tags import ExtendsNode, IncludeNode
from django.templatetags.i18n import BlockTranslateNode, TranslateNode
from django.utils.translation import trim_whitespace

ONE = {"_", "gettext", "gettext_lazy", "gettext_noop"}
MANY = {"ngettext", "ngettext_lazy"}
IN_AN_EXPRESSION = re.compile(r"""_\((?P<quote>["'])(?P<text>.*?)(?P=quote)\)""")


def in_module(path: Path) -> Iterator[str]:
    """Every sentence that a Python module gives to gettext."""
    for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        name = getattr(call.func, "id", getattr(call.func, "attr", "")) if isinstance(call, ast.Call) else ""
        given = call.args[0] if name in ONE | MANY and call.args else None
        if isinstance(given, ast.Constant) and isinstance(given.value, str):
            yield given.value


def in_template(path: Path) -> Iterator[str]:
    """Every sentence that a template gives to gettext, as gettext looks it up."""
    text = path.read_text(encoding="utf-8")
    nodes = engines["django"].from_string(text).template.nodelist
    for kind in (TranslateNode, BlockTranslateNode):
        for node in nodes.get_nodes_by_type(kind):
            yield from _of(node)
    yield from (found["text"] for found in IN_AN_EXPRESSION.finditer(text))


def _of(node: Node) -> Iterator[str]:
    if isinstance(node, TranslateNode) and node.filter_expression.var.literal is not None:
        yield str(node.filter_expression.var.literal).replace("%", "%%")
    if isinstance(node, BlockTranslateNode):
        text, _places = node.render_token_list(node.singular)
        yield trim_whitespace(text) if node.trimmed else text


def templates_within(path: Path, folder: Path) -> set[Path]:
    """This template and every other one of the folder that it extends or includes by name."""
    found, waiting = set(), [path]
    while waiting:
        template = waiting.pop()
        if template in found or not template.is_file():
            continue
        found.add(template)
        waiting += [folder / name for name in _named_in(template)]
    return found


def _named_in(path: Path) -> list[str]:
    nodes = engines["django"].from_string(path.read_text(encoding="utf-8")).template.nodelist
    named = [node.template for node in nodes.get_nodes_by_type(IncludeNode)]
    named += [node.parent_name for node in nodes.get_nodes_by_type(ExtendsNode)]
    return [expression.var for expression in named if isinstance(expression.var, str)]
