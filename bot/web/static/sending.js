// How words and presses reach the server: once, in order, and again if they did not arrive.

import { copyOf, word } from "./page.js";

const PATIENCE = 20000;
const PATIENCE_WITH_FILES = 65000;

/** Return a fresh id (32 hex digits); randomUUID does not exist on pages served over plain http. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Return a function that posts one thing after the other, so that words keep their order; `before` goes first. */
export function inOrder(base, always) {
  let last = Promise.resolve();
  return (what, body, before) => {
    last = last.then(async () => (await before?.()) ?? post(`${base}/${what}`, { ...body, ...always }));
    return last;
  };
}

/** Send the bytes of files; those that are there already are not sent again. Null if all are. */
export async function sendFiles(files) {
  for (const file of files) {
    const problem = file.isThere ? null : await sendFile(file);
    if (problem !== null) return problem;
    file.isThere = true;
  }
  return null;
}

async function sendFile(file) {
  const about = new URLSearchParams({ id: file.id, name: file.content.name });
  try {
    const answer = await fetch(`/chat/files?${about}`, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream" },
      body: file.content,
      signal: AbortSignal.timeout(PATIENCE_WITH_FILES),
    });
    return answer.status === 201 ? null : await problemOf(answer);
  } catch {
    return word("not-sent");
  }
}

/** Attempt until it is there or taken back, showing it meanwhile; tells whether it arrived. */
export function deliver(outbox, words, attempt) {
  const item = copyOf("pending");
  item.querySelector(".pending-words").textContent = words;
  outbox.append(item);
  return new Promise((resolve) => {
    const leave = (arrived) => {
      item.remove();
      resolve(arrived);
    };
    const tryOnce = async () => {
      showState(item, null);
      const problem = await attempt();
      if (problem === null) leave(true);
      else showState(item, problem);
    };
    item.querySelector(".again").addEventListener("click", tryOnce);
    item.querySelector(".take-back").addEventListener("click", () => leave(false));
    tryOnce();
  });
}

/** Return null if the server has stored it, or else a sentence that says what is wrong. */
async function post(address, body) {
  try {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return answer.status === 202 ? null : await problemOf(answer);
  } catch {
    return word("not-sent");
  }
}

/** Return the server's own sentence about a refusal, or ours if it gave none. */
export async function problemOf(answer) {
  const problem = await answer.json().catch(() => null);
  return typeof problem?.detail === "string" && problem.detail ? problem.detail : word("not-sent");
}

function showState(item, problem) {
  item.classList.toggle("failed", problem !== null);
  item.querySelector(".pending-problem").textContent = problem ?? "";
}
