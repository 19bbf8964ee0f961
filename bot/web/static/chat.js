// The customer's chat, with the demonstration beside it.

import { word } from "./page.js";
import { Room } from "./room.js";
import { problemOf } from "./sending.js";
import { Stream } from "./stream.js";

const note = document.querySelector(".demo-note");
const element = document.querySelector(".room");
const room = new Room(element, { arrived: () => note?.replaceChildren() });
new Stream(element.dataset.stream, [room]);
document.getElementById("demo-interaction")?.addEventListener("click", endConversation);

/** Pretend that a conversation with support has ended, and say what follows from it. */
async function endConversation(event) {
  const button = event.currentTarget;
  button.disabled = true;
  note.textContent = "";
  note.textContent = await startInteraction().catch(() => word("not-sent"));
  button.disabled = false;
}

async function startInteraction() {
  const answer = await fetch("/demo/interaction", { method: "POST" });
  if (answer.status !== 202) return problemOf(answer);
  const decided = await answer.json();
  return decided.decision === "skip" ? decided.because : word("demo-coming");
}
