"""What staff see of sets and packs, what they see after closing, and how leaked cards are taken out."""

import re
from collections import Counter
from datetime import timedelta
from uuid import uuid4

import pytest

from consultations.answers.queries import answers_with_words, counted_choices
from consultations.invitations.actions import erase_unused_codes, issue_codes, make_cohort
from consultations.invitations.ordering import take_out_cohort
from consultations.invitations.queries import card_of, code_digest, use_after_closing
from consultations.invitations.rules import Use, use_of
from consultations.models import Answer, CodeBatch, Entry, UnusedCode
from consultations.privacy.retention import cards_until
from consultations.vocabulary.states import BEFORE_OPENING, Stage
from tests.journey import Young
from tests.people import TODAY

pytestmark = pytest.mark.django_db
CARDS = "/staff/consultations/101/cards/"


def close(consultation) -> None:
    consultation.state = Stage.CLOSED
    consultation.save()


def burn(codes) -> None:
    """What as many sends leave."""
    UnusedCode.objects.filter(digest__in=[code_digest(code) for code in codes]).delete()


def page_of(client) -> str:
    return client.get(CARDS).content.decode()


def test_sets_and_packs_are_shown_and_small_sets_are_pointed_out(editor, cohort, partner):
    issue_codes(cohort, partner, count=12, permission="waived", today=TODAY)
    [shown] = editor.get(CARDS).context["sets"]
    assert (shown["name"], shown["is_small"]) == (str(cohort.pk)[:4], True)
    assert [(row["pack"].issued_count, str(row["made"])) for row in shown["packs"]] == [(12, "зроблено тут")]
    issue_codes(cohort, partner, count=10, permission="attested", today=TODAY)
    [shown] = editor.get(CARDS).context["sets"]
    assert (shown["is_small"], len(shown["packs"])) == (False, 2)


def test_staff_see_that_the_test_card_came_through(editor, pack, instrument):
    assert "пробна картка чекає" in page_of(editor)
    Young(instrument).answer(pack.test_code)
    assert "пробна картка дійшла" in page_of(editor)


def test_while_it_is_open_no_page_changes_with_use(editor, codes, instrument):
    before = page_of(editor)
    for code in codes[:12]:
        Young(instrument).answer(code)
    body = re.compile(r'<div class="staff .*', re.DOTALL)
    assert body.search(page_of(editor)).group() == body.search(before).group()


@pytest.mark.parametrize("stage", [*BEFORE_OPENING, Stage.OPEN])
def test_use_is_unknown_to_everybody_before_closing(cohort, codes, open_consultation, stage):
    burn(codes[:10])
    open_consultation.state = stage
    assert use_after_closing(cohort, TODAY) is None
    close(open_consultation)
    assert use_after_closing(cohort, TODAY) == Use("about", 10)


def test_use_is_forgotten_with_the_codes_that_nobody_used(editor, cohort, codes, open_consultation):
    close(open_consultation)
    last_day = cards_until(open_consultation.closes_on)
    assert use_after_closing(cohort, last_day) == Use("few")
    erase_unused_codes(open_consultation)
    assert use_after_closing(cohort, last_day + timedelta(1)) is None
    open_consultation.closes_on = TODAY - timedelta(120)
    open_consultation.save()
    assert "Використано" not in page_of(editor)


@pytest.mark.parametrize(
    ("issued", "unused", "use"),
    [(40, 15, Use("about", 25)), (40, 17, Use("about", 25)), (40, 12, Use("about", 30)), (40, 30, Use("about", 10)),
     (40, 31, Use("few")), (40, 40, Use("few")), (40, 10, Use("about", 30)), (40, 9, Use("nearly-all")),
     (40, 0, Use("nearly-all")), (19, 0, Use("small")), (19, 19, Use("small")), (20, 11, Use("few")),
     (20, 9, Use("nearly-all")), (28, 10, Use("about", 15))],
)  # fmt: skip
def test_use_is_rounded_and_never_says_none_all_or_a_figure_under_ten(issued, unused, use):
    assert use_of(issued, unused) == use


@pytest.mark.parametrize("issued", [22, 23, 28, 40, 97])
def test_whatever_is_said_of_use_fits_three_figures_at_least(issued):
    said = Counter(use_of(issued, unused) for unused in range(issued + 1))
    assert min(said.values()) >= 3, said


def test_after_closing_about_twenty_five_of_forty_cards_were_used(editor, cohort, partner, codes, open_consultation):
    more = issue_codes(cohort, partner, count=20, permission="attested", today=TODAY).codes
    burn([*codes, *more[:4]])
    close(open_consultation)
    assert "Карток видано: 40. Використано близько 25." in page_of(editor)
    burn(more)
    assert "Використано майже всі або всі." in page_of(editor)


