"""Wagtail's own scripts: what it left in English is completed in home/locale."""

import json
import re
from pathlib import Path

import polib
import wagtail.admin

OURS = Path(__file__).parents[2] / "home" / "locale" / "uk" / "LC_MESSAGES" / "djangojs.po"
THEIRS = Path(wagtail.admin.__file__).parent / "locale"


def test_X_07_every_sentence_of_the_admin_scripts_has_ukrainian(client, miro):
    client.force_login(miro)
    script = client.get("/staff/jsi18n/").content.decode()
    catalog = json.loads(re.search(r"const newcatalog = (\{.*?\n\s*\});", script, re.DOTALL).group(1))
    wanted = {entry.msgid for entry in polib.pofile(str(THEIRS / "en" / "LC_MESSAGES" / "djangojs.po"))}
    assert sorted(wanted - set(catalog)) == []
    assert catalog["Toggle sidebar"] == "Згорнути чи розгорнути меню"


def test_X_07_what_we_completed_is_whole():
    assert polib.pofile(str(OURS)).percent_translated() == 100


def test_X_07_the_desk_has_no_english_left(client, petra):
    client.force_login(petra)
    page = client.get("/staff/").content.decode()
    bare = re.sub(r"<(script|style|template)\b.*?</\1>|<[^>]+>", " ", page, flags=re.DOTALL)
    assert re.findall(r"[A-Z][a-z]{3,}", bare.replace("Petra", "")) == []
