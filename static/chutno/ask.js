// Questions: one step at a time, saved as it goes, counting characters, the most that may be chosen, hiding six words.
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

  function isAsked(stage) {
    const onlyChoose = one("[name=own-words][value=no]:checked");
    return !(onlyChoose && stage.dataset.kind === "words");
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
    if (!step(1)) one(".ask__form").requestSubmit();
  }

  document.addEventListener("click", (event) => {
    const target = event.target.closest("[data-next], [data-back], [data-skip], [data-show], [data-stay], [data-hide]");
    if (!target) return;
    const does = target.dataset;
    if (does.hide !== undefined) {
      const hidden = one(".secrets").classList.toggle("secrets--hidden");
      target.setAttribute("aria-pressed", String(hidden));
    } else if (!one("[data-stage]")) {
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

  document.addEventListener("input", (event) => {
    if (event.target.matches("textarea")) count(event.target);
  });
  document.addEventListener("change", (event) => {
    if (event.target.matches("input[type=checkbox]")) limit(event.target);
  });

  // A text that is too long is shown, not sent; what is sent is newer than anything that was saved.
  document.addEventListener("chutno:sending", (event) => {
    const form = event.target;
    const problem = form.dataset.autosave !== undefined && one("[data-too-long]:not([hidden])", form);
    if (problem) {
      event.preventDefault();
      stepTo(problem.closest("[data-stage]"));
    } else if (saver) {
      saver.stop();
    }
  });
  document.addEventListener("chutno:closing", () => leaving.abort());

  function begin() {
    const form = one("form[data-autosave]");
    saver = form ? autosave(form) : null;
    all("[data-words] textarea").forEach(count);
    all("[data-hide]").forEach((button) => { button.hidden = false; });
    if (!one("[data-stage]")) return;
    one("[data-stages]").classList.add("stepping");
    // The first step leaves the focus where a page begins; a step with a mistake takes it to the mistake.
    const problem = one("[data-stage] [aria-invalid=true]");
    show(problem ? problem.closest("[data-stage]") : stages()[0]);
    if (problem) problem.focus();
  }
  document.addEventListener("chutno:page", begin);
  begin();
})();
