// How people write: boxes that grow, Enter that sends.

import { word } from "./page.js";

const MOST_ROWS = 12;
const MOST_CHARACTERS = 4000;
const MOST_IN_SURVEY = 20000;
const LONGEST_COMMAND = 100;
const NEARLY = 0.9;
const SURVEY = /^\s*(?:#[^\n]*\n\s*)*survey[^\S\n]*:[^\S\n]*\S+[^\S\n]*\n/i;

/** Let a form's box grow with its text, and let Enter do what the form's filled button does. */
export function prepareForm(form) {
  const box = form.querySelector("textarea");
  box.addEventListener("input", () => {
    grow(box);
    refuse(form, "");
    showLength(form);
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector("button.primary"));
  });
}

/** Take the text out of a form's box; null (and a word why, if needed) if it cannot be sent. Beside files it may be empty. */
export function takeText(form, prefix = "", mayBeEmpty = false) {
  const box = form.querySelector("textarea");
  const text = box.value.trim() && prefix + box.value.trim();
  const fits = [...text].length <= mostOf(text);
  refuse(form, fits ? "" : word(mostOf(text) > MOST_CHARACTERS ? "too-long-survey" : "too-long"));
  if ((!text && !mayBeEmpty) || !fits) {
    box.focus();
    return null;
  }
  setText(form, "");
  return text;
}

/** Put words that were taken back into the box, unless something else is being written there. */
export function giveBack(form, text) {
  const box = form.querySelector("textarea");
  if (!box.value.trim()) setText(form, text);
  box.focus();
}

function setText(form, text) {
  const box = form.querySelector("textarea");
  box.value = text;
  grow(box);
  showLength(form);
}

/** Return how long a text may be: a whole survey fits in one, with or without its command. */
function mostOf(text) {
  if (text.startsWith("/")) return MOST_IN_SURVEY + LONGEST_COMMAND;
  return SURVEY.test(text) ? MOST_IN_SURVEY : MOST_CHARACTERS;
}

/** Say how much room there is before it runs out. */
function showLength(form) {
  const shown = form.querySelector(".length");
  if (!shown) return;
  const text = form.querySelector("textarea").value.trim();
  const [length, most] = [[...text].length, mostOf(text)];
  shown.textContent = length > NEARLY * most ? `${length.toLocaleString()} / ${most.toLocaleString()}` : "";
}

/** Fit the number of rows to the text, for browsers that do not do it themselves. */
function grow(box) {
  box.rows = Math.min(MOST_ROWS, box.value.split("\n").length);
}

/** Say below the box why something was left out; an empty sentence takes it back. */
export function refuse(form, sentence) {
  form.querySelector(".refusal").textContent = sentence;
}
