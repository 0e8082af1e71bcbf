// @ts-check
// Copies one note; where that is not allowed the text is selected instead.
for (const button of document.querySelectorAll("button[data-copy]")) {
  button.addEventListener("click", async () => {
    const text = button.closest("article")?.querySelector("pre");
    if (!text) return;
    try {
      await navigator.clipboard.writeText(text.textContent ?? "");
      button.textContent = "Copied";
    } catch {
      getSelection()?.selectAllChildren(text);
      button.textContent = "Selected: copy it now";
    }
    setTimeout(() => { button.textContent = "Copy the text"; }, 2500);
  });
}