def test_the_test_card_is_not_among_the_used(editor, pack, instrument, open_consultation):
    burn(pack.codes[:9])
    Young(instrument).answer(pack.test_code)
    close(open_consultation)
    assert "Використано менше десяти або жодної." in page_of(editor)


def test_a_pack_that_was_lost_opens_nothing_and_its_answers_stay(editor, codes, instrument, cohort, petra):
    Young(instrument).answer(codes[0])
    pack = CodeBatch.objects.get()
    address = f"{CARDS}packs/{pack.pk}/"
    assert "Скасувати це не можна" in editor.get(address).content.decode()
    assert CodeBatch.objects.get().state == "good"
    assert editor.post(address)["Location"] == CARDS
    assert card_of(code_digest(codes[1])) == card_of(b"0" * 32)
    Young(instrument).answer(codes[1])
    assert sorted(Answer.objects.values_list("counted", flat=True)) == [False, True]
    cohort.refresh_from_db()
    assert (cohort.state, cohort.issued_count) == ("good", 0)
    assert list(Entry.objects.values_list("verb", "staff")) == [("void_pack", petra.pk)]


def test_answers_of_a_set_that_leaked_are_kept_and_counted_nowhere(editor, codes, instrument, cohort, partner):
    young = Young(instrument)
    young.answer(codes[0], young.form(words="слова"))
    other = issue_codes(make_cohort(cohort.consultation), partner, count=10, permission="attested", today=TODAY)
    Young(instrument).answer(other.codes[0])
    assert len(list(counted_choices(instrument))) == 2
    address = f"{CARDS}sets/{cohort.pk}/"
    assert editor.get(address).status_code == 200
    assert editor.post(address)["Location"] == CARDS
    assert len(list(counted_choices(instrument))) == 1  # the other set's, too small to be named
    assert (Answer.objects.count(), answers_with_words(instrument.consultation).count()) == (2, 1)
    Young(instrument).answer(codes[1])
    assert Answer.objects.filter(counted=True).count() == 2
    assert Entry.objects.get().verb == "void_cohort"
    assert "Вилучено" in page_of(editor)


def test_a_pack_cannot_be_taken_out_after_closing_so_two_figures_tell_no_third(
    editor, codes, cohort, partner, open_consultation
):
    issue_codes(cohort, partner, count=20, permission="attested", today=TODAY)
    burn(codes)
    pack = CodeBatch.objects.first()
    close(open_consultation)
    before = use_after_closing(cohort, TODAY)
    editor.post(f"{CARDS}packs/{pack.pk}/")
    pack.refresh_from_db()
    assert (pack.state, use_after_closing(cohort, TODAY)) == ("good", before)


def test_packs_taken_out_earlier_stay_in_the_figure(cohort, codes, partner):
    issue_codes(cohort, partner, count=20, permission="attested", today=TODAY)
    burn(codes[:15])
    close(cohort.consultation)
    before = use_after_closing(cohort, TODAY)
    assert before == Use("about", 15)
    CodeBatch.objects.filter(pk=CodeBatch.objects.first().pk).update(state="void")
    assert use_after_closing(cohort, TODAY) == before


def test_a_leaked_set_can_be_taken_out_after_closing_too(cohort, codes, petra, open_consultation):
    close(open_consultation)
    take_out_cohort(cohort, by=petra, today=TODAY)
    cohort.refresh_from_db()
    assert cohort.state == "void"


def test_T02_packs_and_sets_of_another_consultation_are_not_there(editor, cohort, codes, other_consultation):
    cohort.consultation = other_consultation
    cohort.save()
    pack = CodeBatch.objects.get()
    for address in (f"{CARDS}packs/{pack.pk}/", f"{CARDS}sets/{cohort.pk}/", f"{CARDS}sets/{uuid4()}/"):
        assert editor.get(address).status_code == editor.post(address).status_code == 404
    assert editor.get(CARDS.replace("101", "102")).status_code == 404
    assert CodeBatch.objects.get().state == "good"


@pytest.mark.parametrize("who", ["miro", "nadia", "sana", "ada", "pavlo", "mr_okoro", "zed", "alina"])
def test_T01_nobody_but_its_editor_sees_or_takes_out_cards(client, request, who, cohort, codes):
    client.force_login(request.getfixturevalue(who))
    pack = CodeBatch.objects.get()
    assert client.get(CARDS).status_code == 404
    for address in (f"{CARDS}packs/{pack.pk}/", f"{CARDS}sets/{cohort.pk}/"):
        assert client.get(address).status_code == client.post(address).status_code == 404
    assert CodeBatch.objects.get().state == "good"
