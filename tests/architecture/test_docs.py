"""What the documents say is true: ids have their tests, links lead somewhere, every private table has its place."""

import re

from tests.architecture.test_tables import PRIVATE
from tests.architecture.tree import ROOT

FAMILIES = "INV|INF|ASS|ANS|PRO|MOD|SUM|DEC|TEL|WIT|X|EX|SG|DC"
DOCUMENTS = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("LICENSES/*.md")]
ROW = re.compile(r"^\| ((?:" + FAMILIES + r")-\d\d|T\d\d) \| [^|]+ \| ([^|]+) \|$", re.MULTILINE)


def ids_in_names() -> set[str]:
    """The ids that names of tests carry."""
    names = [
        name
        for path in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"def (test_\w+)", path.read_text(encoding="utf-8"))
    ]
    found = {f"{a}-{b}" for name in names for a, b in re.findall(rf"_({FAMILIES})_(\d\d)(?!\d)", name)}
    return found | {each for name in names for each in re.findall(r"_(T\d\d)(?!\d)", name)}


def test_the_table_of_standards_is_true():
    rows = dict(ROW.findall((ROOT / "docs" / "standards.md").read_text(encoding="utf-8")))
    assert len(rows) > 170
    named = ids_in_names()
    assert named - set(rows) == set(), "these ids have no row"
    assert {each for each, state in rows.items() if "**tests**" in state} - named == set(), "these rows have no test"


def test_every_link_between_documents_leads_somewhere():
    for document in DOCUMENTS:
        links = re.findall(r"\]\(([^)#]+)\)", document.read_text(encoding="utf-8"))
        broken = [link for link in links if "://" not in link and not (document.parent / link).exists()]
        assert broken == [], document.relative_to(ROOT)


def test_the_data_flow_names_every_private_table_of_the_ballot_box():
    text = (ROOT / "docs" / "data-flow.md").read_text(encoding="utf-8")
    staff_only = {"Partner", "CodeBatch", "Cohort", "Shift", "SafetyPlan", "Referral"}
    wanted = {model.__name__ for model in PRIVATE} - staff_only
    assert [name for name in sorted(wanted) if f"`{name}" not in text] == []


def test_the_licence_is_whole():
    text = (ROOT / "LICENSE").read_text()
    assert "GNU AFFERO GENERAL PUBLIC LICENSE" in text and "END OF TERMS AND CONDITIONS" in text
    assert len(text.split()) > 5500


def test_every_font_and_foreign_file_has_its_licence():
    named = (ROOT / "LICENSES" / "README.md").read_text(encoding="utf-8")
    for path in (ROOT / "static").rglob("*"):
        if path.suffix in (".woff2", ".woff", ".ttf", ".otf"):
            assert "static/chutno/fonts/" in named and (ROOT / "LICENSES" / "OFL-1.1.txt").exists()
