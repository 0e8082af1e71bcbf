// @ts-check
// At the end of each served page: the latest change that was made here, and the way back, as long as there is one.
import { button, make, send, token } from "./page.js";

(() => {
  const article = document.querySelector("article");
  if (!token || !article) return;
  const words = make("span");
  const status = make("span", { role: "status" });
  const place = make("p", { class: "aw-latest aw-quiet", hidden: "" }, words, status);
  article.append(place);

  /** @param {string} change */
  const undo = async (change) => {
    const { ok, answer } = await send("undo", { change });
    if (ok) dispatchEvent(new CustomEvent("afterword:written", { detail: { text: answer.said, change: answer.undo } }));
    else status.textContent = ` Not taken back: ${answer.error}.`;
  };

  const show = async () => {
    const { ok, answer } = await send("latest", {});
    place.hidden = !ok || !answer.undo;
    if (place.hidden) return;
    status.textContent = "";
    words.replaceChildren(`Your latest change: ${answer.said}. `, button("Take it back", () => undo(answer.undo), "aw-small"));
  };

  addEventListener("afterword:saved", show);
  show();
})();
