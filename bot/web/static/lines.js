// How one line of a conversation looks. Words reach the page as text only, never as HTML.

import { drawControl } from "./controls.js";
import { addFiles } from "./files.js";
import { copyOf, word } from "./page.js";

const language = document.documentElement.lang;
// The reader's own habit of writing the time (24 hours or not), if it is of the page's language.
const region = navigator.languages.find((tag) => tag.split("-")[0] === language) ?? language;
const clock = new Intl.DateTimeFormat(region, { hour: "numeric", minute: "2-digit" });
const calendar = new Intl.DateTimeFormat(region, { weekday: "long", day: "numeric", month: "long" });
const SCORE = /^\d{1,2}$/;
// More scores than this do not fit in one row of a phone.
const ONE_ROW = 6;

/** Draw a new line. */
export function drawLine(line, room) {
  const article = copyOf("line");
  article.dataset.number = line.number;
  article.dataset.from = line.from;
  article.classList.add(`from-${line.from}`);
  article.querySelector(".who").textContent = nameOf(line);
  stamp(article, new Date(line.at));
  const parts = article.querySelector(":scope > .parts");
  parts.id = `parts-${room}-${line.number}`;
  article.querySelector(":scope > .buttons").setAttribute("aria-labelledby", parts.id);
  fillLine(article, line);
  return article;
}

/** Put a line's words and buttons in the place of those that stood there. */
export function fillLine(article, line) {
  const buttons = article.querySelector(":scope > .buttons");
  const parts = article.querySelector(":scope > .parts");
  parts.replaceChildren(...line.parts.map(drawPart));
  buttons.replaceChildren(...drawControl(line.control, parts.id), ...drawRows(line.buttons));
  buttons.hidden = buttons.childElementCount === 0;
  addFiles(article, line);
}

/** Tell whether a line is a card: something to do about a case. */
export function isCard(line) {
  return line.edits === null && line.buttons.flat().some((button) => button.kind === "case");
}

/** Leave out the name and the time where they would only repeat the line above. */
export function groupWithAbove(article, above) {
  const same = above?.matches(".line:not(.card)") && mark(above) === mark(article);
  article.classList.toggle("follows", Boolean(same));
}

/** Return a mark for a new day, or null if the line above is of the same day. */
export function dayMark(article, above) {
  if (above?.dataset.day === article.dataset.day) return null;
  const day = document.createElement("p");
  day.className = "day";
  day.textContent = article.dataset.day;
  return day;
}

function mark(article) {
  return ["who", "minute"].map((name) => article.dataset[name]).join(" ") + article.dataset.day;
}

function nameOf(line) {
  if (line.from === "me") return word("you");
  return line.from === "other" ? line.who : "Askafter";
}

function stamp(article, at) {
  const time = article.querySelector("time");
  time.dateTime = at.toISOString();
  time.textContent = clock.format(at);
  article.dataset.who = article.querySelector(".who").textContent;
  article.dataset.minute = time.textContent;
  article.dataset.day = calendar.format(at);
}

function drawPart(part) {
  const quoted = part.kind === "customer" || part.kind === "staff";
  const element = document.createElement(quoted ? "blockquote" : "p");
  element.className = `part ${part.kind}`;
  // A line may be in another language than the page.
  element.dir = "auto";
  if (part.link) element.append(drawLink(part));
  else element.textContent = part.text;
  return element;
}

function drawLink(part) {
  const link = document.createElement("a");
  link.href = part.link;
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = part.text;
  return link;
}

function drawRows(rows) {
  const drawn = [];
  for (const row of rows.filter((row) => row.length > 0)) {
    const scores = row.every((button) => SCORE.test(button.text));
    const above = drawn.at(-1);
    // One scale may come in several rows; here the width of the room decides.
    if (scores && above?.classList.contains("scores")) above.append(...row.map(drawButton));
    else drawn.push(drawRow(row, scores));
  }
  for (const row of drawn) row.classList.toggle("many", row.childElementCount > ONE_ROW);
  return drawn;
}

function drawRow(row, scores) {
  const element = document.createElement("div");
  element.className = scores ? "row scores" : "row";
  element.append(...row.map(drawButton));
  return element;
}

function drawButton(button) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = `button ${button.style}`;
  element.dir = "auto";
  element.textContent = button.text;
  element.dataset.target = button.target;
  element.dataset.choice = button.choice ?? "";
  return element;
}
