// @ts-check
// An interview that was begun by mistake is removed on its first page: its file is moved away, and Undo brings it back.
import { forgetAll } from "./begun.js";
import { button, make, send, token } from "./page.js";

(() => {
  const article = document.querySelector("article");
  const page = /^(.*\/)interviews\/([^/]+)\/(?:index\.html)?$/.exec(location.pathname);
  if (!token || !article || !page) return;
  const [, front, name] = page;
  const status = make("p", { role: "status" });

  const remove = async () => {
    const title = document.querySelector("article h1")?.textContent ?? "";
    if (!confirm(`Remove this interview from your workbook: ${title}? Nothing is deleted. Its file is moved away, and Undo brings it back.`)) return;
    const { ok, answer } = await send("remove", { interview: decodeURIComponent(name) });
    if (!ok) { status.textContent = `Not removed: ${answer.error}.`; return; }
    forgetAll(decodeURIComponent(name));
    dispatchEvent(new CustomEvent("afterword:written", { detail: { text: answer.said, change: answer.undo, at: front } }));
    location.assign(front);
  };

  article.append(make("section", { class: "aw-removal" },
    make("h2", { id: "begun-by-mistake" }, "Begun by mistake?"),
    make("p", {}, "If this interview never took place, remove it. If it has ended, keep it, and say how it ended, above."),
    make("p", {}, button("Remove this interview", remove)), status));
})();
