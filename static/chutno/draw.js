// A sheet to draw on, with a finger, a pen, a mouse or keys. A stroke is its pen, where it began, and each step from
// there: [pen, x, y, dx, dy, ...]. Nothing else is looked at. Without this script words are offered.
(() => {
  "use strict";
  const WIDTH = 640;
  const HEIGHT = 480;
  const MOST_STROKES = 300;
  const MOST_TEXT = 24000; // a point takes four characters or more, so that there are never more than 6,000
  const NEAR = 3; // units: what is nearer to the last point is left out
  const [STEP, LEAP] = [8, 40];
  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const within = (value, most) => Math.min(Math.max(Math.round(value), 0), most);

  function lay(pad) {
    const one = (name) => pad.querySelector(`[data-${name}]`);
    const [field, sheet, said, words, opener] = ["strokes", "pad-sheet", "pad-said", "pad-words", "pad-say"].map(one);
    const pens = [...pad.querySelectorAll("[type=radio]")];
    const cursor = sheet.firstElementChild;
    let strokes = JSON.parse(field.value || "[]");
    let thrown = []; // what "start again" took away
    let stroke = null; // the one that is being drawn
    let path = null;
    let room = 0; // characters
    let [x, y] = [WIDTH / 2, HEIGHT / 2];

    const say = (what) => { said.textContent = said.dataset[what] || ""; };
    const byKeys = (yes) => sheet.classList.toggle("pad__sheet--keys", yes);

    function move(across, down) {
      [x, y] = [within(across, WIDTH), within(down, HEIGHT)];
      cursor.setAttribute("cx", x);
      cursor.setAttribute("cy", y);
    }

    const trace = ([, left, top, ...steps]) =>
      path.setAttribute("d", `M${left} ${top}l${steps.length ? steps.join(" ") : "0 0"}`);

    function ink(line) {
      path = document.createElementNS(sheet.namespaceURI, "path");
      path.setAttribute("class", `pad__stroke pad__stroke--${pens[line[0]].value}`);
      trace(line);
      cursor.before(path);
    }

    const name = () => sheet.setAttribute("aria-label", sheet.dataset[strokes.length ? "drawn" : "empty"]);

    function show() {
      sheet.querySelectorAll("path").forEach((line) => line.remove());
      strokes.forEach(ink);
      name();
    }

    // The page saves what is in the field, as it does with words.
    function keep() {
      field.value = strokes.length ? JSON.stringify(strokes) : "";
      name();
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }

    function start() {
      room = MOST_TEXT - JSON.stringify(strokes).length - ",[0,640,480]".length;
      if (room < 0 || strokes.length >= MOST_STROKES) {
        say("full");
        return;
      }
      const pen = pens.find((each) => each.checked) || pens[0];
      pen.checked = true;
      stroke = [pens.indexOf(pen), x, y];
      ink(stroke);
      sheet.classList.add("pad__sheet--down");
      say(sheet.matches(".pad__sheet--keys") && "down");
    }

    function end() {
      if (!stroke) return;
      strokes.push(stroke);
      stroke = null;
      sheet.classList.remove("pad__sheet--down");
      keep();
    }

    function reach(across, down) {
      const from = [x, y];
      move(across, down);
      if (!stroke) return;
      const step = [x - from[0], y - from[1]];
      room -= `,${step}`.length;
      if (room < 0) {
        end();
        say("full");
        return;
      }
      stroke.push(...step);
    }

    // --- A finger, a pen, a mouse
    const place = (event) => new DOMPoint(event.clientX, event.clientY).matrixTransform(sheet.getScreenCTM().inverse());

    sheet.addEventListener("pointerdown", (event) => {
      if (!event.isPrimary || event.button) return;
      end();
      byKeys(false);
      sheet.setPointerCapture(event.pointerId);
      const at = place(event);
      move(at.x, at.y);
      start();
    });
    sheet.addEventListener("pointermove", (event) => {
      if (!stroke || !event.isPrimary || sheet.matches(".pad__sheet--keys")) return;
      const passed = event.getCoalescedEvents ? event.getCoalescedEvents() : [];
      (passed.length ? passed : [event]).map(place).forEach((at) => {
        if (stroke && Math.hypot(at.x - x, at.y - y) >= NEAR) reach(at.x, at.y);
      });
      if (stroke) trace(stroke);
    });
    ["pointerup", "pointercancel"].forEach((up) => sheet.addEventListener(up, (event) => {
      if (event.isPrimary && !sheet.matches(".pad__sheet--keys")) end();
    }));

    // --- Keys
    sheet.addEventListener("keydown", (event) => {
      const arrow = ARROWS[event.key];
      if ((!arrow && event.key !== " ") || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      byKeys(true);
      if (arrow) {
        const far = event.shiftKey ? LEAP : STEP;
        reach(x + arrow[0] * far, y + arrow[1] * far);
        if (stroke) trace(stroke);
      } else if (stroke && !event.repeat) {
        end();
        say("up");
      } else if (!event.repeat) {
        start();
      }
    });
    sheet.addEventListener("focus", () => {
      if (!sheet.matches(":focus-visible")) return;
      byKeys(true);
      say("keys");
    });
    sheet.addEventListener("blur", () => {
      end();
      byKeys(false);
    });

    // --- Taking back
    one("pad-undo").addEventListener("click", () => {
      if (strokes.length) strokes.pop();
      else [strokes, thrown] = [thrown, []];
      say();
      show();
      keep();
    });
    one("pad-again").addEventListener("click", () => {
      if (!strokes.length) return;
      [thrown, strokes] = [strokes, []];
      say("again");
      show();
      keep();
    });

    // --- Words wait behind a button until they are wanted, and never go away again.
    function open(yes) {
      words.hidden = !yes;
      opener.hidden = yes;
    }
    opener.addEventListener("click", () => {
      open(true);
      words.querySelector("textarea").focus();
    });

    one("pad-board").hidden = false;
    one("pad-missing").hidden = true;
    open(Boolean(words.querySelector("textarea").value));
    if (!pens.some((each) => each.checked)) pens[0].checked = true;
    move(x, y);
    show();
  }

  const begin = () => document.querySelectorAll("[data-pad]").forEach((pad) => {
    if (pad.querySelector("[data-pad-board]").hidden) lay(pad);
  });
  document.addEventListener("chutno:page", begin);
  begin();
})();
