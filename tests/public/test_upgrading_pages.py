"""Pages of version 0.1.0 keep their words when pages get blocks, and get their parts."""

import json
import sqlite3
from contextlib import closing

from tests.releases.keep import FOLDER, manage, read_dump


def rows(database, sql: str) -> list[tuple]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(sql).fetchall()


def test_T44_words_of_a_page_become_its_first_block_in_drafts_too(tmp_path):
    database = tmp_path / "old.sqlite3"
    read_dump(FOLDER / "0.1.0.sql.gz", database)
    before = dict(rows(database, "SELECT page_ptr_id, body FROM home_plainpage"))
    assert len(before) >= 6 and all(body.startswith("<p>") or body.startswith("<h2>") for body in before.values())
    manage(database, "migrate", "--noinput")
    for page, body, part in rows(database, "SELECT page_ptr_id, body, part FROM home_plainpage"):
        (block,) = json.loads(body)
        assert (block["type"], block["value"]) == ("text", before[page])
        assert part in ("about", "safety", "privacy")
    drafts = rows(
        database,
        "SELECT content FROM wagtailcore_revision r JOIN django_content_type t ON t.id = r.content_type_id"
        " WHERE t.app_label = 'home' AND t.model = 'plainpage'",
    )
    assert drafts
    for (content,) in drafts:
        (block,) = json.loads(json.loads(content)["body"])
        assert block["value"] in before.values()
