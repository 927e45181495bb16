"""The files of this house, as the tests of its architecture read them."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = ("site/config", "home", "consultations")
PUBLIC_ROOMS = ("decisions", "questions", "voices", "insights", "reports", "replies")
PRIVATE_ROOMS = ("invitations", "answers", "dialogue", "safeguarding")
ROOMS = sorted(path.parent.name for path in (ROOT / "consultations").glob("*/__init__.py"))


@cache
def python_files() -> tuple[Path, ...]:
    """Every module of ours but the migrations."""
    found = [path for folder in CODE for path in sorted((ROOT / folder).rglob("*.py"))]
    return tuple(path for path in found if "migrations" not in path.parts)


@cache
def template_files() -> tuple[Path, ...]:
    """Every template of ours."""
    return tuple(sorted((ROOT / "templates").rglob("*.html")))


def static_files(*endings: str) -> list[Path]:
    """Our own static files with one of these endings, or all of them."""
    found = sorted(path for path in (ROOT / "static").rglob("*") if path.is_file())
    return [path for path in found if not endings or path.suffix in endings]


def young_templates() -> list[Path]:
    """What a young person's browser is sent."""
    folders = ("young", "components", "shapes", "consultations/answers", "consultations/coming_back", "errors")
    return [path for folder in folders for path in sorted((ROOT / "templates" / folder).rglob("*.html"))]


def name_of(path: Path) -> str:
    """How a failure names a file."""
    return str(path.relative_to(ROOT))


def in_room(path: Path, *rooms: str) -> bool:
    """True when this module lies in one of these rooms."""
    parts = path.relative_to(ROOT).parts
    return parts[0] == "consultations" and len(parts) > 2 and parts[1] in rooms


@cache
def parsed(path: Path) -> ast.Module:
    """The syntax tree of a module."""
    return ast.parse(path.read_text(encoding="utf-8"))


def functions_of(path: Path) -> Iterator[ast.FunctionDef]:
    """Every function and method of a module, inner ones too."""
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return (node for node in ast.walk(parsed(path)) if isinstance(node, kinds))


def imports_of(path: Path) -> set[str]:
    """The dotted names that a module imports."""
    names = set()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names
