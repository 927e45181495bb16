"""What axe finds on the page that is shown now: the one way in which all our tests ask it.

axe takes most of the time of the tests in a browser. What has been looked at once in this run, the same to the last
word, state, width and colour, is not looked at again: its findings could not differ.
"""

import hashlib
import re

from axe_playwright_python.base import AXE_SCRIPT

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
RULES = {"runOnly": {"type": "tag", "values": WCAG}}
EVERYTHING = {"runOnly": {"type": "tag", "values": [*WCAG, "best-practice"]}}
# What another colour scheme or another width can change; the rest was looked at once.
WHAT_CHANGES = {"runOnly": {"type": "rule", "values": ["color-contrast", "target-size", "link-in-text-block"]}}
RUN = """async ([options]) => {
  document.getAnimations().forEach((one) => { try { one.finish(); } catch { one.cancel(); } });
  const found = await axe.run(document, { ...options, resultTypes: ['violations'] });
  return found.violations.map((each) => [each.id, each.nodes.map((node) => node.html.slice(0, 140)).slice(0, 3)]);
}"""
# Everything that axe can see: the page without its scripts and what is hidden in forms, what is chosen and typed, where
# the focus and the mouse are, the window, and how somebody wants to see it.
SEEN = """() => {
  const page = document.documentElement.cloneNode(true);
  page.querySelectorAll('script').forEach((one) => one.remove());
  page.querySelectorAll('input[type=hidden]').forEach((one) => one.removeAttribute('value'));
  const all = [...document.querySelectorAll('*')];
  const at = (selector) => all.indexOf([...document.querySelectorAll(selector)].at(-1));
  const given = [...document.querySelectorAll('input:not([type=hidden]), textarea, option')].map((one) =>
    [one.checked, one.disabled, one.selected, one.value]);
  const asked = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)',
    '(scripting: none)', 'print'].map((one) => matchMedia(one).matches);
  const sheets = [...document.styleSheets].map((one) => one.href);
  return JSON.stringify([page.outerHTML, given, at(':focus'), at(':hover'), innerWidth, innerHeight, scrollY,
    devicePixelRatio, asked, sheets]);
}"""
KEY = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")  # of a question: another in every test
_clean: set[str] = set()


def look_of(page) -> str:
    """The same for two pages that look the same to axe."""
    keys: dict[str, str] = {}
    seen = KEY.sub(lambda found: keys.setdefault(found[0], f"key-{len(keys)}"), page.evaluate(SEEN))
    return hashlib.sha256(seen.encode()).hexdigest()


def barriers(page, options: dict = RULES, *, shown=None) -> list:
    """[[rule, [elements]]] of what axe finds. `shown` makes the page on which scripts run, where this one has none."""
    look = f"{look_of(page)} {bool(shown)} {options}"
    if look in _clean:
        return []
    there = shown() if shown else page
    if not there.evaluate("typeof axe === 'object'"):
        there.evaluate(AXE_SCRIPT)
    found = there.evaluate(RUN, [options])
    if not found:
        _clean.add(look)
    return found
