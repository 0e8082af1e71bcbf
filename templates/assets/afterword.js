// Ticks stay in this browser under their step ID; drafts can be copied. Without this script every page still reads and prints.
(() => {
  "use strict";
  const key = (step) => `afterword:${step}`;
  const boxes = [...document.querySelectorAll("input[data-step]")];
  const read = (step) => { try { return localStorage.getItem(key(step)); } catch { return null; } };
  const write = (step, on) => { try { on ? localStorage.setItem(key(step), "1") : localStorage.removeItem(key(step)); } catch { /* private window */ } };

  for (const box of boxes) {
    if (box.disabled) continue;
    box.checked = read(box.dataset.step) === "1";
    box.addEventListener("change", () => {
      write(box.dataset.step, box.checked);
      for (const twin of boxes) if (twin.dataset.step === box.dataset.step) twin.checked = box.checked;
    });
  }

  const select = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };

  for (const button of document.querySelectorAll("button[data-copy]")) {
    const label = button.textContent;
    const text = document.getElementById(button.dataset.copy);
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text.textContent);
        button.textContent = "Copied";
      } catch {
        select(text);
        button.textContent = "Selected: press Ctrl+C";
      }
      setTimeout(() => { button.textContent = label; }, 2500);
    });
  }
})();
