"""No page, size, header or table says whether a card was good, or who answered when."""

import io
import json
import logging
import re
from datetime import UTC, datetime

import pytest
from django.apps import apps
from django.db import connection

from consultations.models import Answer, AnswerKey, CodeBatch, Draft, UnusedCode, Words
from consultations.privacy.codes import in_fours
from consultations.vocabulary.states import Risk
from tests.journey import Young, unknown_code

CANARY = "канарка у клітці"
CHANGED_BY_A_SEND = {Answer, AnswerKey, Draft, UnusedCode, Words}


def everything() -> dict[str, list]:
    """All rows of all tables, but of those a send may change."""
    tables = [model for model in apps.get_models() if model not in CHANGED_BY_A_SEND and not model._meta.proxy]
    return {model._meta.label: sorted(map(repr, model._base_manager.values_list())) for model in tables}


def raw_bytes() -> bytes:
    """All that the database holds, as it lies on the disk (SQLite) or as every column of every table (PostgreSQL)."""
    if connection.vendor == "sqlite":
        with open(connection.settings_dict["NAME"], "rb") as file:
            return file.read()
    with connection.cursor() as cursor:
        held = []
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608
            held += [bytes(v) if isinstance(v, (bytes, memoryview)) else str(v).encode() for r in cursor for v in r]
        return b"\n".join(held)


def seen(young: Young, code: str) -> list[tuple]:
    """Everything a young person sees from the code to the thank-you, but what is random by nature."""
    steps = [young.post("/start", {"code": code}), young.start(code)]
    steps += [young.client.get(steps[-1]["Location"]), young.client.get("/ask/101/uk/13-15")]
    steps += [young.post("/save", young.form(words="слова")), young.look(young.form(words="слова")), young.send()]
    steps += [young.client.get(steps[-1]["Location"])]
    return [
        (step.status_code, sorted((k, v) for k, v in step.headers.items() if k != "Set-Cookie"), tidy(step, code))
        for step in steps
    ]


def tidy(step, code: str) -> str:
    page = step.content.decode().replace(code, "CODE").replace(in_fours(code), "CODE")
    page = re.sub(r'class="secret__w"[^>]*>[^<]+<', "SECRET", page)
    page = re.sub(r"chutno/cards/\d\d\.svg", "PICTURE", page)
    for picture in ("picture_one", "picture_two"):
        if name := (step.context or {}).get(picture, {}).get("name"):
            page = re.sub(rf"\b{re.escape(name)}\b", "PICTURE", page)
    return page


@pytest.mark.django_db
def test_T20_good_used_void_unknown_and_test_codes_see_the_same_pages(instrument, pack):
    codes = pack.codes
    Young(instrument).answer(codes[1])
    void = codes[2]
    good = seen(Young(instrument), codes[0])
    tested = [seen(Young(instrument), pack.test_code) for _time in ("unused", "used")]
    CodeBatch.objects.update(state="void")
    for pages in (*tested, *(seen(Young(instrument), code) for code in (codes[1], void, unknown_code()))):
        assert [step[0] for step in pages] == [step[0] for step in good]
        for mine, theirs in zip(pages, good, strict=True):
            assert mine[2] == theirs[2]
            assert [h for h in mine[1] if h[0] != "Content-Length"] == [
                h for h in theirs[1] if h[0] != "Content-Length"
            ]
    assert Answer.objects.filter(counted=True).count() == 2


@pytest.mark.django_db
def test_T20_the_sealed_draft_and_the_cookie_have_one_size_for_all_codes(instrument, pack):
    sizes = set()
    for code in (pack.codes[0], pack.test_code, unknown_code()):
        Draft.objects.all().delete()
        started = Young(instrument).start(code)
        sizes.add((len(bytes(Draft.objects.get().box)), len(started.cookies["s"].value)))
    assert len(sizes) == 1


@pytest.mark.django_db
def test_where_the_team_has_chosen_so_a_used_card_is_told_at_once(instrument, codes, open_consultation):
    open_consultation.risk_class = Risk.LOW
    open_consultation.save()
    Young(instrument).answer(codes[0])
    for code in (codes[0], unknown_code()):
        told = Young(instrument).start(code)
        assert (told.status_code, told.context["trouble"], dict(told.cookies)) == (422, "used", {})
    assert Young(instrument).start(codes[1]).status_code == 303


