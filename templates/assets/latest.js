// @ts-check
// At the end of each served page: the latest change that was made here, and the way back, as long as there is one; and what was
// taken back, as long as it can be put back.
import { button, make, send, token } from "./page.js";

(() => {
  const article = document.querySelector("article");
  if (!token || !article) return;
  const words = make("span");
  const status = make("span", { role: "status" });
  const place = make("p", { class: "aw-latest aw-quiet", hidden: "" }, words, status);
  article.append(place);
  const failed = make("div", { role: "alert" });
  article.prepend(failed);

  /** Says that the pages are those of before, why, and what to do. @param {string} why */
  const complain = (why) => failed.replaceChildren(...why ? [make("div", { class: "aw-caution" },
    make("p", {}, make("strong", {}, "These pages are as they were before your latest change.")),
    make("p", {}, "What you typed is in your files, and nothing is lost. It could not be made into pages:"),
    make("p", { dir: "auto" }, why),
    make("p", {}, "Mend what is named there, or take your latest change back at the end of this page. The pages follow by themselves. If they do not, close Afterword and open your workbook again."),
  )] : []);

  /** @param {"undo" | "put-back"} way @param {string} change */
  const turn = async (way, change) => {
    const { ok, answer } = await send(way, { change });
    if (ok) dispatchEvent(new CustomEvent("afterword:written", { detail: { text: answer.said, change: answer.undo, back: answer.back } }));
    else status.textContent = ` Not ${way === "undo" ? "taken" : "put"} back: ${answer.error}.`;
  };

  const show = async () => {
    const { ok, answer } = await send("latest", {});
    complain(ok ? answer.failed : "");
    place.hidden = !ok || !(answer.undo || answer.back);
    if (place.hidden) return;
    status.textContent = "";
    const latest = answer.undo ? [`Your latest change: ${answer.said}. `, button("Take it back", () => turn("undo", answer.undo), "aw-small"), " "] : [];
    const undone = answer.back ? [`You took back: ${answer.undone}. `, button("Put it back", () => turn("put-back", answer.back), "aw-small"), " "] : [];
    words.replaceChildren(...latest, ...undone);
  };

  addEventListener("afterword:saved", show);
  show();
})();
