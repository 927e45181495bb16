/* On to the next words without loading the page anew, and what is marked is kept while somebody is away from it.
   Without this script the same buttons load a page. */
"use strict";

(() => {
  const QUIET = 20000; // milliseconds without a change after which the marks are kept
  const CHANGES = [".messages", ".staff"]; // what another page shows differently
  let timer = 0;
  let sending = false;

  const form = () => document.querySelector("form[data-reading]");

  const keep = async () => {
    const open = form();
    if (!open || sending) return;
    const marks = new FormData(open);
    marks.set("do", "keep");
    try {
      await fetch(open.action, { method: "POST", body: marks, credentials: "same-origin" });
    } catch {
      timer = setTimeout(keep, QUIET); // no network just now
    }
  };

  const show = (page, address) => {
    const other = new DOMParser().parseFromString(page, "text/html");
    if (!CHANGES.every((part) => other.querySelector(part) && document.querySelector(part))) return false;
    for (const part of CHANGES) document.querySelector(part).replaceWith(document.adoptNode(other.querySelector(part)));
    document.title = other.title;
    history.pushState(null, "", address);
    const heading = document.querySelector(".staff h1");
    heading.tabIndex = -1;
    heading.focus();
    scrollTo(0, 0);
    document.dispatchEvent(new Event("words-changed"));
    return true;
  };

  document.addEventListener("input", (event) => {
    if (!event.target.closest("form[data-reading]")) return;
    clearTimeout(timer);
    timer = setTimeout(keep, QUIET);
  });

  document.addEventListener("submit", async (event) => {
    const sent = event.target;
    if (!sent.matches("form[data-reading]") || sending) return;
    event.preventDefault();
    clearTimeout(timer);
    sending = true;
    const body = new FormData(sent);
    if (event.submitter) body.set(event.submitter.name, event.submitter.value);
    try {
      const answer = await fetch(sent.action, { method: "POST", body, credentials: "same-origin" });
      if (!show(await answer.text(), answer.url)) location.assign(answer.url);
    } catch {
      sent.requestSubmit(event.submitter); // by the browser's own way, which says what is wrong
    } finally {
      sending = false;
    }
  });

  addEventListener("popstate", () => location.reload());
})();