@pytest.mark.django_db
def test_a_send_leaves_every_other_table_as_it_was(amina, codes):
    before = everything()
    amina.client.get("/uk/")
    amina.client.get("/help/uk")
    amina.answer(codes[0], amina.form(words="слова"), tell="may")
    amina.client.get("/thanks/101/uk")
    assert everything() == before


@pytest.mark.django_db(transaction=True)
def test_T38_T39_words_codes_and_six_words_lie_sealed_and_in_no_log(amina, codes):
    heard = io.StringIO()
    listener = logging.StreamHandler(heard)  # a plain formatter, that would write arguments and errors out
    loggers = [logging.getLogger(name) for name in ("", "django", "django.request", "django.security", "consultations")]
    for logger in loggers:
        logger.addHandler(listener)
    agent = {"User-Agent": "canary-agent", "X-Forwarded-For": "203.0.113.77"}
    amina.start(codes[0])
    amina.post("/save", amina.form(words=CANARY), headers=agent)
    words = amina.look(amina.form(words=CANARY)).context["six_words"]
    during = raw_bytes()
    amina.send(tell="may")
    amina.client.post("/words/uk", {"words": " ".join(words)}, headers=agent)
    amina.look(amina.form(words=CANARY))  # refused, and a refusal is logged
    amina.client.post("/look", amina.form(words=CANARY) | {"band": CANARY})
    for logger in loggers:
        logger.removeHandler(listener)
    secrets = [CANARY, codes[0], in_fours(codes[0]), " ".join(words), json.dumps(words), "canary-agent", "203.0.113.77"]
    secrets += [amina.client.cookies["s"].value]
    kept = during + raw_bytes()
    said = heard.getvalue()
    for secret in secrets:
        assert secret.encode() not in kept
        assert json.dumps(secret).strip('"').encode() not in kept
        assert secret not in said
    assert Words.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_T39_the_scan_would_find_what_is_not_sealed(open_consultation):
    open_consultation.titles = {"uk": CANARY, "en": CANARY}
    open_consultation.save()
    found = raw_bytes()
    assert CANARY.encode() in found or json.dumps(CANARY).strip('"').encode() in found


@pytest.mark.django_db
def test_ASS_07_the_finest_time_of_an_answer_is_its_week(amina, codes):
    amina.answer(codes[0], amina.form(words="слова"))
    row = Answer.objects.values().get()
    assert not [name for name, value in row.items() if isinstance(value, datetime)]
    week = datetime.now(UTC).isocalendar()
    assert row["week"][:4] == str(week.year)


@pytest.mark.django_db
def test_T26_there_is_no_cookie_before_the_code_and_one_neutral_one_after(amina, codes):
    for address in (
        "/",
        "/uk/",
        "/en/",
        "/what/101/uk",
        "/what/101/uk/13-15",
        "/adults/uk",
        "/help/uk/show",
        "/ask/101/uk/13-15",
        "/help/uk",
        "/words/uk",
        "/thanks/101/uk",
    ):
        assert not amina.client.get(address).cookies
    assert not amina.post("/start", {"code": codes[0]}).cookies
    cookie = amina.start(codes[0]).cookies["s"]
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Strict", "/")
    assert not cookie["expires"]
    assert not cookie["max-age"]
    assert not amina.look(amina.form()).cookies
    assert not amina.send().cookies


@pytest.mark.django_db
def test_T25_a_cookie_that_was_set_before_is_replaced(amina, codes):
    amina.start(codes[0])
    before = amina.client.cookies["s"].value
    amina.start(codes[1])
    assert amina.client.cookies["s"].value != before
    assert Draft.objects.count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/uk/", "/ask/101/uk/13-15"])
def test_home_and_the_stored_page_ask_the_database_nothing(client, instrument, address, django_assert_num_queries):
    client.get(address)
    with django_assert_num_queries(0):
        response = client.get(address)
    assert response.status_code == 200
    assert response["Cache-Control"] == "no-store"
