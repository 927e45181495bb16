/* Keys for the two reading screens: 1 to 5 go to the buttons at the foot, unless somebody is writing; Enter presses. */
"use strict";

document.addEventListener("keydown", (event) => {
  const writing = event.target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]");
  if (writing || event.ctrlKey || event.altKey || event.metaKey) return;
  const button = document.querySelector(`[data-reading] [data-key="${CSS.escape(event.key)}"]`);
  if (button) {
    event.preventDefault();
    button.focus();
  }
});
