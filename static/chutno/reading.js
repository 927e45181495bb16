/* The first reading: rows of what is covered, choosing in the words, and at once what would be seen outside. Offsets are
   code points, as the server counts; the page works without any of this. */
"use strict";

const beginReading = () => {
  const form = document.querySelector("[data-reading]");
  if (!form || !document.getElementById("puts")) return;
  const over = new AbortController(); // once other words are on the page
  document.addEventListener("words-changed", () => over.abort(), { once: true });
  const puts = JSON.parse(document.getElementById("puts").textContent);
  const ours = new Set(Object.values(puts).flatMap((each) => Object.values(each)));
  const live = form.querySelector("[data-says]");
  const say = (name, values = {}) => {
    live.textContent = Object.entries(values).reduce((text, [key, value]) => text.replace(`{${key}}`, () => value), form.dataset[name]);
  };
  const short = (text) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
  const points = (text) => Array.from(text).length;
  const made = (tag, className, text = "") => Object.assign(document.createElement(tag), { className, textContent: text });

  class Section {
    constructor(element) {
      this.element = element;
      this.given = JSON.parse(element.querySelector("script").textContent);
      this.words = Array.from(this.given.words);
      this.rows = element.querySelector("[data-rows]");
      this.marked = element.querySelector("[data-marked]");
      this.box = element.querySelector("[data-words]");
      this.button = element.querySelector("[data-cover]");
      this.chosen = null;
      this.listen();
      this.paint();
    }

    part(row, name) { return row.querySelector(`[data-is="${name}"]`); }

    all() { return this.rows ? [...this.rows.querySelectorAll("[data-row]")] : []; }

    text(start, end) { return this.words.slice(start, end).join(""); }

    get language() { return this.element.querySelector("[data-language] input:checked")?.value || ""; }

    get defaults() { return puts[this.language] || Object.values(puts)[0]; }

    /* ---- what is covered */
    placesOf(phrase) {
      const places = [];
      const text = this.given.words;
      for (let at = phrase ? text.indexOf(phrase) : -1; at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
        const start = points(text.slice(0, at));
        places.push([start, start + points(phrase)]);
      }
      return places;
    }

    spans() {
      const rows = this.all().map((row) => ({
        start: Number(row.dataset.start), end: Number(row.dataset.end), put: this.part(row, "put").value || this.defaults.ELSE,
        on: this.part(row, "cut").checked, number: this.part(row, "number").textContent, row,
      }));
      const copied = [...this.element.querySelectorAll("[data-phrase]")].flatMap((line) =>
        this.placesOf(this.part(line, "phrase").value.trim()).map(([start, end]) => (
          { start, end, put: this.part(line, "put").value || this.defaults.ELSE, on: true, number: "" })));
      return [...rows, ...copied].sort((one, two) => one.start - two.start || two.end - one.end);
    }

    pieces() {
      const spans = this.spans();
      const covered = [];
      for (const span of spans.filter((each) => each.on)) {
        const last = covered.at(-1);
        if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
        else covered.push({ ...span });
      }
      const inside = new Uint8Array(this.words.length + 1);
      for (const { start, end } of covered) inside.fill(1, start, end);
      const free = spans.filter((each) => !each.on && !each.row?.querySelector('[data-is="start"]') && !inside.subarray(each.start, each.end).includes(1));
      return { covered, free, all: [...covered, ...free].sort((one, two) => one.start - two.start) };
    }

    /* ---- how it looks */
    lines(parent, start, end) {
      let from = start;
      for (let at = start; at <= end; at += 1) {
        const turns = at < end && (this.words[at] === "\n" || this.words[at] === "\r");
        if (!turns && at < end) continue;
        if (at > from) {
          const run = made("span", "", this.text(from, at));
          run.dataset.at = from;
          parent.append(run);
        }
        if (turns) {
          parent.append(document.createElement("br"));
          if (this.words[at] === "\r" && this.words[at + 1] === "\n") at += 1;
        }
        from = at + 1;
      }
    }

    paint() {
      if (!this.marked) return this.leaving();
      const { free, all } = this.pieces();
      const outside = [...this.element.querySelectorAll("[data-outside]")];
      for (const place of [this.marked, ...outside]) place.replaceChildren();
      let at = 0;
      for (const span of [...all, { start: this.words.length, end: this.words.length, last: true }]) {
        for (const place of [this.marked, ...outside]) this.lines(place, at, span.start);
        if (!span.last) {
          this.mark(span);
          for (const place of outside) this.leaves(place, span);
        }
        at = span.end;
      }
      this.element.querySelector("[data-open]").hidden = !free.length;
      return this.leaving();
    }

    mark(span) {
      const mark = made("mark", `cut ${span.on ? "cut--sure" : "cut--maybe"}`);
      const was = made("span", "cut__was");
      this.lines(was, span.start, span.end);
      mark.append(was);
      if (span.number) mark.append(made("sup", "cut__n", span.number));
      mark.dataset.number = span.number;
      this.marked.append(mark);
    }

    leaves(place, span) {
      if (span.on) return place.append(made("ins", "put", span.put));
      const still = made("span", "still");
      this.lines(still, span.start, span.end);
      return place.append(still);
    }

    /* What would leave the house for the chosen outcome; the boxes that are needed for it. */
    leaving() {
      const outcome = this.element.querySelector("[data-outcome] input:checked")?.value || "";
      const leaves = this.given.leaves[outcome] || [];
      for (const part of this.element.querySelectorAll("[data-when]")) {
        const when = part.dataset.when.split(" ");
        part.hidden = when.includes("nothing") ? leaves.length > 0 : !when.some((each) => leaves.includes(each));
      }
      for (const turn of this.element.querySelectorAll(".pair__to [data-locale]")) turn.hidden = turn.dataset.locale === this.language;
      for (const shown of this.element.querySelectorAll("[data-mirror]")) {
        const box = form.elements[shown.dataset.mirror];
        const text = shown.querySelector("p");
        text.replaceChildren(...box.value.split("\n").flatMap((line, at) => (at ? [document.createElement("br"), line] : [line])));
        shown.hidden = !box.value.trim() || shown.dataset.locale === this.language;
      }
    }

    /* ---- choosing in the words */
    select(start, end) {
      const range = document.createRange();
      for (const run of this.marked.querySelectorAll("[data-at]")) {
        const at = Number(run.dataset.at);
        const signs = Array.from(run.textContent);
        const inRun = (offset) => signs.slice(0, offset - at).join("").length;
        if (start >= at && start < at + signs.length) range.setStart(run.firstChild, inRun(start));
        if (end > at && end <= at + signs.length) range.setEnd(run.firstChild, inRun(end));
      }
      const selection = document.getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
      const { top, bottom } = range.getBoundingClientRect();
      const frame = this.box.getBoundingClientRect();
      if (top < frame.top || bottom > frame.bottom) this.box.scrollTop += top - frame.top - 48;
    }

    /* The place that is selected, in code points, without the spaces around it. */
    selected() {
      const selection = document.getSelection();
      if (!selection.rangeCount || selection.isCollapsed || !selection.containsNode(this.marked, true)) return null;
      const range = selection.getRangeAt(0);
      let [start, end] = [Infinity, -1];
      for (const run of this.marked.querySelectorAll("[data-at]")) {
        const node = run.firstChild;
        if (!range.intersectsNode(node)) continue;
        const from = node === range.startContainer ? range.startOffset : 0;
        const to = node === range.endContainer ? range.endOffset : node.length;
        if (to <= from) continue;
        start = Math.min(start, Number(run.dataset.at) + points(node.data.slice(0, from)));
        end = Math.max(end, Number(run.dataset.at) + points(node.data.slice(0, to)));
      }
      while (start < end && !this.words[start].trim()) start += 1;
      while (end > start && !this.words[end - 1].trim()) end -= 1;
      return start < end ? { start, end } : null;
    }

    get everyWord() {
      this.found ??= this.findWords();
      return this.found;
    }

    findWords() {
      const found = [];
      for (let at = 0; at < this.words.length; at += 1) {
        let end = at;
        while (end < this.words.length && this.words[end].trim()) end += 1;
        if (end === at) continue;
        let [from, to] = [at, end];
        while (from < to && /\p{P}/u.test(this.words[from])) from += 1;
        while (to > from && /\p{P}/u.test(this.words[to - 1])) to -= 1;
        found.push(from < to ? { start: from, end: to } : { start: at, end });
        at = end;
      }
      return found;
    }

    /* ← and → choose a word; with Shift the selection grows or shrinks at its end. */
    step(by, grows) {
      const words = this.everyWord;
      if (!words.length) return;
      const now = this.selected();
      const last = now ? words.findLastIndex((word) => word.start < now.end) : -1;
      const first = now ? words.findIndex((word) => word.end > now.start) : -1;
      const keep = (index) => Math.max(0, Math.min(words.length - 1, index));
      const [from, to] = !now ? [keep(by > 0 ? 0 : words.length), keep(by > 0 ? 0 : words.length)]
        : grows ? [first, Math.max(first, keep(last + by))]
          : [keep(by > 0 ? last + 1 : first - 1), keep(by > 0 ? last + 1 : first - 1)];
      this.select(words[from].start, words[to].end);
      say("sayChosen", { words: short(this.text(words[from].start, words[to].end)) });
    }

    cover() {
      const place = this.selected() || this.chosen;
      if (!place) return say("sayNone");
      const same = this.all().find((row) => Number(row.dataset.start) === place.start && Number(row.dataset.end) === place.end);
      if (same) return this.tick(same, true, true);
      const own = this.all().filter((row) => this.part(row, "start"));
      if (own.length >= this.given.most) return say("sayMany");
      return this.add(place, own);
    }

    add({ start, end }, own) {
      const row = form.querySelector("[data-new-row]").content.firstElementChild.cloneNode(true);
      const words = this.text(start, end);
      const index = own.reduce((most, each) => Math.max(most, Number(this.part(each, "start").name.split("-").at(-1)) + 1), 0);
      for (const name of ["start", "end", "cut", "label", "put"]) this.part(row, name).name = `${this.element.dataset.section}-own-${name}-${index}`;
      Object.assign(row.dataset, { start, end });
      [this.part(row, "start").value, this.part(row, "end").value, this.part(row, "put").value] = [start, end, this.defaults.ELSE];
      const number = this.all().reduce((most, each) => Math.max(most, Number(this.part(each, "number").textContent)), 0) + 1;
      this.part(row, "number").textContent = number;
      this.part(row, "was").textContent = words;
      row.querySelector(".seen-by-readers").textContent = form.dataset.coverLabel.replace("{words}", () => words);
      this.part(row, "label").setAttribute("aria-label", form.dataset.whatLabel.replace("{words}", () => words));
      this.part(row, "put").setAttribute("aria-label", form.dataset.putLabel.replace("{words}", () => words));
      this.rows.append(row);
      this.choose(null);
      this.paint();
      this.part(row, "cut").focus();
      say("sayNew", { number, words: short(words) });
    }

    choose(place) {
      this.chosen = place;
      this.button.setAttribute("aria-disabled", String(!place));
    }

    tick(row, on, moves = false) {
      this.part(row, "cut").checked = on;
      if (moves) this.part(row, "cut").focus();
      this.paint();
      say(on ? "sayCovered" : "sayLeft", { words: short(this.part(row, "was").textContent) });
    }

    /* The label brings its own replacement, unless somebody typed another. */
    relabel(row) {
      const put = this.part(row, "put");
      if (!put.value || ours.has(put.value)) put.value = this.defaults[this.part(row, "label").value] || this.defaults.ELSE;
    }

    here(row) {
      for (const mark of this.marked.querySelectorAll(".cut")) mark.classList.remove("cut--here");
      const number = this.part(row, "number").textContent;
      const mark = [...this.marked.querySelectorAll(".cut")].find((each) => each.dataset.number === number);
      mark?.classList.add("cut--here");
      if (mark) this.box.scrollTop += mark.getBoundingClientRect().top - this.box.getBoundingClientRect().top - this.box.clientHeight / 3;
    }

    listen() {
      this.element.addEventListener("input", (event) => {
        if (event.target.matches("textarea")) this.leaving();
        else if (!event.target.matches("[data-language] input")) this.paint();
      });
      this.element.addEventListener("change", (event) => {
        if (event.target.matches("textarea")) return;
        const row = event.target.closest("[data-row], [data-phrase]");
        if (row && event.target.matches('[data-is="label"]')) this.relabel(row);
        if (event.target.matches("[data-language] input")) {
          for (const each of this.element.querySelectorAll("[data-row], [data-phrase]")) if (this.part(each, "put").value) this.relabel(each);
        }
        this.paint();
        const number = document.activeElement.closest?.("[data-row]");
        if (number && this.element.contains(number)) this.here(number);
      });
      this.rows?.addEventListener("focusin", (event) => this.here(event.target.closest("[data-row]")));
      this.button?.addEventListener("pointerdown", (event) => event.preventDefault());
      this.button?.addEventListener("click", () => this.cover());
    }
  }

  const sections = [...form.querySelectorAll("[data-section]")].map((element) => new Section(element));
  const sectionOf = (place) => sections.find((each) => each.element.contains(place)) || sections.find((each) => each.selected()) || sections.find((each) => each.rows) || sections[0];

  document.addEventListener("selectionchange", () => {
    for (const section of sections) {
      const place = section.button && section.selected();
      if (place) section.choose(place);
      else if (section.chosen && section.box.contains(document.getSelection().anchorNode)) section.choose(null);
    }
  }, { signal: over.signal });

  for (const fold of form.querySelectorAll("[data-veil]")) {
    fold.addEventListener("toggle", () => {
      for (const other of form.querySelectorAll("[data-veil]")) other.open = fold.open;
    });
  }

  /* ---- keys */
  const move = (place, by) => {
    const rows = sections.flatMap((each) => each.all());
    const now = rows.indexOf(place.closest("[data-row]"));
    const next = rows[now < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.max(0, Math.min(rows.length - 1, now + by))];
    next?.querySelector('[data-is="cut"]').focus();
    return Boolean(next);
  };
  const inRow = (act) => (place, section) => {
    const row = place.closest("[data-row]");
    if (row) act(row, section);
    return Boolean(row);
  };
  const acts = {
    j: (place) => move(place, 1),
    k: (place) => move(place, -1),
    y: inRow((row, section) => section.tick(row, true)),
    n: inRow((row, section) => section.tick(row, false)),
    l: inRow((row, section) => section.part(row, "label").focus()),
    c: (_place, section) => { section.cover(); return true; },
    w: (_place, section) => {
      if (section.box?.closest("details")) section.box.closest("details").open = true;
      section.box?.focus();
      return true;
    },
  };

  document.addEventListener("keydown", (event) => {
    const place = event.target;
    if (!form.contains(place) && place !== document.body) return;
    const row = place.closest("[data-row]");
    if (event.key === "Escape" && row) return row.querySelector('[data-is="cut"]').focus();
    if (!staffKeys.mine(event)) return;
    const section = sectionOf(place);
    const inWords = place.closest("[data-words]");
    const side = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const along = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    let done = false;
    if (inWords && side) { section.step(side, event.shiftKey); done = true; }
    else if (inWords && event.key === "Enter") { section.cover(); done = true; }
    else if (row && along && place.type === "checkbox") done = move(place, along);
    else if (!event.shiftKey) done = acts[staffKeys.letter(event)]?.(place, section) || false;
    if (done) event.preventDefault();
  }, { signal: over.signal });
};

beginReading();
document.addEventListener("words-changed", beginReading);
