/* Keys for the two reading screens: 1 to 5 (and U) go to the buttons that carry them, unless somebody is writing; Enter
   presses. "?" opens the list of keys. On a Cyrillic keyboard the same places of the keyboard count. */
"use strict";

const staffKeys = {
  on: true,
  typing: (place) =>
    Boolean(place.closest("input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]")),
  letter: (event) =>
    /^Key[A-Z]$/.test(event.code) && !/^[a-z]$/i.test(event.key) ? event.code[3].toLowerCase() : event.key.toLowerCase(),
  mine: (event) => staffKeys.on && !event.ctrlKey && !event.altKey && !event.metaKey && !staffKeys.typing(event.target),
};

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-keys-on]")) staffKeys.on = event.target.checked;
});

const showScripted = () => {
  for (const box of document.querySelectorAll("[data-keys-on]")) box.checked = staffKeys.on;
  for (const part of document.querySelectorAll("[data-reading] [data-scripted]")) part.hidden = false;
};
showScripted();
document.addEventListener("words-changed", showScripted); // the next words came without a new page

document.addEventListener("keydown", (event) => {
  if (!staffKeys.mine(event)) return;
  const list = document.querySelector("[data-reading] [data-keys]");
  if (event.key === "?" && list) {
    event.preventDefault();
    list.open = !list.open;
    list.querySelector("summary").focus();
    return;
  }
  const button = document.querySelector(`:is([data-reading], .undo) [data-key="${CSS.escape(staffKeys.letter(event))}"]`);
  if (button) {
    event.preventDefault();
    button.focus();
  }
});
