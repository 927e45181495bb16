"""After the whole way nothing is left in the browser, and nothing comes back."""

import pytest

from tests.every_kind.answering import A_TEXT

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_T26_T27_ANS_05_ANS_06_after_the_whole_way_nothing_is_left_in_the_browser(young, every):
    who = young("uk", "13-15", script=True)
    entries = who.page.evaluate("history.length")
    who.answer_all()
    who.forward_to("drawing")
    who.look_at_it()
    who.press("I have the words. Send")
    who.sees("Thank you. We have your answer")
    assert who.page.evaluate("history.length") <= entries + 1
    cookies = who.page.context.cookies()
    assert len(cookies) <= 2 and all(cookie["expires"] == -1 for cookie in cookies)
    assert all(cookie["httpOnly"] and cookie["sameSite"] == "Strict" for cookie in cookies)
    kept = who.page.evaluate("""async () => [localStorage.length, sessionStorage.length,
        (await indexedDB.databases()).length, (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length]""")
    assert kept == [0, 0, 0, 0, 0]


def test_T28_EX_05_nothing_of_the_way_is_kept_or_comes_back(way_out, young, every):
    who = young("uk", "13-15", script=True)
    answered = []
    who.page.on("response", lambda response: answered.append(response))
    who.answer_all()
    who.forward_to("words")
    who.page.fill(f"[name='{who.asked.box('words')}']", A_TEXT)
    who.forward_to("drawing")
    who.look_at_it()
    who.sees(A_TEXT)
    ours = [one for one in answered if "/static/" not in one.url and "/media/" not in one.url]
    assert ours and all("no-store" in one.headers.get("cache-control", "") for one in ours)
    who.page.goto(who.address + "/x")
    assert who.page.url == way_out
    for _step in range(3):
        who.page.go_back()
        assert A_TEXT not in who.page.content()
    assert who.page.context.cookies() == []
