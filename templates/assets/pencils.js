// @ts-check
// Pencils: under `afterword serve`, what a page shows can be changed where it stands. The page holds a place for each; the
// button, the form and all that is written come from here, and only where the page holds the token of a running server.
import { begunIn, begunOn, forget, keep } from "./begun.js";
import { button, make, placeToFill, PRIMARY, send, stillOpen, token, whole, withCalendar, writtenDay } from "./page.js";

(() => {
  if (!token) return;

  /** @typedef {{ name: string, label: string, kind?: string, hint?: string, options?: [string, string][], needed?: boolean, also?: string, behind?: string, rare?: boolean }} Field `rare` ones are folded below the others, those `behind` another come with its first word */
  /** @typedef {{ title: string, button: string, fields: Field[], live?: boolean, apart?: boolean, news?: boolean }} Form `news` after which the page says at its top what comes next, `apart` when what is typed is sent as fields of any name */
  /** @typedef {Record<string, string | boolean>} Values */
  /** @typedef {{ field?: string, code?: string, message: string, mend?: string, severity?: string, choices?: string[], into?: string }} Problem `choices` go into a field by a click */

  /** @type {[string, string][]} */
  const PERIODS = [["", "what the figure says, else a year"], ["year", "a year"], ["month", "a month"], ["week", "a week"], ["day", "a day"], ["hour", "an hour"], ["piece", "a piece"]];
  const DAY = "Such as yesterday, last Friday or 4 December.";
  const AHEAD = "Such as Friday or 4 December.";
  const SUM = "As they said it: for a year, a month or an hour, with the hours a week; at a school, also the weeks that are paid.";
  const START = "Such as Monday, or 4 January.";
  const CURRENCY = "Such as USD or pounds, where the figure does not say it.";
  const ANSWER_BY = "Such as Friday, or 4 December 5pm.";
  const WHY = "Why this person for this role?";
  const WHY_TOLD = "For you, and a coach if you have one: no letter says it. It may wait.";
  const TOGETHER = "What you did together";
  const TOGETHER_TOLD = "Your letter to them says it, after “You know my work from”, such as: the summer menu. It may stay empty.";
  const NUMBERS = [..."123456789"].map((number) => /** @type {[string, string]} */ ([number, number]));
  const FITS = 30; // letters of a line that a phone shows at once; more stand on several lines
  const TOLD_FOR = 600_000; // milliseconds within which a page that is loaded anew says again what was saved

  /** What a sum says by itself for most; by which answer of a form it is asked. @param {string} [also] @returns {Field[]} */
  const paidHow = (also) => [
    { name: "currency", label: "Currency of the pay", hint: CURRENCY, also, rare: true },
    { name: "per", label: "The pay is for", kind: "choice", options: PERIODS, also, rare: true },
    { name: "hours_a_week", label: "Hours a week, for pay by the hour", kind: "number", also, rare: true },
    { name: "weeks_a_year", label: "Paid weeks in a year, if not all 52", kind: "number", hint: "Such as 39 for term time only, or 44 with holiday pay.", also, rare: true },
  ];

  /** @type {Record<string, Form>} */
  const FORMS = {
    address: {
      title: "Email address", button: "Save the address",
      fields: [{ name: "email", label: "Email address", kind: "email", hint: "As they wrote it to you." }],
    },
    person: {
      title: "Somebody else", button: "Save this person", live: true,
      fields: [
        { name: "name", label: "The whole name", needed: true, hint: "As they write it." },
        { name: "title", label: "Title, if you know it", hint: "Ms., Mr., Dr., Professor." },
        { name: "part", label: "Who they are here", kind: "choice", options: [["interviewer", "They interviewed me"], ["hiring manager", "My future boss, or the owner"],
          ["recruiter", "A recruiter of theirs"], ["coordinator", "HR, the office or an assistant"],
          ["interviewer and coordinator", "HR who interviewed me too"], ["agency consultant", "From the agency that sent me"],
          ["met earlier", "Met before, not at this talk"],
          ["helper", "Helped me on the day"]] },
        { name: "email", label: "Email address, if you have it", kind: "email" },
        { name: "point", label: "What did you two talk about?", kind: "sentence", hint: "A thing, such as the night shift. Their thank-you says it, and goes without it as well.", also: "interviewer hiring manager interviewer and coordinator helper" },
      ],
    },
    paper: {
      title: "They asked me to send something", button: "Save it", live: true,
      fields: [
        { name: "asked_for", label: "What did they ask for?", kind: "sentence", hint: "A thing, to follow “I will send you”, such as: my certificates." },
        { name: "asked_for_by", label: "By when do they want it?", kind: "date", hint: `Two working days after the talk when left empty. ${AHEAD}` },
      ],
    },
    heard: {
      title: "What they said about timing", button: "Save what they said", live: true,
      fields: [
        { name: "when", label: "What did they say?", hint: "A day, or their words: two weeks, Friday week, the end of the month." },
        { name: "decide", label: "What is that day?", kind: "choice", options: [["no", "They want to hear from me then"], ["yes", "They decide, ring or write by then"]] },
        { name: "said", label: "When did they say it?", kind: "date", hint: "Such as today, yesterday or last Friday. Words such as two weeks count from then." },
        { name: "do_not_contact", label: "They asked me not to get in touch", kind: "tick" },
      ],
    },
    outcome: {
      title: "How it ended", button: "Save it", live: true, news: true,
      fields: [
        { name: "result", label: "What happened?", kind: "choice", needed: true, options: [
          ["offer", "They made me an offer"], ["accepted", "I accepted"], ["declined", "I declined their offer"], ["rejected", "They said no, or took somebody else"],
          ["withdrawn", "I withdrew"], ["filled", "Somebody has it, and they never told me"], ["cancelled", "They are not filling the post"], ["ghosted", "They never answered"]] },
        { name: "base", label: "The pay, if they named it", hint: SUM, also: "offer" },
        { name: "answer_by", label: "By when do they want your answer?", hint: ANSWER_BY, also: "offer" },
        { name: "in_writing", label: "How did you hear?", kind: "choice", options: [["", "Not said"], ["yes", "In writing: by email, or on paper"], ["no", "By telephone, or in person"]], also: "offer" },
        { name: "start", label: "First day of work, if they named it", kind: "date", hint: START, also: "offer" },
        { name: "they_chose", label: "Why, if they said so: they chose …", kind: "sentence", hint: "Somebody, such as: somebody with more years on a stroke ward. Your answer says that it helps to know. Whatever else they said belongs in your debrief.", also: "rejected" },
        { name: "they_praised", label: "What they liked all the same", kind: "sentence", hint: "Such as: my calm in the role play. Your answer thanks them for it.", also: "rejected" },
        { name: "because", label: "Your reason, as they may read it: because …", kind: "sentence", hint: "Such as: it is seventy minutes each way for me. None is needed.", also: "declined withdrawn" },
        { name: "on", label: "On which day did you hear it, or say it?", kind: "date", hint: `Today when left empty. ${DAY}` },
        ...paidHow("offer"),
      ],
    },
    wish: {
      title: "Do you want this job?", button: "Save it",
      fields: [{ name: "interested", label: "Your answer today", kind: "choice", options: [["yes", "Yes"], ["no", "No"], ["not sure", "I am not sure yet"]], hint: "It can be changed at any time, and the letters and the plan follow." }],
    },
    scored: {
      title: "How they choose", button: "Save it",
      fields: [{ name: "scored_panel", label: "Did they say that answers are scored, or that you write to HR only?", kind: "choice", needed: true, options: [["yes", "Yes"], ["no", "No"]], hint: "Public bodies often give points for each answer. Then a short note of thanks is all that is welcome, and everything goes to HR." }],
    },
    holidays: {
      title: "Public holidays there", button: "Save it",
      fields: [{ name: "holidays", label: "Should letters avoid them?", kind: "choice", needed: true, options: [["yes", "Yes, they wait for the next working day"], ["no", "No, they go on the days as they are counted"]] }],
    },
    offer: {
      title: "The offer", button: "Save the offer", live: true,
      fields: [
        { name: "base", label: "Pay", hint: SUM },
        { name: "answer_by", label: "When they want your answer", hint: ANSWER_BY },
        { name: "start", label: "First day of work", kind: "date", hint: START },
        { name: "place", label: "Where you would work" },
        { name: "in_writing", label: "I have it in writing", kind: "tick" },
        { name: "received", label: "The day it came", kind: "date", hint: DAY, rare: true },
        ...paidHow(),
      ],
    },
    raised: {
      title: "They came back with a figure", button: "Save their figure", live: true, news: true,
      fields: [
        { name: "base", label: "What they offer now", needed: true, hint: SUM },
        { name: "raised_on", label: "The day they said so", kind: "date", hint: `Today when left empty. ${DAY}` },
      ],
    },
    stayed: {
      title: "They said no to more", button: "Save it", live: true, news: true,
      fields: [{ name: "raised_on", label: "The day they said so", kind: "date", hint: `Today when left empty. ${DAY}` }],
    },
    time: {
      title: "By when you can answer the offer", button: "Save it", live: true,
      fields: [
        { name: "answer", label: "Is their day enough for you?", kind: "choice", options: [["theirs", "I can answer by their day"], ["another", "I would ask for longer"]] },
        { name: "ask_until", label: "Until when would you ask?", kind: "date", hint: AHEAD, also: "another" },
      ],
    },
    "first-day": {
      title: "Your first day of work", button: "Save the day", live: true,
      fields: [{ name: "start", label: "First day of work", kind: "date", needed: true, hint: START }],
    },
    note: {
      title: "When it was done, and a note", button: "Save it in my log", live: true,
      fields: [
        { name: "on", label: "The day it was done", kind: "date", hint: `Today when left empty. ${DAY}` },
        { name: "note", label: "A note for yourself" },
      ],
    },
    referee: {
      title: "What they answered", button: "Save the answer", live: true,
      fields: [
        { name: "said_yes", label: "Their answer", kind: "choice", options: [["", "No answer yet"], ["yes", "Yes"], ["no", "No"]] },
        { name: "asked", label: "The day you asked them", kind: "date", hint: DAY },
      ],
    },
    "references-asked": {
      title: "They asked for references", button: "Save it", live: true,
      fields: [
        { name: "wanted", label: "How many did they ask for?", kind: "choice", options: [["", "They gave no number: three is usual"], ...NUMBERS] },
        { name: "by", label: "By when do they want the names?", hint: AHEAD },
        { name: "asked", label: "When did they ask?", kind: "date", hint: `Today when left empty. ${DAY}` },
      ],
    },
    "references-few": { title: "These references will do for this role", button: "These will do", fields: [] },
    "referee-new": {
      title: "Somebody who can speak for you", button: "Save this person",
      fields: [
        { name: "name", label: "The whole name", needed: true, hint: "As they write it." },
        { name: "relation", label: "How they know you", hint: "An employer reads it, such as: my manager at Oakfield Dental, 2019 to 2024." },
        { name: "salutation", label: "How do you greet them?", hint: "Such as Hello Priya. When left empty, Dear and the whole name." },
        { name: "not_before_offer", label: "When may they be asked?", kind: "choice", options: [["", "Not said"], ["no", "At any time"], ["yes", "Only once there is an offer"]], hint: "Only once there is an offer, if they work with you now and are not to know yet." },
        { name: "email", label: "Email address, if you have it", kind: "email" },
        { name: "phone", label: "Phone number" },
        { name: "why", label: WHY, kind: "sentence", hint: WHY_TOLD },
        { name: "together", label: TOGETHER, kind: "sentence", hint: TOGETHER_TOLD, rare: true },
      ],
    },
    "referee-chosen": {
      title: "Choose for this role", button: "Choose this person",
      fields: [
        { name: "why", label: WHY, kind: "sentence", hint: WHY_TOLD },
        { name: "together", label: TOGETHER, kind: "sentence", hint: TOGETHER_TOLD },
      ],
    },
    "other-offer": {
      title: "Another offer, from somebody else", button: "Save this offer", live: true,
      fields: [
        { name: "employer", label: "Who made it?", needed: true, hint: "For you alone: no letter and no copy names them." },
        { name: "role", label: "For which job?" },
        { name: "base", label: "The pay, if they named it", hint: SUM },
        { name: "answer_by", label: "By when do they want your answer?", hint: ANSWER_BY },
        { name: "result", label: "What became of it?", kind: "choice", options: [["", "It waits for my answer"], ["accepted", "I said yes to it"], ["declined", "I said no"], ["cancelled", "It fell through"]] },
        { name: "on", label: "Since when?", kind: "date", hint: `Today when left empty. ${DAY}`, also: "accepted declined cancelled" },
        { name: "received", label: "The day it came", kind: "date", hint: `Today when left empty. ${DAY}`, rare: true },
        ...paidHow(),
      ],
    },
    finding: {
      title: "What you found about pay", button: "Save the figure", live: true,
      fields: [
        { name: "source", label: "Where it is from", needed: true },
        { name: "figure", label: "The figure", needed: true, hint: "As it stands there, also from … to …: for a year, a month or an hour." },
        { name: "low", label: "The lower end, if they give one" },
        { name: "high", label: "The upper end, if they give one" },
        { name: "kind", label: "What kind of source", kind: "choice", options: [["", "Not said"], ["official", "Official statistics"], ["survey", "A survey"],
          ["posting", "A posting"], ["self-reported", "Told by people who work there, on a site"], ["recruiter", "A recruiter"], ["person", "Somebody in such a role"]] },
        { name: "place", label: "The place it holds for" },
        { name: "as_of", label: "Year and month it is from", hint: "Such as May 2026." },
        { name: "note", label: "A note for yourself" },
        ...paidHow(),
      ],
    },
    words: {
      title: "This letter in your own words", button: "Save these words", live: true,
      fields: [
        { name: "subject", label: "Subject" },
        { name: "text", label: "The whole letter, with greeting and signature", kind: "letter", needed: true },
      ],
    },
    line: {
      title: "A line of your own in this letter", button: "Save the line",
      fields: [{ name: "say", label: "What you would say", kind: "letter", needed: true, hint: "Whole sentences, such as a thought on what you talked about, or something new on your side." }],
    },
    article: {
      title: "An article for this letter", button: "Save the article",
      fields: [
        { name: "url", label: "Its web address", needed: true, hint: "As the browser shows it above the page." },
        { name: "title", label: "Its title" },
        { name: "source", label: "Where it stood", hint: "Such as: the Ohio Review." },
        { name: "topic", label: "What of your talk is it on?", hint: "Such as: the new rota. What you did not talk about goes under “News of theirs”." },
        { name: "says", label: "What it says, in one sentence", kind: "sentence" },
        { name: "why", label: "Why it matters to them, in one sentence", kind: "sentence" },
      ],
    },
    news: {
      title: "News of theirs for this letter", button: "Save the news",
      fields: [
        { name: "says", label: "What is new with them, in one sentence", kind: "sentence", hint: "Such as: You are opening a second shop in Morley." },
        { name: "comment", label: "Your comment on it, one that is glad for them", kind: "sentence", hint: "Such as: That is good news for the town.", behind: "says" },
        { name: "url", label: "Its web address, if you read it there", hint: "As the browser shows it above the page.", rare: true },
        { name: "title", label: "Its headline", rare: true },
        { name: "source", label: "The paper or page it was in", hint: "Such as: the Columbus Mirror.", rare: true },
      ],
    },
    link: {
      title: "What they want, and what you bring", button: "Save it", live: true,
      fields: [
        { name: "they_want", label: "One thing that they look for, in their words", kind: "sentence", needed: true, hint: "To follow “They need somebody who can …”: keep a busy team calm." },
        { name: "i_bring", label: "What you bring to it", kind: "sentence", needed: true, hint: "Begin with “I”, such as: I cut waiting times by a third. Or write what follows “I would bring …”." },
        { name: "proof", label: "Where and how much, in one sentence", kind: "sentence", hint: "Such as: At my last job that saved two hours a day." },
      ],
    },
    point: {
      title: "In a few words", button: "Save it", live: true,
      fields: [{ name: "point", label: "What it is about", needed: true, hint: "A thing, to follow “hear about”, such as the reliability of the fleet service." }],
    },
    topic: {
      title: "What you talked about most", button: "Save it", live: true,
      fields: [{ name: "topic", label: "What you talked about most", kind: "sentence", needed: true, hint: "A thing, such as the new shift rota." }],
    },
    figures: {
      title: "Your figures, as you think of them", button: "Save my figures", live: true,
      fields: [
        { name: "opening", label: "What you would ask for first", hint: "The letter asks for this, and needs no more: for a year, a month or an hour, as you say it." },
        { name: "target", label: "What you hope for", hint: "It may stay empty." },
        { name: "walk_away", label: "The least you would accept", hint: "It may stay empty. For you alone: it is in no letter, no document and no calendar." },
        { name: "currency", label: "Currency", hint: CURRENCY, rare: true },
        { name: "per", label: "They are for", kind: "choice", options: PERIODS, rare: true },
      ],
    },
    told: { // your name, where it is missing; every other form of this kind comes with its place
      title: "Your name, as you sign it", button: "Save my name", live: true, apart: true,
      fields: [{ name: "text", label: "Your name, as you sign it", needed: true }],
    },
    "as-it-is": { title: "This letter goes as it is, though it brings nothing new", button: "It goes as it is", fields: [] },
    debrief: {
      title: "How it went, for you alone", button: "Save it",
      fields: [{ name: "debrief", label: "What was said and seen", kind: "letter" }],
    },
  };

  /** @type {Form} */
  const REFLECTION = { ...FORMS.note, title: "What worked", fields: [
    { name: "note", label: "Which steps helped, and what would you do earlier next time?" },
    FORMS.note.fields[0],
  ] };

  // What a page that is loaded anew goes on with, in this window alone.
  const kept = {
    /** @param {string} key @returns {any} */
    get(key) { try { return JSON.parse(sessionStorage.getItem(`afterword:${key}`) ?? "null"); } catch { return null; } },
    /** @param {string} key @param {unknown} value */
    set(key, value) {
      try {
        if (value === null) sessionStorage.removeItem(`afterword:${key}`);
        else sessionStorage.setItem(`afterword:${key}`, JSON.stringify(value));
      } catch { /* nothing may be stored here: then it is kept until the page is loaded anew */ }
    },
  };

  // --- what was saved stands at the foot of the window, with the way back ---

  const words = make("span", { role: "status" });
  const toast = make("div", { class: "aw-toast" }, words);
  const pressable = "a, button, input, select, textarea, label, summary";
  toast.dataset.empty = ""; // it is there from the first, to be read aloud when it is filled
  document.body.append(toast);

  // It stays until it is closed, or until something else on the page is pressed. A press that began on it is never one of what lies
  // below, also when it has gone or moved meanwhile.
  let began = false;
  addEventListener("pointerdown", ({ target }) => { began = target instanceof Node && toast.contains(target); }, true);
  addEventListener("click", (event) => {
    const at = event.target instanceof Element ? event.target : null;
    if (!at || toast.contains(at)) return;
    if (began && event.detail) { event.preventDefault(); event.stopImmediatePropagation(); } // not by a key
    else if (event.isTrusted && at.closest(pressable)) close();
  }, true);
  const close = () => { tell(""); kept.set("said", null); };
  const measure = () => document.documentElement.style.setProperty("--aw-below", `${toast.offsetHeight}px`);

  /** @param {string} text @param {string} [change] @param {string} [kind] @param {string} [back] what can be put back @param {string} [on] where it goes on */
  const tell = (text, change = "", kind = "", back = "", on = "") => {
    const focused = toast.contains(document.activeElement);
    toast.querySelector(".aw-toast-ways")?.remove();
    words.textContent = text;
    toast.className = `aw-toast ${kind}`;
    if (!text) { toast.dataset.empty = ""; return; } // the room that it had stays: nothing moves under a finger
    delete toast.dataset.empty;
    const ways = make("span", { class: "aw-toast-ways" });
    if (on) ways.append(make("a", { href: on }, "Show me"));
    if (change) ways.append(button("Undo", () => turn("undo", change), "aw-small"));
    if (back) ways.append(button("Put it back", () => turn("put-back", back), "aw-small"));
    ways.append(button("Close", close, "aw-small"));
    toast.append(ways);
    measure();
    if (focused) toast.querySelector("button")?.focus();
  };

  /** @param {string} text @param {string} change @param {string} [at] the page on which it is said again @param {string} [back] what can be put back @param {string} [on] where it goes on */
  const done = (text, change, at = location.pathname, back = "", on = "") => {
    kept.set("said", { text, change, at, back, on, until: Date.now() + TOLD_FOR });
    tell(`${text} Your other pages follow in a moment.`, change, "", back, on);
    dispatchEvent(new Event("afterword:saved"));
  };

  addEventListener("afterword:written", (event) => { // by another script of ours
    if (event instanceof CustomEvent) done(event.detail.text, event.detail.change, event.detail.at, event.detail.back);
  });

  /** Takes a change back, or puts it back. @param {"undo" | "put-back"} way @param {string} change */
  const turn = async (way, change) => {
    const { ok, answer } = await send(way, { change });
    const back = way === "undo" ? "" : change;
    if (ok) done(answer.said, answer.undo, location.pathname, answer.back);
    else tell(`Not ${back ? "put" : "taken"} back: ${answer.error}.`, back ? "" : change, "aw-caution", back);
  };

  // --- one form ---

  /** @param {string} key */
  const idOf = (key) => key.replace(/[^a-z0-9]+/gi, "-");

  /** @type {null | { close: (how?: string) => void }} */
  let open = null;

  class Pencil {
    /** @param {HTMLElement} place @param {Form} [form] what is asked, if it is not one of ours */
    constructor(place, form) {
      this.place = place;
      this.kind = place.dataset.pencil ?? "";
      this.interview = place.dataset.interview ?? "";
      this.about = place.dataset.about ?? "";
      this.form = form ?? (this.about === "close/reflect" ? REFLECTION : FORMS[this.kind]);
      const said = place.closest(".aw-said");
      this.instead = said?.querySelector("[data-instead]")?.textContent ?? ""; // a coach's words for it
      this.isOffer = this.kind === "outcome" && this.about === "offer"; // told by a button of its own: it is no end
      this.key = `pencil:${this.kind}:${this.interview}:${this.about}${said ? `:${said.getAttribute("data-comment")}` : ""}`;
      this.seen = "";
      this.why = ""; // it was opened by us
      this.told = make("p", { class: "aw-quiet", role: "status" });
      this.choice = make("div", { class: "aw-meanwhile" });
      this.save = make("button", { type: "submit", class: PRIMARY }, this.form.button);
      /** @type {Map<string, HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>} */
      this.inputs = new Map();
      this.timer = 0;
      /** @type {Promise<void>} */
      this.looking = Promise.resolve();
      /** @type {HTMLElement | null} */
      this.actions = null;
      /** @type {Values} */
      this.before = {};
      /** @type {HTMLElement | null} */
      this.panel = null;
      this.trigger = button(place.dataset.name ?? "Change", () => this.toggle(), "aw-small aw-pencil-button");
      if (this.kind === "debrief" || place.parentElement?.classList.contains("aw-tells")) this.trigger.className = PRIMARY;
      if (!document.getElementById(idOf(this.key))) this.trigger.id = idOf(this.key); // two letters of one step lack one address
      this.trigger.setAttribute("aria-expanded", "false");
      if (place.dataset.label) this.trigger.setAttribute("aria-label", place.dataset.label);
      place.replaceChildren(this.trigger);
    }

    toggle() {
      if (this.panel) this.close();
      else this.open(this.isOffer ? { result: "offer" } : {});
    }

    /** @param {Values} [given] what the form begins with, where nothing stands there yet @param {Values} [instead] and in the place of what stands there @param {string} [why] and why */
    async open(given = {}, instead = {}, why = "") {
      open?.close();
      this.unfold();
      const { ok, answer } = await send("open", { pencil: this.kind, interview: this.interview, about: this.about });
      if (!ok) { tell(`This cannot be changed just now: ${answer.error}.`, "", "aw-caution"); return; }
      const begun = begunIn(this.key);
      const { seen, before: fields } = begun ?? { seen: answer.seen, before: answer.fields }; // who saves over another change chooses
      this.seen = seen;
      this.before = fields;
      this.why = why || begun?.why || "";
      const filled = Object.entries(this.begin(answer)).filter(([, text]) => text);
      this.build({ ...given, ...Object.fromEntries(filled), ...begun?.values, ...instead });
      if (Object.keys(instead).length) this.typed(); // the page may be loaded anew before it is saved
      if (this.kind === "debrief" && !begun && !answer.fields.debrief && filled.length) { await this.submit(); return; } // all of it was typed above
      if (begun && !this.why) this.told.replaceChildren(`You had begun this (${begunOn(begun)}); it is here again. `, button("Throw it away", () => this.anew(), "aw-small"));
      dispatchEvent(new Event("afterword:opened"));
      kept.set("open", { key: this.key, at: location.pathname, given });
      if (!Object.keys(instead).length) tell(""); // it is of another change, and would lie over this
      open = this;
      this.trigger.setAttribute("aria-expanded", "true");
      const boxes = [...this.panel?.querySelectorAll(".aw-field:not([hidden]) :is(input, select, textarea), button") ?? []];
      const still = "still" in this.place.dataset && boxes.find((box) => box instanceof HTMLInputElement && !box.value); // what is known was not asked for
      const first = still || boxes[0];
      if (first instanceof HTMLElement) first.focus();
    }

    /** What was typed goes, and the form begins with what the file says. */
    async anew() {
      this.close("give up");
      await this.open();
    }

    /** Under which name a browser alone has kept words of this draft, if it was changed in a page that cannot write. */
    draft() { return `afterword:draft:${this.interview}/${this.about.replaceAll("/", "--")}`; }

    unfold() {
      for (let fold = this.place.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
    }

    /** What the form begins with. @param {any} answer @returns {Values} */
    begin(answer) {
      const typed = { ...answer.fields };
      if (this.kind === "words" && this.instead) return { subject: typed.subject || answer.begin.subject, text: this.instead };
      if (this.kind === "words" && !typed.text) return { ...typed, ...answer.begin, text: local(this.draft()) || answer.begin.text };
      if (this.kind === "words" && !typed.subject) return { ...typed, subject: answer.begin.subject };
      if (this.kind === "heard") return { ...typed, when: typed.contact_on || typed.decide_in_words || typed.decide_by, decide: !typed.contact_on && (typed.decide_by || this.about === "decide") ? "yes" : "no" };
      if (this.kind === "debrief") return { debrief: [typed.debrief, ...notes().filter((note) => !typed.debrief.includes(note))].filter(Boolean).join("\n\n") };
      return { ...typed, ...Object.fromEntries(Object.entries(answer.begin ?? {}).filter(([name]) => !typed[name])) };
    }

    /** What the form is called. */
    title() { return `${this.isOffer ? "They made an offer" : this.form.title}${this.place.dataset.of ? `: ${this.place.dataset.of}` : ""}`; }

    /** @param {Values} values */
    build(values) {
      this.inputs.clear();
      this.told.textContent = "";
      this.choice.replaceChildren();
      const title = this.title();
      const form = make("form", { class: "aw-form", "aria-label": title, "data-key": this.key, novalidate: "" });
      const [first, ...more] = this.form.fields;
      const isSaid = first && !more.length && title.startsWith(first.label);
      if (!isSaid && first?.label !== title) form.append(make("p", { class: "aw-form-title" }, title)); // said once
      if (this.why) form.append(make("p", {}, this.why));
      const rare = this.form.fields.filter((field) => field.rare);
      const fold = make("details", { class: "aw-form-more" }, make("summary", {}, "More about it"));
      if (rare[0]?.also) fold.dataset.also = rare[0].also;
      for (const field of this.form.fields) (field.rare ? fold : form).append(this.row(field, values[field.name]));
      if (rare.length) form.append(fold);
      this.actions = make("p", { class: "aw-actions" }, this.save, button("Cancel", () => this.close("give up")));
      form.append(this.choice, this.actions, this.told); // what is told comes below, and moves no button away from a finger
      form.addEventListener("submit", (event) => { event.preventDefault(); this.submit(); });
      form.addEventListener("keydown", (event) => { if (event.key === "Escape") { event.stopPropagation(); this.close(); } });
      form.addEventListener("input", (event) => { this.suppose(event); this.typed(); });
      this.panel = form;
      this.after().after(form);
      form.querySelectorAll("select").forEach(whole);
      this.show();
    }

    /** The element below which the form stands: no form can stand inside a paragraph. */
    after() {
      const cell = this.place.closest("td, th");
      if (cell) return this.place.closest(".aw-scroll") ?? this.place.closest("table") ?? this.place;
      return this.place.closest("p, h2, h3, .aw-links, .aw-pencils") ?? this.place;
    }

    /** @param {Field} field @param {string | boolean | undefined} value */
    row(field, value) {
      const id = idOf(`${this.key}:${field.name}`);
      const hints = [];
      const input = this.input(field, id, value);
      const label = make("label", { for: id }, field.label);
      const row = make("div", { class: `aw-field aw-field-${field.kind ?? "line"}`, "data-field": field.name });
      if (field.also) row.dataset.also = field.also;
      row.hidden = this.isOffer && field.name === "result"; // the button has said it
      if (field.behind) row.dataset.behind = field.behind;
      const box = field.kind === "date" && input instanceof HTMLInputElement ? withCalendar(input, field.label) : input;
      row.append(...(field.kind === "tick" ? [input, label] : [label, box]));
      if (field.hint) {
        row.append(make("p", { class: "aw-quiet aw-hint", id: `${id}-hint` }, field.hint));
        hints.push(`${id}-hint`);
      }
      row.append(make("div", { class: "aw-problems", id: `${id}-problems`, ...(this.form.live ? { "aria-live": "polite" } : {}) }));
      hints.push(`${id}-problems`);
      input.setAttribute("aria-describedby", hints.join(" "));
      if (field.needed) input.setAttribute("aria-required", "true");
      this.inputs.set(field.name, input);
      return row;
    }

    /** @param {Field} field @param {string} id @param {string | boolean | undefined} value */
    input(field, id, value) {
      const text = String(value ?? "");
      if (field.kind === "choice") {
        const select = make("select", { id });
        if (field.needed && !text) select.append(make("option", { value: "" }, "Choose"));
        for (const [word, name] of field.options ?? []) select.append(make("option", { value: word }, name));
        if (text || !field.options?.every(([word]) => word)) select.value = text;
        select.addEventListener("change", () => whole(select));
        return select;
      }
      const isLine = !field.kind || field.kind === "line";
      if (field.kind === "letter" || field.kind === "sentence" || isLine && text.length > FITS) {
        const area = make("textarea", { id, rows: field.kind === "letter" ? "12" : "2", dir: "auto" });
        area.value = text;
        return area;
      }
      const types = /** @type {Record<string, string>} */ ({ email: "email", tick: "checkbox" });
      const input = make("input", { id, type: types[field.kind ?? ""] ?? "text", dir: "auto", autocomplete: "off" });
      if (field.kind === "number") input.inputMode = "decimal";
      if (/^\d[\d.,]*$/.test(text)) { // a figure stands there: what is typed takes its place
        input.addEventListener("focus", () => input.select());
        input.addEventListener("mousedown", (event) => { event.preventDefault(); input.focus(); input.select(); }, { once: true }); // a second press sets the caret
      }
      if (field.kind === "tick") input.checked = text === "yes";
      else input.value = writtenDay(text);
      return input;
    }

    /** What stands in the form, as it is sent. @returns {Values} */
    values() {
      const values = /** @type {Values} */ ({});
      for (const [name, input] of this.inputs) {
        const field = this.form.fields.find((one) => one.name === name);
        if (field?.kind === "tick" && input instanceof HTMLInputElement) {
          const before = String(this.before[name] ?? "");
          values[name] = input.checked ? "yes" : before === "yes" ? "no" : before;
        } else values[name] = field?.kind === "letter" ? input.value : input.value.replace(/\s*\n\s*/g, " ");
      }
      if (this.kind === "heard") values.decide = values.decide === "yes";
      return values;
    }

    body(look = false) {
      const values = this.form.apart ? { fields: this.values() } : this.values();
      return { interview: this.interview, about: this.about, seen: this.seen, look, ...values };
    }

    typed() {
      const values = this.values();
      if (this.kind === "heard") values.decide = this.inputs.get("decide")?.value ?? "";
      keep(this.key, { title: this.title(), page: location.pathname, told: Boolean(this.place.closest(".aw-told")), seen: this.seen, before: this.before, why: this.why, values });
      this.show();
      if (!this.form.live) return;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => { this.looking = this.look(); }, 500);
    }

    /** Whoever tells by when, tells when they decide, unless the person chose otherwise. What followed an offer has a day of its own. @param {Event} event */
    suppose(event) {
      const [result, on] = [this.inputs.get("result"), this.inputs.get("on")];
      const ofTheOffer = writtenDay(String(this.before.on ?? ""));
      if (event.target === result && on && this.before.result === "offer") {
        if (result?.value !== "offer" && on.value === ofTheOffer) on.value = "";
        else if (result?.value === "offer" && !on.value) on.value = ofTheOffer;
      }
      const decide = this.inputs.get("decide");
      if (!decide) return;
      if (event.target === decide) decide.dataset.chosen = "";
      const when = this.inputs.get("when");
      if (event.target === when && !("chosen" in decide.dataset)) decide.value = this.about === "decide" || /^\s*(by|before|until|till|within)\b/i.test(when?.value ?? "") ? "yes" : "no";
    }

    /** Fields that belong to some answers alone are there when one of them is chosen; one behind another once that has a word. */
    show() {
      for (const row of this.panel?.querySelectorAll("[data-behind]") ?? []) {
        if (row instanceof HTMLElement) row.hidden = !this.inputs.get(row.dataset.behind ?? "")?.value.trim() && !row.querySelector("textarea")?.value;
      }
      const chosen = (this.inputs.get("result") ?? this.inputs.get("answer") ?? this.inputs.get("part"))?.value;
      for (const row of this.panel?.querySelectorAll("[data-also]") ?? []) {
        if (row instanceof HTMLElement) row.hidden = !` ${row.dataset.also} `.includes(` ${chosen} `);
      }
    }

    /** Judge what is typed, and write nothing. Nobody is told of a box that they have not come to yet. */
    async look() {
      const empty = (/** @type {string | undefined} */ name) => !this.inputs.get(name ?? "")?.value.trim();
      if (this.form.fields.some((field) => field.needed && empty(field.name))) return;
      const asked = JSON.stringify(this.body(true));
      const { ok, answer } = await send(this.kind, JSON.parse(asked));
      if (!this.panel || asked !== JSON.stringify(this.body(true))) return; // typed on since
      this.problems((answer.problems ?? []).filter((/** @type {Problem} */ problem) => !empty(problem.field)));
      for (const [name, text] of Object.entries(answer.understood ?? {})) {
        this.panel.querySelector(`[data-field="${name}"] .aw-problems`)?.append(make("p", { class: "aw-quiet" }, `Understood as ${text}.`));
      }
      if (this.kind === "heard") {
        this.told.textContent = ok ? answer.said : "";
        const decide = this.inputs.get("decide");
        const { contact_on: on, decide_by: by } = answer.understood ?? {};
        if (decide && (on || by)) decide.value = by ? "yes" : "no"; // words that say who acts win over what was chosen
      }
      else if (answer.becomes) this.told.textContent = answer.becomes.map((/** @type {string} */ text) => `In your letters: “${text}”`).join(" ");
      if (this.kind === "words") {
        const count = (answer.problems ?? []).length;
        this.told.textContent = count ? `${count === 1 ? "1 thing" : `${count} things`} to look at below the letter.` : "These words are fine.";
      }
    }

    /** @param {Problem[]} problems */
    problems(problems) {
      const folded = ["base", "figure", ...this.form.fields.filter(({ rare }) => rare).map(({ name }) => name)]; // what is asked about a sum is answered there
      const fold = this.panel?.querySelector("details.aw-form-more");
      if (fold instanceof HTMLDetailsElement && problems.some(({ field }) => folded.includes(field ?? ""))) fold.open = true;
      for (const row of this.panel?.querySelectorAll(".aw-field") ?? []) {
        const box = row.querySelector(".aw-problems");
        const name = row instanceof HTMLElement ? row.dataset.field ?? "" : "";
        const about = problems.filter((problem) => problem.field === name);
        box?.replaceChildren(...about.flatMap((problem) => [sentence(problem), ...this.choices(problem)]));
        const wrong = about.some((problem) => problem.severity === "error");
        if (wrong) this.inputs.get(name)?.setAttribute("aria-invalid", "true");
        else this.inputs.get(name)?.removeAttribute("aria-invalid");
      }
    }

    /** What can be meant, each to be taken by a click. @param {Problem} problem @returns {Node[]} */
    choices(problem) {
      const input = this.inputs.get(problem.into ?? "");
      if (!input || !problem.choices?.length) return [];
      return [make("p", { class: "aw-actions" }, ...problem.choices.map((choice) => button(choice, () => {
        input.value = choice;
        input.focus();
        input.dispatchEvent(new Event("input", { bubbles: true }));
        this.problems([]);
      }, "aw-small")))];
    }

    async submit() {
      const missing = this.form.fields.filter((field) => field.needed && !this.inputs.get(field.name)?.value.trim());
      if (missing.length) {
        this.refused({ error: "something is still empty", problems: missing.map(({ name }) => ({ field: name, message: "this is needed", severity: "error" })) });
        return;
      }
      this.save.setAttribute("disabled", "");
      clearTimeout(this.timer);
      await this.looking; // what is still being looked at would find the file changed
      const { ok, answer } = await send(this.kind, this.body());
      this.save.removeAttribute("disabled");
      if (!ok) { this.refused(answer); return; }
      this.close("saved");
      if (this.kind === "words") {
        forgetLocal(this.draft());
        this.place.closest(".aw-draft")?.querySelector("pre")?.scrollIntoView({ behavior: "instant" }); // it is what somebody wants to see now
      }
      if (this.form.news) this.up();
      const advice = (answer.problems ?? []).map((/** @type {Problem} */ problem) => ` ${ended(capital(problem.message))}`);
      if (answer.undo) done(`${answer.said}${advice.join("")}`, answer.undo);
      else tell("It stood there like that already; nothing is changed.");
      const { pencil, values, why } = answer.follow ?? {};
      pencils.find(({ kind }) => kind === pencil)?.open({}, values, why);
    }

    /** To the top of the page; staying.js keeps to what was used last when the page is loaded anew. */
    up() {
      const top = document.querySelector("article h1");
      if (!(top instanceof HTMLElement)) return;
      top.tabIndex = -1;
      top.focus({ preventScroll: true });
      scrollTo({ top: 0, behavior: "instant" });
    }

    /** @param {any} answer */
    refused(answer) {
      const problems = /** @type {Problem[]} */ (answer.problems ?? []);
      this.problems(problems);
      const elsewhere = problems.filter((problem) => !this.inputs.has(problem.field ?? "")).map((problem) => problem.message);
      const beside = problems.some((problem) => this.inputs.has(problem.field ?? ""));
      this.told.textContent = ended(`Not saved: ${[beside ? "look at what is marked above" : answer.error, ...elsewhere].join("; ")}`);
      this.choice.replaceChildren();
      if (this.actions) this.actions.hidden = Boolean(answer.meanwhile);
      if (answer.meanwhile) this.meanwhile(answer.meanwhile);
      const first = [...this.inputs.values()].find((input) => input.getAttribute("aria-invalid"));
      (first ?? this.choice.querySelector("button") ?? this.save)?.focus();
    }

    /** Two have changed it: what it was, what it is now, and what is typed here; the person chooses. @param {{ fields: Values, seen: string }} now */
    meanwhile(now) {
      const mine = this.values();
      const list = make("dl");
      for (const name of Object.keys(now.fields).filter((field) => now.fields[field] !== this.before[field])) {
        const label = this.form.fields.find((field) => field.name === name)?.label ?? "";
        if (label) list.append(make("dt", {}, label));
        list.append(make("dd", {}, `It was: ${this.before[name] || "nothing"}`), make("dd", {}, `It is now: ${now.fields[name] || "nothing"}`));
        if (name in mine) list.append(make("dd", {}, `Yours: ${mine[name] || "nothing"}`));
      }
      this.choice.replaceChildren(list, make("p", { class: "aw-actions" },
        button("Keep what is there now", () => { this.close("give up"); location.reload(); }),
        button("Write mine", () => { this.seen = now.seen; this.before = now.fields; this.submit(); }),
      ));
    }

    /** Closed with Escape, what is typed waits here; saved or given up, it goes. @param {string} [how] */
    close(how = "") {
      if (how) forget(this.key);
      kept.set("open", null);
      clearTimeout(this.timer);
      this.panel?.remove();
      this.panel = null;
      open = null;
      this.trigger.setAttribute("aria-expanded", "false");
      this.trigger.focus();
      dispatchEvent(new Event("afterword:closed"));
    }
  }

  /** @param {string} text */
  const capital = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

  /** What ends with a mark of its own has no full stop behind it. @param {string} text */
  const ended = (text) => (/[.?!]$/.test(text) ? text : `${text}.`);

  /** @param {Problem} problem */
  const sentence = (problem) => {
    const mend = problem.mend && problem.code !== "AW201" ? `. ${capital(problem.mend)}` : "";
    return make("p", { class: problem.severity === "error" ? "aw-wrong" : "aw-advice" }, ended(`${capital(problem.message)}${mend}`));
  };

  /** @param {string} key @returns {string} words that were changed in this browser alone */
  const local = (key) => { try { return JSON.parse(localStorage.getItem(key) ?? "null")?.text ?? ""; } catch { return ""; } };
  /** @param {string} key */
  const forgetLocal = (key) => { try { localStorage.removeItem(key); } catch { /* nothing is stored here */ } };

  /** The notes of the debrief that were typed into this browser, question by question. */
  const notes = () => {
    const written = [...document.querySelectorAll("textarea[data-note]")].filter((note) => note instanceof HTMLTextAreaElement && note.value.trim());
    return written.map((note) => note instanceof HTMLTextAreaElement ? `${note.labels[0]?.textContent}\n${note.value.trim()}` : "");
  };

  const pencils = [...document.querySelectorAll("[data-pencil]")].filter((place) => place instanceof HTMLElement && (place.dataset.pencil ?? "") in FORMS)
    .map((place) => new Pencil(/** @type {HTMLElement} */ (place)));
  for (const row of document.querySelectorAll("[data-lead]")) row.before(make("p", { class: "aw-lead" }, row.getAttribute("data-lead") ?? ""));
  for (const text of document.querySelectorAll("[data-unserved]")) if (text instanceof HTMLElement) text.hidden = true;
  for (const way of document.querySelectorAll("a[data-served]")) if (way instanceof HTMLAnchorElement) Object.assign(way, { hidden: false, hash: way.dataset.served });
  for (const part of document.querySelectorAll("[data-served]")) if (part instanceof HTMLElement) part.hidden = false;

  // A letter is ticked where it stands, and one that is not whole not at all.

  /** @param {Element} draft @param {boolean} [asItStands] whether its words went out */
  const sent = async (draft, asItStands = true) => {
    const step = draft.getAttribute("data-sends");
    const ends = /\/offer\/(accept|decline)$/.exec(step ?? "")?.[1];
    const end = ends === "accept" ? "This is your yes, and the application ends with it." : "This ends the application: you decline the offer.";
    if (ends && !confirm(`${end} Have you sent this letter?`)) return;
    const { ok, answer } = await send("tick", { step, done: true, on: null, letter: asItStands ? draft.getAttribute("data-letter") ?? "" : "" });
    if (ok) done(answer.said, answer.undo, location.pathname, "", answer.next);
    else tell(`Not written down: ${answer.error}.`, "", "aw-caution");
  };
  for (const draft of document.querySelectorAll("[data-sends]")) {
    const words = draft.querySelector("pre");
    if (!words) continue;
    for (const heard of draft.querySelectorAll("[data-gone]")) heard.addEventListener("click", () => sent(draft, false));
    const gone = button("I have sent it", () => sent(draft));
    const show = () => { gone.hidden = Boolean(placeToFill(words.textContent ?? "")); };
    new MutationObserver(show).observe(words, { childList: true }); // words are changed in this browser, too
    show();
    draft.querySelector(".aw-actions")?.append(gone);
    const back = make("p", { class: "aw-quiet", role: "status" });
    draft.querySelector(".aw-actions")?.after(back);
    draft.querySelector("[data-copy]")?.addEventListener("click", () => {
      if (!gone.hidden) back.textContent = "Send it, then come back here and press “I have sent it”.";
    });
  }

  // After the page was loaded anew: what was said, the form that was open, and the pencil at which somebody was.
  const said = kept.get("said");
  if (said?.at === location.pathname && said.until > Date.now()) tell(said.text, said.change, "", said.back, said.on);
  const was = stillOpen(kept.get("open"));
  if (!was) kept.set("open", null);
  let at = "";
  try {
    if (performance.getEntriesByType("navigation")[0]?.toJSON().type === "reload") at = sessionStorage.getItem(`afterword:at:${location.pathname}`) ?? ""; // afterword.js has written it
  } catch { /* nothing may be stored here */ }

  /** @param {Pencil} pencil */
  const resume = (pencil) => {
    if (was && pencil.key === was.key) { was.key = ""; pencil.open(was.given ?? {}); return; }
    if (!at || pencil.trigger.id !== at) return;
    at = "";
    pencil.unfold();
    pencil.trigger.focus({ preventScroll: true });
  };
  pencils.forEach(resume);

  // Whoever comes by a link to tell of something has the form before them.
  const news = /** @type {Record<string, [string, Values]>} */ ({
    "#an-offer": ["outcome", { result: "offer" }], "#how-it-ended": ["outcome", {}], "#a-day": ["heard", {}], "#they-asked": ["references-asked", {}],
    "#another-offer": ["other-offer", {}], "#another-figure": ["raised", {}], "#no-more": ["stayed", {}],
  })[location.hash];
  if (news) {
    history.replaceState(null, "", location.pathname);
    const ofKind = pencils.filter((pencil) => pencil.kind === news[0]);
    const isWanted = (/** @type {Pencil} */ pencil) => pencil.isOffer === (news[1].result === "offer"); // each by what it is called
    (ofKind.find(isWanted) ?? ofKind[0])?.open(news[1]);
  }

  // Whoever comes by a link to a letter that lacks something has the box for it before them.
  const fill = () => {
    const letter = document.getElementById(location.hash.slice(1))?.closest("details");
    const lacking = letter?.querySelector("[data-lacks] .aw-pencil");
    pencils.find(({ place }) => place === lacking)?.open();
  };
  addEventListener("hashchange", fill);
  if (!was && !at && performance.getEntriesByType("navigation")[0]?.toJSON().type === "navigate") fill();

  addEventListener("afterword:place", (event) => { // another script of ours has a place, and says what is asked there
    if (!(event instanceof CustomEvent)) return;
    const pencil = new Pencil(event.detail.place, event.detail.form);
    if (event.detail.opens) pencil.open();
    else resume(pencil);
  });
})();
