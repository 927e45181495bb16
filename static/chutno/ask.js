// Questions: one step at a time, saved as it goes; inside one: characters, the most that may be chosen, order, reading aloud.
// Everything stands under each other and works without it.
(() => {
  "use strict";
  const SAVE_EVERY = 10000; // ms after a change
  const leaving = new AbortController();
  let saver = null;

  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const one = (selector, from = document) => from.querySelector(selector);

  // --- The draft is saved, sealed, on the server; the newest sequence wins.
  function autosave(form) {
    const sequence = one("[name=sequence]", form);
    const network = one("[data-network]", form);
    let timer = 0;
    let saving = false;

    async function save() {
      timer = 0;
      if (saving) return;
      saving = true;
      sequence.value = Number(sequence.value) + 1;
      try {
        const reply = await fetch("/save", {
          method: "POST", body: new URLSearchParams(new FormData(form)), headers: { "X-Requested-By": "page" },
          signal: leaving.signal,
        });
        if (network) network.hidden = true;
        const newest = Number(reply.headers.get("X-Sequence") || 0);
        if (reply.status === 204 && newest > Number(sequence.value)) {
          sequence.value = newest;
          later();
        }
      } catch {
        if (!leaving.signal.aborted && network) network.hidden = false;
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
  const now = () => all("[data-stage]").find((stage) => !stage.hidden);

  const IN_OWN_WORDS = ["words", "short", "drawing"];

  // A question that hangs on another is asked when one of these was chosen there, and that one was asked itself.
  function isAsked(stage) {
    const { kind, if: field, any } = stage.dataset;
    if (IN_OWN_WORDS.includes(kind) && one("[name=own-words][value=no]:checked")) return false;
    if (!field) return true;
    const values = any.split(" ");
    return all(`[name="${field}"]:checked`)
      .some((box) => values.includes(box.value) && isAsked(box.closest("[data-stage]")));
  }

  function show(stage) {
    all("[data-stage]").forEach((other) => { other.hidden = other !== stage; });
    const first = stages()[0] === stage;
    const last = stages().at(-1) === stage;
    all("[data-back]").forEach((button) => { button.hidden = first; });
    const asking = Boolean(stage.closest("form"));
    all(".steps [data-next]").forEach((button) => { button.hidden = last && !asking; });
    all("[data-steps]").forEach((steps) => { steps.hidden = first; });
    all("[data-skip]").forEach((button) => { button.hidden = !stage.dataset.kind; });
    all("details[open]").forEach((details) => { details.open = false; });
  }

  function stepTo(stage) {
    hush();
    show(stage);
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
    all("[data-rank] input", stage).forEach((place) => { place.value = ""; });
    if (!step(1)) one(".ask__form").requestSubmit();
  }

  document.addEventListener("click", (event) => {
    const target = event.target.closest("[data-next], [data-back], [data-skip], [data-show], [data-stay], [data-hide]");
    if (!target) return;
    const does = target.dataset;
    if (does.hide !== undefined) {
      const hidden = one(".secrets").classList.toggle("secrets--hidden");
      target.setAttribute("aria-pressed", String(hidden));
    } else if (!one("[data-stage]") || one("[data-quick]")) {
      return;
    } else if (does.next !== undefined) {
      if (step(1)) event.preventDefault();
    } else if (does.back !== undefined) {
      step(-1);
    } else if (does.skip !== undefined) {
      skip();
    } else if (does.show !== undefined) {
      event.preventDefault();
      one(".better").classList.add("better--shown");
      one(".better").focus();
    } else {
      event.preventDefault();
      target.closest("details").open = false;
      if (saver) saver.save();
    }
  });

  // --- Inside one question.
  function count(area) {
    const box = area.closest("[data-words]");
    if (!box) return;
    const left = Number(box.dataset.words) - [...area.value].length;
    one("[data-left]", box).textContent = String(Math.max(left, 0));
    one("[data-too-long]", box).hidden = left >= 0;
    const counter = one("[data-counter]", box);
    if (counter) counter.hidden = false;
    if (left < 0) area.setAttribute("aria-invalid", "true");
    else area.removeAttribute("aria-invalid");
  }

  // "I don't know" and a choice cannot both stand; more than the most cannot be chosen.
  function limit(box) {
    const group = box.closest("[data-most]");
    if (!group || !box.checked) return;
    const boxes = all("input[type=checkbox]", group);
    const isWay = box.dataset.way !== undefined;
    boxes.forEach((other) => {
      if (other !== box && (isWay || other.dataset.way !== undefined)) other.checked = false;
    });
    const tooMany = boxes.filter((other) => other.checked).length > Number(group.dataset.most);
    if (tooMany) box.checked = false;
    one("[data-most-note]", group).classList.toggle("note", tooMany);
  }

  // Put in order: the thing moves by one place, the numbers follow, and the button that was pressed keeps the focus.
  function move(button) {
    const item = button.closest("li");
    const list = item.parentElement;
    const by = Number(button.dataset.move);
    const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    if (by < 0) other.before(item);
    else other.after(item);
    number(list);
    all("[type=radio]", item.closest("fieldset")).forEach((way) => { way.checked = false; });
    (button.disabled ? one("[data-move]:not([disabled])", item) : button).focus();
    const said = one("[data-rank-said]", list.parentElement);
    said.textContent = `${one(".rank__place", item).textContent}. ${one(".rank__label", item).textContent}`;
    list.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function number(list) {
    [...list.children].forEach((item, place) => {
      item.classList.remove("rank__item--open");
      one("input", item).value = one(".rank__place", item).textContent = String(place + 1);
      const [up, down] = all("[data-move]", item);
      up.disabled = place === 0;
      down.disabled = place === list.children.length - 1;
    });
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move]");
    if (!button) return;
    event.preventDefault();
    move(button);
  });

  // --- Read aloud, with the device's own voice. A voice that lives elsewhere would hear what is asked, so it is not used.
  const speech = window.speechSynthesis;

  function voice() {
    const lang = document.documentElement.lang;
    return speech && speech.getVoices().find((each) => each.localService && each.lang.slice(0, 2) === lang);
  }

  function offerVoice() {
    const there = Boolean(voice());
    all("[data-listen]").forEach((button) => { button.hidden = !there; });
  }

  function hush() {
    if (speech) speech.cancel();
    all("[data-listen]").forEach((button) => button.setAttribute("aria-pressed", "false"));
  }

  function listen(button) {
    const reading = button.getAttribute("aria-pressed") === "true";
    hush();
    if (reading) return;
    const parts = all("h2, [data-read], .label, .choice__body, .rank__label", button.closest("[data-stage], main"));
    const seen = parts.filter((part) => part.checkVisibility ? part.checkVisibility() : part.offsetParent);
    seen.forEach((part, place) => {
      const said = new SpeechSynthesisUtterance(part.textContent);
      Object.assign(said, { voice: voice(), lang: voice().lang });
      if (place === seen.length - 1) said.onend = () => button.setAttribute("aria-pressed", "false");
      speech.speak(said);
    });
    button.setAttribute("aria-pressed", "true");
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-listen]");
    if (button) listen(button);
  });
  if (speech) speech.addEventListener("voiceschanged", offerVoice);

  document.addEventListener("input", (event) => {
    if (event.target.matches("textarea")) count(event.target);
  });
  document.addEventListener("change", (event) => {
    if (event.target.matches("input[type=checkbox]")) limit(event.target);
    if (event.target.matches("fieldset > .choices [data-way]")) {
      all("[data-rank] input", event.target.closest("fieldset")).forEach((place) => { place.value = ""; });
    }
  });

  // A text that is too long is shown, not sent; what is sent is newer than anything that was saved.
  document.addEventListener("chutno:sending", (event) => {
    const form = event.target;
    const problem = form.dataset.autosave !== undefined && one("[data-too-long]:not([hidden])", form);
    if (problem) {
      event.preventDefault();
      if (form.dataset.quick === undefined) stepTo(problem.closest("[data-stage]"));
      else one("textarea", problem.closest("[data-words]")).focus();
    } else if (saver) {
      saver.stop();
    }
  });
  document.addEventListener("chutno:closing", () => {
    leaving.abort();
    hush();
  });

  function begin() {
    const form = one("form[data-autosave]");
    saver = form ? autosave(form) : null;
    all("[data-words] textarea").forEach(count);
    all("[data-hide]").forEach((button) => { button.hidden = false; });
    hush();
    offerVoice();
    if (!one("[data-stage]") || one("[data-quick]")) return;
    one("[data-stages]").classList.add("stepping");
    // The first step leaves the focus where a page begins; a step with a mistake takes it to the mistake.
    const problem = one("[data-stage] [aria-invalid=true]");
    show(problem ? problem.closest("[data-stage]") : stages()[0]);
    if (problem) problem.focus();
  }
  document.addEventListener("chutno:page", begin);
  begin();
})();
