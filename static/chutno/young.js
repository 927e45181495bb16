// Every page of a young person: Close, no new line in the history, forms that answer in place, Help over the page.
// Without it every page works as it stands. Nothing is kept in the browser, nothing is counted.
(() => {
  "use strict";
  const WAY_OUT = "/x";
  const PATIENCE = 5000; // ms for the next press of Shift
  const root = document.documentElement;
  const leaving = new AbortController();
  let busy = false;

  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const one = (selector, from = document) => from.querySelector(selector);
  const tell = (name, target = document) =>
    target.dispatchEvent(new CustomEvent(`chutno:${name}`, { bubbles: true, cancelable: true }));
  const parsed = (html) => new DOMParser().parseFromString(html, "text/html");
  const left = () => leaving.signal.aborted;

  // Once Close is pressed, nothing that was still on its way may lead back.
  function go(address) {
    if (!left()) window.location.replace(address);
  }

  // --- Close: covers the page in the same frame, then leaves. Nothing asks "are you sure".
  function close() {
    root.classList.add("covered");
    document.title = "\u00a0";
    leaving.abort();
    tell("closing");
    window.location.replace(WAY_OUT);
  }

  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-close]")) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  }, true);

  // Shift pressed three times alone does the same. A press counts on the way up, and only when nothing else was done
  // with it: capital letters, Shift with the mouse, Alt+Shift and Ctrl+Shift (which change the layout) never close.
  const MODIFIERS = ["Alt", "AltGraph", "Control", "Meta"];
  let presses = 0;
  let alone = false;
  let timer = 0;

  // Which sentence is said: the first after one press, the second after two, the third when the time is over.
  function say(place) {
    const line = one("[data-said]");
    if (line) line.textContent = line.dataset.said.split("|")[place] || "";
    if (presses) root.dataset.presses = presses;
    else delete root.dataset.presses;
  }

  function forget(place) {
    presses = 0;
    clearTimeout(timer);
    say(place);
  }

  function pressed() {
    presses += 1;
    clearTimeout(timer);
    if (presses === 3) {
      close();
      return;
    }
    timer = setTimeout(forget, PATIENCE, 2);
    say(presses - 1);
  }

  document.addEventListener("keydown", (event) => {
    if (event.repeat) return;
    alone = event.key === "Shift" && !MODIFIERS.some((each) => event.getModifierState(each));
    if (!alone && presses) forget();
  }, true);

  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift") return;
    if (alone) pressed();
    alone = false;
  }, true);

  ["pointerdown", "wheel", "input"].forEach((other) => {
    document.addEventListener(other, () => { alone = false; }, { capture: true, passive: true });
  });

  // A page that is left is emptied: should Back bring it out of memory, it is blank from the first moment, and goes away.
  window.addEventListener("pagehide", () => {
    root.classList.add("covered");
    document.body.replaceChildren();
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) close();
  });

  // --- Pages of ours take each other's place, and jumps within one leave no line: Back never leads through them.
  window.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='/'], a[href^='#']");
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const place = link.getAttribute("href");
    if (place.startsWith("/")) go(link.href);
    else one(place).focus();
  });

  // --- A page that arrives takes the place of the one that is shown, with the styles and scripts that it needs.
  function bring(page) {
    const known = new Set(all("link[rel=stylesheet], script[src]").map((each) => each.href || each.src));
    const styles = all("link[rel=stylesheet]", page).filter((each) => !known.has(each.href));
    all("script[src]", page).filter((each) => !known.has(each.src)).forEach((each) => {
      document.head.append(Object.assign(document.createElement("script"), { src: each.src }));
    });
    return Promise.all(styles.map((each) => new Promise((done) => {
      document.head.append(Object.assign(document.createElement("link"),
        { rel: "stylesheet", href: each.href, onload: done, onerror: done }));
    })));
  }

  async function show(html) {
    const page = parsed(html);
    if (!one("#main", page)) throw new Error("no page");
    await bring(page);
    if (left()) return;
    root.lang = page.documentElement.lang;
    document.title = page.title;
    document.body.replaceWith(document.importNode(page.body, true));
    window.scrollTo(0, 0);
    // The box with the mistake, or the top of the page: no autofocus happens here by itself.
    const problem = one("[aria-invalid=true]");
    (problem || one("#main")).focus({ preventScroll: !problem });
    tell("page");
  }

  function network(form, gone) {
    const line = one("[data-network]", form);
    if (line) line.hidden = !gone;
  }

  async function send(form, submitter) {
    if (busy) return; // a double tap is one tap
    busy = true;
    const address = (submitter && submitter.getAttribute("formaction")) || form.getAttribute("action");
    const body = new URLSearchParams(new FormData(form));
    if (submitter && submitter.name) body.set(submitter.name, submitter.value);
    try {
      const reply = await fetch(address, { method: "POST", body, signal: leaving.signal, cache: "no-store" });
      network(form, false);
      if (reply.redirected) {
        go(reply.url);
        return;
      }
      await show(await reply.text());
    } catch {
      if (left()) return;
      network(form, true);
      window.addEventListener("online", () => send(form, submitter), { once: true });
    }
    busy = false;
  }

  document.addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-inside]");
    if (!form) return;
    event.preventDefault();
    if (!busy && !left() && tell("sending", form)) send(form, event.submitter);
  });

  // --- Help opens over the page: nothing is lost and the history keeps no line of it.
  const kept = {}; // the Help page by its address: each language has its own

  async function helpAt(address) {
    const reply = await fetch(address, { signal: leaving.signal }).catch(() => null);
    return reply && reply.ok ? reply.text() : "";
  }

  const OVER = ".button--help, main a[href^='/help/'], a[data-over]";
  const isShown = (link) => [window.location.pathname, one("#main").dataset.at].includes(link.pathname);

  async function openOver(event) {
    const link = event.target.closest(OVER);
    if (!link) return;
    event.preventDefault();
    if (isShown(link)) return;
    const page = parsed(kept[link.href] || (await helpAt(link.href)));
    const there = one("#main", page);
    if (!there) {
      go(link.href);
      return;
    }
    await bring(page);
    if (left() || isShown(link)) return;
    there.dataset.at = link.pathname;
    lay(there);
  }

  // Over the page that is shown, which waits as it is: where it was scrolled, and where the focus was.
  function lay(there) {
    const here = one("#main");
    const height = window.scrollY;
    const focused = document.activeElement === document.body ? here : document.activeElement;
    const back = one("[data-back-here]", there);
    const button = one("button", back);
    back.hidden = false;
    if (!one("form[data-autosave]")) button.textContent = button.dataset.plain;
    here.replaceWith(there);
    window.scrollTo(0, 0);
    there.focus({ preventScroll: true });
    button.addEventListener("click", () => {
      there.replaceWith(here);
      window.scrollTo(0, height);
      focused.focus({ preventScroll: true });
    });
  }
  document.addEventListener("click", openOver);

  // Questions take a while: Help is fetched while there is network, so that it opens even when that is gone.
  async function keepHelp() {
    const address = one(".button--help").href;
    if (!one("[data-stage]")) return;
    for (const each of [address, `${address}/show`]) kept[each] ||= await helpAt(each);
  }
  document.addEventListener("chutno:page", keepHelp);
  keepHelp();
})();
