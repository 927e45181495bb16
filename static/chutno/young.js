// A young person's pages with JavaScript: one step at a time, saved as it goes, and no new line in the history.
// Without it every page works as it stands. Nothing is kept in the browser.
(() => {
  "use strict";
  const SAVE_EVERY = 10000; // ms after a change
  const leaving = new AbortController();
  let busy = false;
  let help = null;
  let saver = null;

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);

  function fieldsOf(form, submitter) {
    const fields = new URLSearchParams(new FormData(form));
    if (submitter && submitter.name) fields.set(submitter.name, submitter.value);
    return fields;
  }

  function network(form, gone) {
    const line = one("[data-network]", form);
    if (line) line.hidden = !gone;
  }

  function go(address) {
    window.location.replace(address);
  }

  // --- A page that arrives takes the place of the one that is shown.
  function show(html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    const main = one("#main", page);
    if (!main) return false;
    one("#main").replaceWith(document.importNode(main, true));
    document.documentElement.lang = page.documentElement.lang;
    document.body.dataset.band = page.body.dataset.band;
    one(".bar").replaceWith(document.importNode(one(".bar", page), true));
    const foot = one("footer.foot");
    if (foot) foot.remove();
    const newFoot = one("footer.foot", page);
    if (newFoot) one("#main").after(document.importNode(newFoot, true));
    window.scrollTo(0, 0);
    begin();
    one("#main").focus({ preventScroll: true });
    return true;
  }

  async function send(form, submitter) {
    if (busy) return; // a double tap is one tap
    busy = true;
    if (saver) saver.stop();
    const address = (submitter && submitter.getAttribute("formaction")) || form.getAttribute("action");
    const body = fieldsOf(form, submitter);
    try {
      const reply = await fetch(address, { method: "POST", body, signal: leaving.signal, cache: "no-store" });
      network(form, false);
      if (reply.redirected) {
        go(reply.url);
        return;
      }
      busy = false;
      if (!show(await reply.text())) throw new Error("no page");
    } catch {
      busy = false;
      if (leaving.signal.aborted) return;
      network(form, true);
      window.addEventListener("online", () => send(form, submitter), { once: true });
    }
  }

  document.addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-inside]");
    if (!form) return;
    event.preventDefault();
    const problem = one("[data-too-long]:not([hidden])", form);
    if (problem && form.dataset.autosave !== undefined) {
      stepTo(problem.closest("[data-stage]"));
      return;
    }
    send(form, event.submitter);
  });

  // --- The draft is saved, sealed, on the server; the newest sequence wins.
  function autosave(form) {
    const sequence = one("[name=sequence]", form);
    let timer = 0;
    let saving = false;

    async function save() {
      timer = 0;
      if (saving || busy) return;
      saving = true;
      sequence.value = Number(sequence.value) + 1;
      try {
        const reply = await fetch("/save", {
          method: "POST", body: fieldsOf(form), headers: { "X-Requested-By": "page" }, signal: leaving.signal,
        });
        network(form, false);
        const newest = Number(reply.headers.get("X-Sequence") || 0);
        if (reply.status === 204 && newest > Number(sequence.value)) {
          sequence.value = newest;
          later();
        }
      } catch {
        if (!leaving.signal.aborted) network(form, true);
        later();
      }
      saving = false;
    }

    function later() {
      if (!timer) timer = setTimeout(save, SAVE_EVERY);
    }

    form.addEventListener("input", later);
    form.addEventListener("change", later);
    return {
      save,
      stop() {
        clearTimeout(timer);
        timer = 0;
        sequence.value = Number(sequence.value) + 1;
      },
    };
  }

  // --- One step at a time.
  const stages = () => all("[data-stage]").filter((stage) => isAsked(stage));

  function isAsked(stage) {
    const onlyChoose = one("[name=own-words][value=no]:checked");
    return !(onlyChoose && stage.dataset.kind === "words");
  }

  const now = () => all("[data-stage]").find((stage) => !stage.hidden);

  function stepTo(stage) {
    all("[data-stage]").forEach((other) => { other.hidden = other !== stage; });
    const first = stages()[0] === stage;
    const last = stages().at(-1) === stage;
    all("[data-back]").forEach((button) => { button.hidden = first; });
    const asking = Boolean(stage.closest("form"));
    all(".steps [data-next]").forEach((button) => { button.hidden = last && !asking; });
    all("[data-steps]").forEach((steps) => { steps.hidden = first; });
    all("[data-skip]").forEach((button) => { button.hidden = !stage.dataset.kind; });
    all("details[open]").forEach((details) => { details.open = false; });
    const heading = one("h2", stage);
    heading.tabIndex = -1;
    window.scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  }

  // Returns false when there is no step in that direction.
  function step(by) {
    const steps = stages();
    const next = steps[steps.indexOf(now()) + by];
    if (next) stepTo(next);
    return Boolean(next);
  }

  function skip() {
    const stage = now();
    all("input[type=radio], input[type=checkbox]", stage).forEach((box) => { box.checked = false; });
    if (!step(1)) one(".ask__form").requestSubmit();
  }

  document.addEventListener("click", (event) => {
    const target = event.target.closest("[data-next], [data-back], [data-skip], [data-show], [data-stay]");
    if (!target || !one("[data-stage]")) return;
    if (target.dataset.next !== undefined) {
      if (step(1)) event.preventDefault();
    } else if (target.dataset.back !== undefined) {
      step(-1);
    } else if (target.dataset.skip !== undefined) {
      skip();
    } else if (target.dataset.show !== undefined) {
      event.preventDefault();
      one(".better").classList.add("better--shown");
      one(".better").focus();
    } else {
      event.preventDefault();
      target.closest("details").open = false;
      if (saver) saver.save();
    }
  });

  // Pages of ours take each other's place: Back never leads through them.
  window.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='/']");
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(link.href);
  });

  // --- Help opens over the questions: nothing is lost and the history keeps no line of it.
  async function openHelp(event) {
    const link = event.target.closest(".button--help, main a[href^='/help/']");
    if (!link || one(".help")) return;
    event.preventDefault();
    const html = help || (await fetch(link.href).then((reply) => reply.text()).catch(() => ""));
    if (!html) {
      go(link.href);
      return;
    }
    const there = one("#main", new DOMParser().parseFromString(html, "text/html"));
    const here = one("#main");
    const back = one("[data-back-here]", there);
    back.hidden = false;
    if (!one("form[data-autosave]")) one("button", back).textContent = one("button", back).dataset.plain;
    here.replaceWith(there);
    window.scrollTo(0, 0);
    there.focus({ preventScroll: true });
    one("button", back).addEventListener("click", () => {
      there.replaceWith(here);
      window.scrollTo(0, 0);
      here.focus({ preventScroll: true });
    });
  }
  document.addEventListener("click", openHelp);

  document.addEventListener("chutno:closing", () => leaving.abort());

  function begin() {
    const form = one("form[data-autosave]");
    saver = form ? autosave(form) : null;
    document.dispatchEvent(new Event("chutno:page"));
    if (!one("[data-stage]")) return;
    one("[data-stages]").classList.add("stepping");
    stepTo(stages()[0]);
    // Fetched while there is network, so that Help opens even when it is gone.
    fetch(one(".button--help").href).then((reply) => reply.text()).then((html) => { help = html; }).catch(() => {});
  }

  begin();
})();
