// Texts as files: one that came with a line can be saved, one that is asked for can be chosen.

import { copyOf } from "./page.js";

const COMMAND = "/survey import";
// No survey is longer, whatever its letters take; what is larger is not even read.
const MOST_BYTES = 100000;

/** Add to a line what it says of files. */
export function addFiles(article, line) {
  const parts = article.querySelector(":scope > .parts");
  if (line.file) parts.append(saveLink(line.file));
  if (line.asks === "survey") parts.append(chooser());
}

/** The text came with the line, so nothing is asked of the server. */
function saveLink(file) {
  const link = document.createElement("a");
  link.className = "part file";
  link.href = URL.createObjectURL(new Blob([file.text], { type: "text/plain;charset=utf-8" }));
  link.download = file.name;
  link.textContent = file.name;
  return link;
}

/** A field in which a file is chosen; its text goes the way of typed words. */
function chooser() {
  const field = copyOf("survey-file");
  const input = field.querySelector("input");
  input.addEventListener("change", async () => {
    const [file] = input.files;
    if (!file) return;
    const detail = { text: await commandOf(file), shown: file.name };
    input.value = "";
    field.dispatchEvent(new CustomEvent("words", { bubbles: true, detail }));
  });
  return field;
}

/** Return the command that keeps a file's text, or that says why it cannot be kept. */
async function commandOf(file) {
  if (file.size > MOST_BYTES) return `${COMMAND} too-large`;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    return text.trim() ? `${COMMAND}\n${text}` : `${COMMAND} empty`;
  } catch {
    return `${COMMAND} not-text`;
  }
}
