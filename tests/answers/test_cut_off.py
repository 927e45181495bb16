"""The database goes away in the middle of a send: nothing is half written, and sending again is enough."""

import pytest
from django.db import OperationalError, close_old_connections, connection, connections

from consultations.models import Answer, AnswerKey, UnusedCode, Words
from tests.journey import Young

pytestmark = pytest.mark.django_db(transaction=True)
SENDS = 8  # statements of a send with words, its BEGIN and its COMMIT among them, at most


class Cut:
    """Cuts the connection before the statement with this number: on PostgreSQL for real, as a stopped server does."""

    def __init__(self, at: int):
        self.at, self.seen, self.done = at, 0, False

    def __call__(self, execute, sql, params, many, context):
        self.now()
        return execute(sql, params, many, context)

    def now(self) -> None:
        self.seen += 1
        if self.seen != self.at or self.done:
            return
        self.done = True
        if connection.vendor == "sqlite":
            raise OperationalError("disk I/O error")
        _terminate(connection.connection.info.backend_pid)


def _terminate(backend: int) -> None:
    """From another connection, as an administrator would."""
    other = connections.create_connection("default")
    try:
        with other.cursor() as cursor:
            cursor.execute("SELECT pg_terminate_backend(%s)", [backend])
    finally:
        other.close()


def send_cut(young: Young, cut: Cut, monkeypatch):
    commit = connection._commit

    def cut_before_commit():
        cut.now()
        return commit()

    with monkeypatch.context() as patched, connection.execute_wrapper(cut):
        patched.setattr(connection, "_commit", cut_before_commit)
        response = young.send(tell="may")
    close_old_connections()  # the server does so after every request; Django's test client does not
    return response


@pytest.mark.parametrize("statement", range(1, SENDS + 1))
def test_T41_a_database_that_stops_mid_send_loses_and_doubles_nothing(instrument, codes, statement, monkeypatch):
    young = Young(instrument)
    young.start(codes[0])
    young.look(young.form(words="слова"))
    cut = Cut(statement)
    response = send_cut(young, cut, monkeypatch)
    if not cut.done:  # a send has fewer statements than this: it went through
        assert (response.status_code, cut.seen < statement) == (303, True)
        return
    assert response.status_code == 503
    assert ("tell", "may") in response.context["again"]
    assert (Answer.objects.count(), Words.objects.count(), UnusedCode.objects.count()) == (0, 0, 20)
    assert young.send(tell="may").status_code == 303
    assert (Answer.objects.count(), AnswerKey.objects.count(), UnusedCode.objects.count()) == (1, 1, 19)
    assert young.send(tell="may").status_code == 303
    assert Answer.objects.count() == 1


def test_T41_every_statement_of_a_send_was_cut(instrument, codes, monkeypatch):
    young = Young(instrument)
    young.start(codes[0])
    young.look(young.form(words="слова"))
    cut = Cut(10_000)
    assert send_cut(young, cut, monkeypatch).status_code == 303
    least = 2 if connection.vendor == "postgresql" else 5
    assert least <= cut.seen <= SENDS
