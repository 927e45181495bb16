// What happens inside one question: counting characters, the most that may be chosen, hiding the six words.
(() => {
  "use strict";
  const one = (selector, root) => root.querySelector(selector);

  function count(area) {
    const box = area.closest("[data-words]");
    if (!box) return;
    const left = Number(box.dataset.words) - [...area.value].length;
    one("[data-left]", box).textContent = String(Math.max(left, 0));
    one("[data-too-long]", box).hidden = left >= 0;
    if (left < 0) area.setAttribute("aria-invalid", "true");
    else area.removeAttribute("aria-invalid");
  }

  // "I don't know" and a choice cannot both stand; more than the most cannot be chosen.
  function limit(box) {
    const group = box.closest("[data-most]");
    if (!group || !box.checked) return;
    const boxes = [...group.querySelectorAll("input[type=checkbox]")];
    const isWay = box.dataset.way !== undefined;
    boxes.forEach((other) => {
      if (other !== box && (isWay || other.dataset.way !== undefined)) other.checked = false;
    });
    const chosen = boxes.filter((other) => other.checked).length;
    const tooMany = chosen > Number(group.dataset.most);
    if (tooMany) box.checked = false;
    one("[data-most-note]", group).classList.toggle("note", tooMany);
  }

  document.addEventListener("input", (event) => {
    if (event.target.matches("textarea")) count(event.target);
  });
  document.addEventListener("change", (event) => {
    if (event.target.matches("input[type=checkbox]")) limit(event.target);
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-hide]");
    if (!button) return;
    const hidden = one(".secrets", document).classList.toggle("secrets--hidden");
    button.setAttribute("aria-pressed", String(hidden));
  });

  function begin() {
    document.querySelectorAll("[data-words] textarea").forEach(count);
    document.querySelectorAll("[data-hide]").forEach((button) => { button.hidden = false; });
  }
  document.addEventListener("chutno:page", begin);
  begin();
})();
