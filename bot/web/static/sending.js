// How words and presses reach the server: once, in order, and again if they did not arrive.

import { copyOf, word } from "./page.js";

const PATIENCE = 20000;

/** Return a fresh id (32 hex digits); randomUUID does not exist on pages served over plain http. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Return a function that posts one thing after the other, so that words keep their order. */
export function inOrder(base, always) {
  let last = Promise.resolve();
  return (what, body) => {
    last = last.then(() => post(`${base}/${what}`, { ...body, ...always }));
    return last;
  };
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
