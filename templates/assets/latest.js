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
  const failed = make("div", { role: "alert" });
  article.prepend(failed);

  /** Says that the pages are those of before, why, and what to do. @param {string} why */
  const complain = (why) => failed.replaceChildren(...why ? [make("div", { class: "aw-caution" },
    make("p", {}, make("strong", {}, "These pages are as they were before your latest change.")),
    make("p", {}, "What you typed is in your files, and nothing is lost. It could not be made into pages:"),
    make("p", { dir: "auto" }, why),
    make("p", {}, "Mend what is named there, or take your latest change back at the end of this page. The pages follow by themselves. If they do not, end Afterword and open your workbook anew."),
  )] : []);

  /** @param {string} change */
  const undo = async (change) => {
    const { ok, answer } = await send("undo", { change });
    if (ok) dispatchEvent(new CustomEvent("afterword:written", { detail: { text: answer.said, change: answer.undo } }));
    else status.textContent = ` Not taken back: ${answer.error}.`;
  };

  const show = async () => {
    const { ok, answer } = await send("latest", {});
    complain(ok ? answer.failed : "");
    place.hidden = !ok || !answer.undo;
    if (place.hidden) return;
    status.textContent = "";
    words.replaceChildren(`Your latest change: ${answer.said}. `, button("Take it back", () => undo(answer.undo), "aw-small"));
  };

  addEventListener("afterword:saved", show);
  show();
})();
