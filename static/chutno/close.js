// Close: covers the page in the same frame, then leaves. Shift pressed three times alone does the same.
// Nothing is kept in the browser, nothing is counted, nothing asks "are you sure".
(() => {
  "use strict";
  const WAY_OUT = "/x";
  const PATIENCE = 5000; // ms for all three presses
  const root = document.documentElement;
  const said = document.querySelector("[data-said]");
  let presses = 0;
  let alone = false;
  let timer = 0;

  function cover() {
    root.classList.add("covered");
    document.title = "\u00a0";
  }

  function close() {
    cover();
    document.dispatchEvent(new Event("chutno:closing"));
    window.location.replace(WAY_OUT);
  }

  function forget() {
    presses = 0;
    clearTimeout(timer);
    if (said) said.textContent = "";
  }

  function pressed() {
    presses += 1;
    if (presses === 3) {
      close();
      return;
    }
    if (presses === 1) timer = setTimeout(forget, PATIENCE);
    if (said) said.textContent = said.dataset.said.split("|")[presses - 1];
  }

  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-close]")) return;
    event.preventDefault();
    close();
  }, true);

  // A press counts on the way up, and only when no other key was down with it: capital letters,
  // Alt+Shift and Ctrl+Shift (which change the keyboard layout) never close the page.
  document.addEventListener("keydown", (event) => {
    if (event.repeat) return;
    alone = event.key === "Shift" && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (!alone) forget();
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
})();
