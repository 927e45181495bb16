// Every page of a young person: Close, no new line in the history, forms that answer in place, Help over the page.
// Without it every page works as it stands. Nothing is kept in the browser, nothing is counted.
(() => {
  "use strict";
  const WAY_OUT = "/x";
  const PATIENCE = 5000; // ms for the next press of Shift
  const root = document.documentElement;
  const leaving = new AbortController();
  let busy = false;
  let help = null;

  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const one = (selector, from = document) => from.querySelector(selector);
  const tell = (name, target = document) =>
    target.dispatchEvent(new CustomEvent(`chutno:${name}`, { bubbles: true, cancelable: true }));
  const parsed = (html) => new DOMParser().parseFromString(html, "text/html");
  const go = (address) => window.location.replace(address);

  // --- Close: covers the page in the same frame, then leaves. Nothing asks "are you sure".
  function close() {
    root.classList.add("covered");
    document.title = "\u00a0";
    leaving.abort();
    tell("closing");
    go(WAY_OUT);
  }

  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-close]")) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  }, true);

  // Shift pressed three times alone does the same. A press counts on the way up, and only when no other key was down
  // with it: capital letters, Alt+Shift and Ctrl+Shift (which change the keyboard layout) never close the page.
  const said = () => one("[data-said]");
  let presses = 0;
  let alone = false;
  let timer = 0;

  function say(words) {
    if (said()) said().textContent = words;
  }

  function forget(words = "") {
    presses = 0;
    clearTimeout(timer);
    say(words);
  }

  function pressed() {
    presses += 1;
    if (presses === 3) {
      close();
      return;
    }
    const [first, second, over] = said() ? said().dataset.said.split("|") : ["", "", ""];
    clearTimeout(timer);
    timer = setTimeout(() => forget(over), PATIENCE);
    say(presses === 1 ? first : second);
  }

  document.addEventListener("keydown", (event) => {
    if (event.repeat) return;
    alone = event.key === "Shift" && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (!alone && presses) forget();
  }, true);

  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift") return;
    if (alone) pressed();
    alone = false;
  }, true);

  // A page that Back restores from memory stays covered.
  window.addEventListener("pagehide", () => {
    if (root.classList.contains("covered")) document.body.replaceChildren();
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) close();
  });

  // --- Pages of ours take each other's place: Back never leads through them.
  window.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='/']");
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(link.href);
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
    one("#main").replaceWith(document.importNode(one("#main", page), true));
    root.lang = page.documentElement.lang;
    document.body.dataset.band = page.body.dataset.band;
    one(".bar").replaceWith(document.importNode(one(".bar", page), true));
    all("footer.foot").forEach((foot) => foot.remove());
    all("footer.foot", page).forEach((foot) => one("#main").after(document.importNode(foot, true)));
    window.scrollTo(0, 0);
    one("#main").focus({ preventScroll: true });
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
      if (leaving.signal.aborted) return;
      network(form, true);
      window.addEventListener("online", () => send(form, submitter), { once: true });
    }
    busy = false;
  }

  document.addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-inside]");
    if (!form) return;
    event.preventDefault();
    if (!busy && tell("sending", form)) send(form, event.submitter);
  });

  // --- Help opens over the page: nothing is lost and the history keeps no line of it.
  async function openHelp(event) {
    const link = event.target.closest(".button--help, main a[href^='/help/']");
    if (!link || one(".help")) return;
    event.preventDefault();
    const html = help || (await fetch(link.href).then((reply) => reply.text()).catch(() => ""));
    const there = html && one("#main", parsed(html));
    if (!there) {
      go(link.href);
      return;
    }
    await bring(parsed(html));
    const here = one("#main");
    const back = one("[data-back-here]", there);
    back.hidden = false;
    const button = one("button", back);
    if (!one("form[data-autosave]")) button.textContent = button.dataset.plain;
    here.replaceWith(there);
    window.scrollTo(0, 0);
    there.focus({ preventScroll: true });
    button.addEventListener("click", () => {
      there.replaceWith(here);
      window.scrollTo(0, 0);
      here.focus({ preventScroll: true });
    });
  }
  document.addEventListener("click", openHelp);

  // Questions take a while: Help is fetched while there is network, so that it opens even when that is gone.
  function keepHelp() {
    if (help !== null || !one("[data-stage]")) return;
    help = "";
    fetch(one(".button--help").href).then((reply) => reply.text()).then((html) => { help = html; }).catch(() => {});
  }
  document.addEventListener("chutno:page", keepHelp);
  keepHelp();
})();
