// What every script of the pages shares: texts and templates that the page brought along.

/** Return a text of the page in the reader's language. */
export function word(name) {
  const words = document.getElementById("words").content;
  return words.querySelector(`[data-word="${name}"]`).textContent;
}

/** Return a fresh copy of a template's element; null if the page has no such template. */
export function copyOf(id) {
  const template = document.getElementById(id);
  return template && template.content.firstElementChild.cloneNode(true);
}
