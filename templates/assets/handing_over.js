// @ts-check
// Share, take in, print: under `afterword serve`, a copy is made for somebody and what came back is gone through on the page.
// Every list comes from the server; only where the page holds the token of a running one is any of this there.
import { button, make, marked, PRIMARY, send, token } from "./page.js";

(() => {
  const place = document.querySelector(".aw-interview, .aw-front");
  if (!token || !(place instanceof HTMLElement)) return;

  /** @typedef {{ mark: string, text: string, fact: boolean, new: boolean, can_go: boolean, places: { file: string, line: number }[], letter: string }} Words */
  /** @typedef {{ words: Words[], agreed: string, logged: number, again: boolean, left_out: string[], shown_too: string[] }} Listing */
  /** @typedef {{ interviews: Record<string, string>, parts: Record<string, string[]>, shows: string[] }} Readers */
  /** @typedef {{ interview: string, reader: string, part: string, to: string, shows: string[], without: string[] }} Wish */
  /** @typedef {{ mark: string, text: string }} Doubt */
  /** @typedef {{ said: string, folder: string, files: { name: string, content: string }[], notes: string[], contents: string[], passphrase: string }} Copy */
  /** @typedef {{ mark: string, of: string, letter: string, interview: string, title: string, careful: string, tick: boolean, on: string, day?: string, by?: string, says?: string, text?: string, instead?: string, now?: string }} Change */

  const MOST_BYTES = 20_000_000;
  const MOST_PLACES = 3; // of a sentence, told beside it
  const ONE = /\/interviews\/([^/]+)\/[^/]*$/.exec(location.pathname)?.[1];
  const interview = ONE ? decodeURIComponent(ONE) : "";

  const READERS = /** @type {Record<string, [string, string]>} */ ({
    coach: ["A coach, a mentor, a friend", "They get your workbook to read and to write beside, without what is private."],
    recruiter: ["A recruiter or an agency", "They get notes to pass on, or the sheet of your references."],
    employer: ["The employer", "They get the sheet of your references, or your proposal."],
  });
  const PARTS = /** @type {Record<string, string>} */ ({
    workbook: "The workbook", notes: "Notes to pass on", references: "The sheet of my references", proposal: "My proposal",
  });
  const SHOWS = /** @type {Record<string, string>} */ ({
    "walk-away": "The least pay that I would accept",
    "referee-contacts": "Phone numbers and addresses of my references",
    "other-applications": "My other applications",
    feedback: "What other coaches wrote",
  });
  const SAYS = /** @type {Record<string, string>} */ ({
    works: "This works.", "must fix": "This must be put right.", "could improve": "This could be better.", question: "A question.",
  });

  // --- small helpers for the page ---

  /** @param {string} text @param {string} [look] */
  const words = (text, look = "") => make("p", { class: look, dir: "auto" }, text);

  /** @param {string} type @param {string} name @param {string} value @param {string} label @param {string} [hint] */
  const choice = (type, name, value, label, hint = "") => {
    const box = make("input", { type, name, value });
    const text = make("span", {}, label);
    if (hint) text.append(make("small", {}, hint));
    return { box, line: make("label", { class: "aw-hand-choice" }, box, text) };
  };

  /** @param {string[]} lines */
  const list = (lines) => make("ul", {}, ...lines.map((line) => make("li", {}, make("bdi", {}, line))));

  /** @param {number} count @param {string} noun */
  const many = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;

  /** @param {string} day */
  const date = (day) => new Date(`${day}T12:00`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });

  /** @param {string} text */
  const sentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`.replace(/`([^`]*)`/g, "“$1”");

  // --- the window in which all of it happens; only one step of it is there at a time ---

  const dialog = make("dialog", { class: "aw-hand md-typeset", "aria-labelledby": "aw-hand-title" });
  const title = make("h2", { id: "aw-hand-title", tabindex: "-1" });
  const status = make("p", { role: "status", class: "aw-hand-status" });
  const body = make("div");
  dialog.append(title, status, body);
  document.body.append(dialog);
  let unsaved = false; // something stands in the window that a new page would take away

  /** @param {string} heading @param {(Node | string)[]} children */
  const step = (heading, ...children) => {
    title.textContent = heading;
    body.replaceChildren(...children);
    tell("");
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    title.focus();
  };

  /** @param {string} text @param {boolean} [wrong] */
  const tell = (text, wrong = false) => {
    status.textContent = text;
    status.classList.toggle("aw-caution", wrong);
    if (wrong) status.scrollIntoView({ block: "nearest" });
  };

  // Emptied first: the event comes later, and a passphrase would stand in the page until then.
  const close = () => { unsaved = false; body.replaceChildren(); dialog.close(); };
  dialog.addEventListener("cancel", (event) => {
    if (unsaved && !confirm("Close this? What stands here is not shown again.")) event.preventDefault();
    else unsaved = false;
  });
  dialog.addEventListener("close", () => body.replaceChildren());
  addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });

  /** @param {(Node | string)[]} children */
  const actions = (...children) => make("p", { class: "aw-actions aw-hand-actions" }, ...children);

  /** @template T @param {string} text @param {() => Promise<T>} work */
  const busy = async (text, work) => {
    tell(text);
    dialog.setAttribute("aria-busy", "true");
    const all = [...body.querySelectorAll("button, input, select")].filter((node) => !node.hasAttribute("disabled"));
    for (const node of all) node.setAttribute("disabled", "");
    try { return await work(); } finally {
      for (const node of all) node.removeAttribute("disabled");
      dialog.removeAttribute("aria-busy");
    }
  };

  // --- a copy for somebody: who ---

  /** @type {Readers} */ let readers;
  /** @type {Wish} */ let wish = { interview, reader: "coach", part: "workbook", to: "", shows: [], without: [] };

  const share = async () => {
    step("Make a copy for somebody", words("One moment …"));
    const { ok, answer } = await send("copy-readers", {});
    if (!ok) { refused(answer.error); return; }
    readers = answer;
    wish = { ...wish, interview: wish.interview || Object.keys(readers.interviews)[0] || "", without: [] };
    if (wish.interview) who();
    else refused("there is no interview yet that could be shown to anybody");
  };

  /** @param {string} error */
  const refused = (error) => {
    body.replaceChildren(actions(button("Close", close)));
    tell(sentence(error), true);
  };

  const who = () => {
    const form = make("form", { class: "aw-hand-form" });
    const names = Object.entries(readers.interviews);
    const which = make("select", { id: "aw-hand-which" });
    for (const [name, called] of names) which.append(make("option", { value: name }, called));
    which.value = wish.interview;
    if (names.length > 1) form.append(make("p", {}, make("label", { for: "aw-hand-which" }, "Of which interview?"), which));

    const whom = make("fieldset", {}, make("legend", {}, "For whom?"));
    const parts = make("fieldset", {}, make("legend", {}, "What do they get?"));
    const shows = make("fieldset", {}, make("legend", {}, "Show them this, too? You need not."));
    for (const name of Object.keys(readers.parts)) {
      const [label, hint] = READERS[name] ?? [name, ""];
      const { box, line } = choice("radio", "reader", name, label, hint);
      box.checked = name === wish.reader;
      box.addEventListener("change", () => { wish = { ...wish, reader: name, part: readers.parts[name]?.[0] ?? "" }; fill(); });
      whom.append(line);
    }
    const fill = () => {
      const kinds = readers.parts[wish.reader] ?? [];
      parts.replaceChildren(...[...parts.children].slice(0, 1));
      for (const kind of kinds) {
        const { box, line } = choice("radio", "part", kind, PARTS[kind] ?? kind);
        box.checked = kind === wish.part;
        box.addEventListener("change", () => { wish.part = kind; });
        parts.append(line);
      }
      parts.hidden = kinds.length < 2;
      shows.hidden = wish.reader !== "coach";
    };
    for (const name of readers.shows) {
      const { box, line } = choice("checkbox", "shows", name, SHOWS[name] ?? name);
      box.checked = wish.shows.includes(name);
      shows.append(line);
    }
    const to = make("input", { id: "aw-hand-to", maxlength: "100", autocomplete: "off", type: "text" });
    to.value = wish.to;
    form.append(whom, parts, make("p", {}, make("label", { for: "aw-hand-to" }, "Their name, if you like; the copy shows it"), to), shows);
    form.append(actions(make("button", { type: "submit", class: PRIMARY }, "See what they will read"), button("Close", close)));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const ticked = /** @type {HTMLInputElement[]} */ ([...shows.querySelectorAll("input:checked")]).map((box) => box.value);
      wish = { ...wish, interview: which.value || wish.interview, to: to.value, shows: wish.reader === "coach" ? ticked : [], without: [] };
      look();
    });
    fill();
    step("Make a copy for somebody", form);
  };

  // --- what they will read ---

  /** @type {Words[]} */ let gone = []; // left out of this copy
  /** @type {string[]} */ let order = []; // the marks of all that was ever in the list, so that a line stays where it was
  const reader = () => wish.to.trim() || (wish.reader === "employer" ? "the employer" : `the ${wish.reader}`);

  const look = async () => {
    gone = [];
    order = [];
    const { ok, answer } = await busy("Making the list …", () => send("copy-look", wish));
    if (ok) show(answer);
    else tell(sentence(answer.error), true);
  };

  /** @param {string} file @param {number} line */
  const where = (file, line) => {
    if (file.endsWith("content/me.yaml")) return "what you wrote about yourself";
    const name = /interviews\/([^/]+)\.yaml$/.exec(file)?.[1];
    return name ? readers.interviews[name] ?? name : `${file}, line ${line}`;
  };

  /** Under what a sentence stands first: a letter is read as one, line by line. @param {Words} entry */
  const groupOf = ({ places: [first], letter }) => {
    const place = first ? where(first.file, first.line) : "";
    return letter ? `${place}: “${letter}”` : place;
  };

  /** The sentences below where they stand, each once. @param {Words[]} sentences @param {(entry: Words) => HTMLElement} line */
  const inGroups = (sentences, line) => sentences.reduce((/** @type {HTMLElement[]} */ parts, entry, number) => {
    const name = groupOf(entry);
    if (!number || name !== groupOf(/** @type {Words} */ (sentences[number - 1]))) {
      const heading = make("h3", { id: `aw-hand-group-${number}` }, make("bdi", {}, name.charAt(0).toUpperCase() + name.slice(1)));
      parts.push(heading, make("ul", { class: "aw-hand-list", "aria-labelledby": heading.id }));
    }
    parts[parts.length - 1]?.append(line(entry));
    return parts;
  }, []);

  /** @param {Words} entry @param {boolean} late @param {(box: HTMLInputElement) => void} change */
  const entryLine = (entry, late, change) => {
    const text = make("span", {}, make("bdi", {}, entry.text));
    if (entry.new) text.append(" ", make("strong", { class: "aw-hand-new" }, "new to them"));
    if (late) text.append(" ", make("strong", { class: "aw-hand-new" }, "shown in its place"));
    const all = [...new Set(entry.places.map(({ file, line }) => where(file, line)))];
    const places = all.slice(0, MOST_PLACES);
    if (all.length > MOST_PLACES) places.push(`${all.length - MOST_PLACES} more`);
    const elsewhere = places.filter((place) => !groupOf(entry).startsWith(place)); // where it stands first is said above it
    if (!entry.fact && elsewhere.length) text.append(make("small", {}, `Also: ${elsewhere.join("; ")}`));
    if (!entry.can_go) return make("li", {}, text);
    const box = make("input", { type: "checkbox" });
    box.checked = !wish.without.includes(entry.mark);
    box.addEventListener("change", () => change(box));
    return make("li", {}, make("label", { class: "aw-hand-choice" }, box, text));
  };

  /** @param {Listing} listing @param {Set<string>} [before] */
  const show = (listing, before) => {
    const marks = new Set(listing.words.map((entry) => entry.mark));
    const missing = gone.filter((entry) => !marks.has(entry.mark));
    for (const mark of marks) if (!order.includes(mark)) order.push(mark);
    const all = [...listing.words, ...missing].sort((one, two) => order.indexOf(one.mark) - order.indexOf(two.mark));

    /** @param {Words} entry */
    const line = (entry) => entryLine(entry, before !== undefined && !before.has(entry.mark), async (box) => {
      const was = { without: wish.without, gone };
      const without = box.checked ? wish.without.filter((mark) => mark !== entry.mark) : [...wish.without, entry.mark];
      wish = { ...wish, without };
      gone = box.checked ? gone.filter((other) => other.mark !== entry.mark) : [...gone, entry];
      const at = dialog.scrollTop;
      const { ok, answer } = await busy("Making the list again …", () => send("copy-look", wish));
      if (!ok) {
        ({ without: wish.without, gone } = was);
        box.checked = !box.checked;
        tell(sentence(answer.error), true);
        return;
      }
      const seen = new Set(all.map((other) => other.mark));
      show(answer, seen);
      dialog.scrollTop = at;
      const more = /** @type {Listing} */ (answer).words.filter((other) => !seen.has(other.mark)).length;
      tell(`${box.checked ? "In it again" : "Left out of this copy"}.${more ? ` In its place the copy shows ${many(more, "thing")} more: look at what is marked.` : ""}`);
      const again = [...dialog.querySelectorAll("label")].find((label) => label.querySelector("bdi")?.textContent === entry.text);
      again?.querySelector("input")?.focus();
    });

    const sentences = all.filter((entry) => !entry.fact);
    const facts = all.filter((entry) => entry.fact);
    const parts = /** @type {HTMLElement[]} */ ([]);
    parts.push(words("Untick what they need not read. Your own workbook keeps all of it."));
    if (listing.again) parts.push(words("They had a copy before: what is new to them is marked."));
    parts.push(...inGroups(sentences, line));
    if (facts.length) {
      const open = facts.some((entry) => before !== undefined && !before.has(entry.mark));
      const more = make("details", open ? { open: "" } : {}, make("summary", {}, facts.length === 1 ? "Also in it: one name, day or figure" : `Also in it: ${facts.length} names, days and figures`));
      more.append(make("ul", { class: "aw-hand-list" }, ...facts.map(line)));
      parts.push(more);
    }
    if (listing.logged) parts.push(words(`And what you have ticked off, with its day: ${many(listing.logged, "thing")}.`));
    parts.push(make("details", {}, make("summary", {}, "What is never in it"), make("ul", {}, ...listing.left_out.map((text) => make("li", {}, text)))));
    if (listing.shown_too.length) parts.push(words(`You show them, too: ${listing.shown_too.join("; ")}.`, "aw-caution"));
    parts.push(sealing(listing.agreed));
    step(`This is what ${reader()} will read in your words`, ...parts);
  };

  // --- sealed or not, and made ---

  /** @param {string} agreed */
  const sealing = (agreed) => {
    const form = make("form", { class: "aw-hand-form" });
    const seal = make("fieldset", {}, make("legend", {}, "Who may open it?"));
    const own = make("input", { type: "password", id: "aw-hand-own", autocomplete: "new-password", maxlength: "1000" });
    const typed = make("p", {}, make("label", { for: "aw-hand-own" }, "Your passphrase: at least twelve characters"), own);
    typed.hidden = true;
    let kind = "open";
    for (const [name, label, hint] of [
      ["open", "Anybody who has it", ""],
      ["made", "Only somebody with a passphrase that is made now", "You see it once. Give it to them in another way than the copy."],
      ["own", "Only somebody with a passphrase of mine", "Then no PDF comes with it."],
    ]) {
      const { box, line } = choice("radio", "seal", name ?? "", label ?? "", hint);
      box.checked = name === kind;
      box.addEventListener("change", () => { kind = name ?? ""; typed.hidden = kind !== "own"; });
      seal.append(line);
    }
    form.append(seal, typed);
    form.append(actions(make("button", { type: "submit", class: PRIMARY }, "Make this copy"), button("Back", who), button("Close", close)));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      finish({ ...wish, agreed, seal: kind, passphrase: kind === "own" ? own.value : "", looked_at: [] });
    });
    return form;
  };

  /** @param {Wish & { agreed: string, seal: string, passphrase: string, looked_at: string[] }} request */
  const finish = async (request) => {
    const { ok, answer } = await busy("Making the copy, and searching it for what is private. This takes some seconds …", () => send("copy-make", request));
    if (!ok) tell(sentence(answer.error), true);
    else if (answer.doubts) ask(request, answer.said, answer.doubts);
    else made(answer);
  };

  /** @param {Parameters<typeof finish>[0]} request @param {string} said @param {Doubt[]} doubts */
  const ask = (request, said, doubts) => {
    const looked = [...request.looked_at, ...doubts.map((doubt) => doubt.mark)];
    step("One look before it is made",
      words(said), make("ul", {}, ...doubts.map((doubt) => make("li", {}, make("bdi", {}, doubt.text)))),
      words("Is none of these private? Then the copy is made."),
      actions(button("None is private: make the copy", () => finish({ ...request, looked_at: looked }), PRIMARY), button("Back to the list", look), button("Close", close)));
  };

  /** What each file of a copy is for; the one that is to be sent comes first. */
  const FILES = /** @type {Record<string, string>} */ ({
    "workbook.html": "Save the page to send", "notes.html": "Save the page to send", "workbook.pdf": "Save it as a PDF, to print", "READ-ME.txt": "Save a note that says what it is",
  });

  /** @param {string} content @param {string} name */
  const blob = (content, name) => {
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    const look = name.endsWith(".html") ? PRIMARY : "md-button";
    return make("a", { href: URL.createObjectURL(new Blob([bytes])), download: name, class: look, title: name }, FILES[name] ?? `Save ${name}`);
  };

  /** @param {Copy["files"][number]} file */
  const rank = ({ name }) => Object.keys(FILES).includes(name) ? Object.keys(FILES).indexOf(name) : 1;

  /** Who does all on a phone needs one file of it; where it lies is for whoever looks after it by hand. @param {Copy} copy */
  const made = (copy) => {
    const [first, ...others] = [...copy.files].sort((one, other) => rank(one) - rank(other)).map((file) => blob(file.content, file.name));
    const parts = /** @type {HTMLElement[]} */ ([words(`Nothing is sent yet. Save this file and send it to ${reader()}, in an email or a message: they need no other.`)]);
    parts.push(actions(...(first ? [first] : [])));
    if (copy.passphrase) {
      unsaved = true;
      parts.push(make("p", { class: "aw-hand-passphrase" }, "The passphrase: ", make("strong", { tabindex: "0" }, copy.passphrase)));
    }
    if (copy.notes.length) parts.push(list(copy.notes));
    parts.push(make("details", {}, make("summary", {}, "More about this copy"), ...(others.length ? [actions(...others)] : []), list(copy.contents),
      make("p", { class: "aw-hand-folder" }, "All of it is on this computer, in this folder: ", make("code", {}, copy.folder))));
    parts.push(actions(button(copy.passphrase ? "I have written the passphrase down" : "Close", close, PRIMARY)));
    step("The copy is made", ...parts);
    tell(copy.said);
  };

  // --- what came back ---

  const takeIn = () => {
    const input = make("input", { type: "file", id: "aw-hand-file" });
    input.addEventListener("change", () => { const file = input.files?.[0]; if (file) receive(file); });
    const drop = make("div", { class: "aw-hand-drop" },
      make("label", { for: "aw-hand-file" }, "Choose the file that came back"), input, words("or drop it anywhere on this page."));
    const text = make("textarea", { id: "aw-hand-text", rows: "4", spellcheck: "false" });
    const paste = make("details", {}, make("summary", {}, "They sent it as text"),
      make("label", { for: "aw-hand-text" }, "Paste the whole of it here"), text,
      actions(button("Read the text", () => { if (text.value.trim()) receive(new File([text.value], "the text")); else text.focus(); })));
    step("Take in what came back",
      words("The file that a coach saved for you, a PDF that they filled in, a zip with several, or the answers that a page with questions saved. Nothing is written before you have seen each item and agreed."),
      drop, paste, actions(button("Close", close)));
  };

  /** @param {File} file @returns {Promise<string>} */
  const base64 = (file) => new Promise((well, ill) => {
    const readerOf = new FileReader();
    readerOf.onload = () => well(String(readerOf.result).split(",")[1] ?? "");
    readerOf.onerror = ill;
    readerOf.readAsDataURL(file);
  });

  /** @param {File} file */
  const receive = async (file) => {
    step("Take in what came back", words(`Reading ${file.name} …`));
    if (file.size > MOST_BYTES) { again("the file has more than 20,000,000 bytes; no feedback is so large"); return; }
    let content = "";
    try { content = await base64(file); } catch { again("this cannot be read; a folder is packed into a zip first"); return; }
    const { ok, answer } = await send("returned-look", { content });
    if (!ok) again(answer.error);
    else if (answer.answers) answers(content, answer.answers, answer.begun);
    else if (answer.nothing) {
      step("Take in what came back", ...answer.what.map((/** @type {string} */ line) => words(line)), actions(button("Choose another file", takeIn), button("Close", close)));
      tell(answer.nothing);
    } else go(content, answer.what, answer.new);
  };

  /** What somebody answered to the questions about an interview. @param {string} content @param {{ ask: string, answer: string, careful: string }[]} all @param {boolean} begun */
  const answers = (content, all, begun) => {
    const list = make("dl", {}, ...all.flatMap(({ ask, answer, careful }) => [
      make("dt", {}, ask), make("dd", { dir: "auto" }, answer), ...(careful ? [make("dd", { class: "aw-caution" }, careful)] : []),
    ]));
    const take = async () => {
      const text = new TextDecoder().decode(Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)));
      const { ok, answer } = await busy("Taking them up …", () => send("intake-take", { content: text }));
      if (!ok) { tell(sentence(answer.error), true); return; }
      try {
        sessionStorage.setItem("afterword:intake:open", "yes");
        localStorage.setItem("afterword:intake:at", "round");
      } catch { /* then the front page has a button for it */ }
      location.assign("/index.html");
    };
    step("Answers about an interview",
      words("You look at each of them once more, and nothing is written until you say so at the end."),
      ...(begun ? [words("You had begun to tell of another interview: these answers take the place of what stands there.", "aw-caution")] : []),
      list, actions(button("Go on with these answers", take, PRIMARY), button("Close", close)));
  };

  /** @param {string} error */
  const again = (error) => { takeIn(); tell(sentence(error), true); };

  /** @param {Change} change */
  const told = (change) => {
    const lines = /** @type {HTMLElement[]} */ ([]);
    if (change.careful) lines.push(words(`Careful: ${change.careful}.`, "aw-caution"));
    if (change.tick) {
      lines.push(words(`They ticked it as done on ${date(change.on)}.`));
      if (change.day) lines.push(words(sentence(change.day)));
      return lines;
    }
    lines.push(words(`${change.by ? `From ${change.by}, ` : ""}${date(change.on)}`, "aw-quiet"));
    if (change.says) lines.push(words(SAYS[change.says] ?? change.says));
    if (change.text) lines.push(make("blockquote", { dir: "auto" }, change.text));
    if (change.instead) lines.push(words("They would write:"), make("blockquote", { dir: "auto" }, ...(change.now ? marked(change.instead, change.now) : [change.instead])));
    if (change.now) lines.push(words("It says now:"), make("blockquote", { dir: "auto", class: "aw-quiet" }, ...marked(change.now, change.instead ?? "")));
    return lines;
  };

  /** @param {string} content @param {string[]} what @param {Change[]} changes */
  const go = (content, what, changes) => {
    const take = new Set();
    const use = new Set(); // of those the words go into their letters at once
    unsaved = true;

    /** @param {number} number */
    const one = (number) => {
      const change = changes[number];
      if (!change) { end(); return; }
      const next = () => one(number + 1);
      /** @param {Change[]} taken */
      const agree = (taken) => { for (const each of taken) { take.add(each.mark); use.delete(each.mark); } };
      const on = () => { if (only) write(); else next(); };
      const later = changes.slice(number).filter((each) => !each.careful);
      const parts = [...(number ? [] : what.map((line) => words(line, "aw-quiet"))), words(change.interview, "aw-quiet"), ...told(change)];
      const only = changes.length === 1;
      const wording = change.letter ? [button("Take it, and write the letter so", () => { agree([change]); use.add(change.mark); on(); }, PRIMARY)] : [];
      const plain = change.letter ? "Take it as a comment" : only ? "Take it into my files" : "Take it";
      const choices = [
        ...wording,
        button(plain, () => { agree([change]); on(); }, wording.length ? undefined : PRIMARY),
        button("Leave it", () => { take.delete(change.mark); use.delete(change.mark); next(); }),
      ];
      if (later.length > 1 && !change.careful) choices.push(button(`Take this and ${later.length - 1} more`, () => { agree(later); end(); }));
      if (number) choices.push(button("Back", () => one(number - 1)));
      choices.push(leave());
      step(`${number + 1} of ${changes.length}: ${change.title}`, ...parts, actions(...choices));
    };

    /** Nothing that was agreed to is dropped unasked. */
    const leave = () => button("Close", () => { if (!take.size || confirm("Close this? Nothing is written then.")) close(); });

    const end = () => {
      const left = changes.length - take.size;
      const parts = [words(take.size ? `You take ${many(take.size, "item")} and leave ${left}. Nothing is written yet: press the button.` : "You take none of it: nothing is written.")];
      const choices = [button("Go through it again", () => one(0)), leave()];
      if (take.size) choices.unshift(button("Write this into my files", write, PRIMARY));
      step(take.size ? "One thing more: write it" : "That is all of it", ...parts, actions(...choices));
    };

    const write = async () => {
      const { ok, answer } = await busy("Writing …", () => send("returned-take", { content, take: [...take], use: [...use] }));
      if (!ok) { tell(sentence(answer.error), true); return; }
      unsaved = false;
      written(answer);
    };
    one(0);
  };

  // What was written is told at the foot of the page, with the way back, as after a pencil: the page is loaded anew soon.
  // Who took in a comment is led to it, and told there.
  /** @param {{ said: string, undo: string, place: string }} answer */
  const written = (answer) => {
    close();
    const place = answer.place && `/${answer.place}`;
    const at = place ? place.split("#")[0] : location.pathname;
    dispatchEvent(new CustomEvent("afterword:written", { detail: { text: answer.said, change: answer.undo, at } }));
    if (place) location.assign(place);
  };

  addEventListener("dragover", (event) => { if (event.dataTransfer?.types.includes("Files")) event.preventDefault(); });
  addEventListener("drop", (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    if (!unsaved) receive(file);
  });

  // --- the ways in, and what is printed ---

  place.append(make("section", { class: "aw-hand-ways" },
    make("h2", { id: "hand" }, "Show it to somebody"),
    words("A copy without what is private. You see every sentence before it is made."),
    make("p", { class: "aw-actions aw-hand-actions" }, button("Make a copy for somebody", share), button("Take in what came back", takeIn))));

  const files = document.querySelector("#to-print ~ .aw-files");

  /** @param {string} address */
  const print = (address) => {
    const page = open(address);
    page?.addEventListener("load", () => page.print());
  };

  /** @param {string} address @param {string} name */
  const printer = (address, name) => {
    const node = button("Print", () => print(address), "aw-hand-print");
    node.setAttribute("aria-label", `Print: ${name}`);
    return node;
  };
  if (files) {
    for (const link of /** @type {HTMLAnchorElement[]} */ ([...files.querySelectorAll("a[href$='.pdf']")])) {
      const both = make("span", { class: "aw-hand-both" });
      link.replaceWith(both);
      both.append(link, " ", printer(link.href, link.textContent?.replace(" (PDF)", "") ?? ""));
    }
  }
})();
