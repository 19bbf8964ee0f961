// One live room: lines that come in by themselves, words and presses that go out.

import { answerOf } from "./controls.js";
import { dayMark, drawLine, fillLine, groupWithAbove } from "./lines.js";
import { Adding } from "./adding.js";
import { deliver, inOrder, newId, sendFiles } from "./sending.js";
import { giveBack, prepareForm, takeText } from "./writing.js";

// Lines that were stored come in one burst; after this pause the room is live.
const SETTLED_AFTER = 300;
// The stream normally changes a pressed line at once; if it does not, the buttons work again.
const BUTTONS_REST = 1500;
const BOTTOM = 48;

/** A conversation on the page. `placed`, `pressed` and `arrived` let a page add to it. */
export class Room {
  constructor(element, { placed, pressed, arrived } = {}) {
    this.element = element;
    this.name = element.dataset.room ?? "chat";
    this.log = element.querySelector(".log");
    this.newer = element.querySelector(".newer");
    this.form = element.querySelector(".compose");
    this.hooks = { placed, pressed, arrived };
    this.articles = new Map();
    this.atBottom = true;
    this.unread = null;
    const always = element.dataset.room ? { room: element.dataset.room } : {};
    this.post = inOrder(element.dataset.post, always);
    this.listen();
  }

  /** React to what the reader does. */
  listen() {
    this.log.addEventListener("click", (event) => this.onClick(event));
    this.log.addEventListener("submit", (event) => this.onControl(event));
    this.log.addEventListener("words", (event) => this.onWords(event.detail));
    this.log.addEventListener("scroll", () => this.onScroll(), { passive: true });
    this.newer.addEventListener("click", () => this.showUnread());
    new ResizeObserver(() => this.onResize()).observe(this.log);
    if (this.form === null) return;
    prepareForm(this.form);
    this.adding = Adding.in(this.form);
    this.form.addEventListener("submit", (event) => this.onSubmit(event));
  }

  // ---- what comes in

  /** Show a line once, however often it comes. */
  take(line) {
    if (this.articles.has(line.number)) return;
    if (line.edits === null) this.place(line);
    else this.revise(line);
    this.adding?.notice(line);
    this.settleSoon();
  }

  place(line) {
    const article = drawLine(line, this.name);
    const card = this.articles.get(line.under)?.closest(".log > .line") ?? null;
    this.articles.set(line.number, article);
    if (card === null) this.append(article);
    else threadOf(card).append(article);
    this.hooks.placed?.(this, article, line, card);
    this.follow(article, line.from === "me" && card === null);
    this.expect(line, article);
    if (this.isLive()) this.hooks.arrived?.(this);
  }

  append(article) {
    const above = this.log.lastElementChild;
    const day = dayMark(article, above);
    if (day !== null) this.log.append(day);
    groupWithAbove(article, day === null ? above : null);
    this.log.append(article);
  }

  /** Change a line where it stands; the reader's focus stays on it. */
  revise(line) {
    const article = this.articles.get(line.edits);
    if (article === undefined) return;
    this.articles.set(line.number, article);
    const focused = article.querySelector(":scope > .buttons").contains(document.activeElement);
    fillLine(article, line);
    if (focused) article.focus({ preventScroll: true });
    if (this.atBottom) this.toBottom();
    this.expect(line, article);
  }

  /** Point to the box if a line asks for words; never take the reader out of another box. */
  expect(line, article) {
    if (line.from !== "askafter") return;
    const own = article.closest(".card")?.querySelector(".reply textarea");
    const box = own ?? this.form?.querySelector("textarea");
    if (!box) return;
    const asked = line.asks === "text";
    if (!own) this.setPlaceholder(box, asked);
    const writing = document.activeElement?.matches("textarea, input");
    const here = this.element.contains(document.activeElement);
    const roomy = matchMedia("(pointer: fine)").matches;
    if (asked && here && !writing && roomy && this.isLive()) box.focus({ preventScroll: true });
  }

  setPlaceholder(box, asked) {
    box.dataset.usual ??= box.placeholder;
    box.placeholder = asked ? box.dataset.asked : box.dataset.usual;
  }

