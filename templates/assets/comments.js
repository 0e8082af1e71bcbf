// @ts-check
// A coach's comment is marked as dealt with where it stands.
import { button, make, marked, send, token } from "./page.js";

/** A letter with these words, at once: what went wrong, or the change to be taken back. @param {string} interview @param {string} about @param {string} text @returns {Promise<{ wrong: string, undo: string }>} */
const letterWith = async (interview, about, text) => {
  const opened = await send("open", { pencil: "words", interview, about });
  if (!opened.ok) return { wrong: opened.answer.error, undo: "" };
  const { fields, begin, seen } = opened.answer;
  const { ok, answer } = await send("words", { interview, about, seen, look: false, subject: fields.subject || begin.subject, text });
  return ok ? { wrong: "", undo: answer.undo } : { wrong: answer.problems?.[0]?.message ?? answer.error, undo: "" };
};

(() => {
  if (!token) return;
  for (const comment of document.querySelectorAll("[data-comment]")) {
    if (!(comment instanceof HTMLElement)) continue;
    const { comment: number, interview, on } = comment.dataset;
    const status = make("span", { role: "status" });
    const wording = comment.querySelector("[data-instead]");
    const letter = comment.closest(".aw-draft")?.querySelector("pre.aw-text");
    if (wording && letter) wording.replaceChildren(...marked(wording.textContent ?? "", letter.textContent ?? ""));
    const resolve = button("I have dealt with it", async () => {
      const { ok, answer } = await send("resolve", { interview, number: Number(number), on });
      if (!ok) { status.textContent = ` Not written down: ${answer.error}.`; return; }
      dispatchEvent(new CustomEvent("afterword:written", { detail: { text: answer.said, change: answer.undo } }));
    }, "aw-small");
    resolve.id = `dealt-${interview}-${number}`;
    comment.append(make("p", {}, resolve, status));
    const take = comment.querySelector("[data-take]");
    if (!(take instanceof HTMLElement)) continue;
    take.hidden = false;
    take.addEventListener("click", async () => {
      const { wrong, undo } = await letterWith(interview ?? "", take.dataset.take ?? "", comment.querySelector("[data-instead]")?.textContent ?? "");
      status.textContent = wrong ? ` The letter is as it was: ${wrong}.` : "";
      if (!wrong) dispatchEvent(new CustomEvent("afterword:written", { detail: { text: "The letter has these words now.", change: undo } }));
    });
  }
})();