  /** Let screen readers start reading once the stored lines are all there. */
  settleSoon() {
    if (this.isLive()) return;
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.log.removeAttribute("aria-busy"), SETTLED_AFTER);
  }

  isLive() {
    return !this.log.hasAttribute("aria-busy");
  }

  setStatus(sentence) {
    this.element.querySelector(".status").textContent = sentence;
  }

  // ---- where the reader is

  /** Stay at the bottom with a reader who is there; tell any other that there is something new. */
  follow(article, own) {
    if (this.atBottom || own) this.toBottom();
    if (!this.isLive() || this.element.hidden || this.sees(article)) return;
    this.unread ??= article;
    this.newer.hidden = false;
  }

  sees(article) {
    const line = article.getBoundingClientRect();
    const log = this.log.getBoundingClientRect();
    return line.top < log.bottom && line.bottom > log.top;
  }

  toBottom() {
    const last = this.log.lastElementChild;
    const end = this.end();
    // Whoever has come to the last buttons of a long line stays with them.
    if (last !== this.last || this.log.scrollTop < end) this.log.scrollTop = end;
    this.last = last;
    this.atBottom = true;
  }

  /** Return how far down the end is; of a line longer than the log, its beginning is read first. */
  end() {
    const last = this.log.lastElementChild;
    const long = last?.matches(".line:not(.card)") && last.offsetHeight > this.log.clientHeight;
    return long ? last.offsetTop : this.log.scrollHeight - this.log.clientHeight;
  }

  onScroll() {
    this.atBottom = this.log.scrollTop > this.end() - BOTTOM;
    if (this.unread !== null && this.sees(this.unread)) this.forgetUnread();
  }

  onResize() {
    if (this.element.hidden) return;
    if (this.atBottom) this.toBottom();
    this.onScroll();
  }

  showUnread() {
    const article = this.unread;
    this.forgetUnread();
    // At once: a glide is cut off when the button above gives its room to the log.
    // From its beginning on: what came after it is read below.
    article.scrollIntoView({ block: "start" });
    article.focus({ preventScroll: true });
  }

  forgetUnread() {
    this.unread = null;
    this.newer.hidden = true;
  }

  // ---- what goes out

  onSubmit(event) {
    event.preventDefault();
    const files = this.adding?.files ?? [];
    const text = takeText(this.form, "", files.length > 0);
    if (text === null) return;
    this.adding?.clear();
    this.say(this.form, text, text, null, files);
  }

  /** Send words that a line's own field has made. */
  onWords({ text, shown }) {
    this.say(this.form, text, shown, null);
  }

  /** Send words; if they are taken back, `shown` stands in the box again. Tells whether they arrived. */
  async say(form, text, shown, replyTo, files = []) {
    const message = { id: newId(), text, reply_to: replyTo };
    if (files.length > 0) message.files = files.map((file) => file.id);
    const outbox = form.parentElement.querySelector(".outbox");
    const words = [shown, ...files.map((file) => file.content.name)].filter(Boolean).join("\n");
    const arrived = await deliver(outbox, words, () => this.post("say", message, () => sendFiles(files)));
    if (!arrived) giveBack(form, shown);
    if (!arrived) this.adding?.giveBack(files);
    return arrived;
  }

  /** Send what a question's own form holds. */
  onControl(event) {
    const form = event.target.closest("form.control");
    if (form === null) return;
    event.preventDefault();
    const { target, words } = answerOf(form);
    if (target) this.press(form.querySelector("button"), target);
    else this.say(this.form, words, words, null);
  }

  onClick(event) {
    const button = event.target.closest("button[data-target]");
    if (button === null || button.getAttribute("aria-disabled") === "true") return;
    if (this.hooks.pressed?.(this, button)) return;
    this.press(button);
  }

  /** Send a press; the answer to it comes by the stream. */
  async press(button, target = button.dataset.target) {
    const buttons = button.closest(".buttons");
    const message = { id: newId(), on: button.closest(".line").dataset.number, target };
    buttons.querySelectorAll(".pending").forEach((failed) => failed.remove());
    const attempt = async () => {
      setResting(buttons, button);
      const problem = await this.post("press", message);
      if (problem !== null) setResting(buttons, null);
      return problem;
    };
    await deliver(buttons, "", attempt);
    setTimeout(() => setResting(buttons, null), BUTTONS_REST);
  }
}

/** Return the place inside a card where what follows on it is kept. */
function threadOf(card) {
  const standing = card.querySelector(":scope > .thread");
  if (standing !== null) return standing;
  const thread = document.createElement("div");
  thread.className = "thread";
  card.querySelector(":scope > .buttons").before(thread);
  return thread;
}

/** Let a line's buttons rest while a press is under way. They keep the focus, as disabled ones would not. */
function setResting(buttons, pressed) {
  for (const button of buttons.querySelectorAll("button[data-target]")) {
    if (pressed === null) button.removeAttribute("aria-disabled");
    else button.setAttribute("aria-disabled", "true");
    button.classList.toggle("pressed", button === pressed);
  }
}
