// The staff desk: two rooms, reply boxes on cards, tabs where there is no space for both.

import { isCard } from "./lines.js";
import { copyOf } from "./page.js";
import { Room } from "./room.js";
import { Stream } from "./stream.js";
import { prepareForm, takeText } from "./writing.js";

const NOTE = "note: ";
const narrow = matchMedia("(max-width: 859px)");
const tabs = [...document.querySelectorAll("[role=tab]")];
const paneOf = (tab) => document.getElementById(tab.getAttribute("aria-controls"));

const hooks = { placed: addReplyBox, pressed: openNote, arrived: markTab };
const rooms = [...document.querySelectorAll(".room")].map((element) => new Room(element, hooks));
const wanted = new URLSearchParams(rooms.map((room) => ["room", room.name]));
new Stream(`${document.querySelector("main").dataset.stream}?${wanted}`, rooms);
for (const tab of tabs) {
  tab.addEventListener("click", () => choose(tab));
  tab.addEventListener("keydown", moveAlong);
}
narrow.addEventListener("change", arrange);
arrange();

/** Give a card its reply box; what follows on a card uses the card's own. */
function addReplyBox(room, article, line, card) {
  if (card !== null || !isCard(line)) return;
  article.classList.add("card");
  article.classList.remove("follows");
  const reply = copyOf("reply-box");
  if (reply === null) return;
  const form = reply.querySelector("form");
  prepareForm(form);
  form.addEventListener("submit", (event) => sendReply(event, room, String(line.number)));
  form.addEventListener("keydown", (event) => event.key === "Escape" && setNoting(form, false));
  form.querySelector(".instead").addEventListener("click", () => {
    setNoting(form, false);
    form.querySelector("textarea").focus();
  });
  article.append(reply);
}

/** Send what stands in a card's box to the customer, or keep it as a note. */
async function sendReply(event, room, number) {
  event.preventDefault();
  const form = event.currentTarget;
  const noting = event.submitter?.value === "note";
  const prefix = noting ? NOTE : "";
  const text = takeText(form, prefix);
  if (text === null) return;
  setNoting(form, false);
  const arrived = await room.say(form, text, text.slice(prefix.length), number);
  // A note that was taken back stays a note: the next Enter must not send it to the customer.
  if (!arrived && noting) setNoting(form, true);
}

/** Open the box for a note when a card's own note button is pressed. */
function openNote(room, button) {
  const form = button.closest(".card")?.querySelector(".reply-form");
  if (button.dataset.choice !== "note" || !form) return false;
  setNoting(form, true);
  form.querySelector("textarea").focus();
  return true;
}

/** Say whom the box is for; only one button and Enter send it, so that a note never goes to the customer. */
function setNoting(form, noting) {
  form.classList.toggle("noting", noting);
  for (const button of form.querySelectorAll("[type=submit]")) {
    button.classList.toggle("primary", (button.value === "note") === noting);
  }
}

/** Show one room at a time on a phone, both side by side elsewhere. */
function arrange() {
  for (const tab of tabs) {
    const pane = paneOf(tab);
    pane.hidden = narrow.matches && tab.getAttribute("aria-selected") !== "true";
    if (narrow.matches) pane.setAttribute("role", "tabpanel");
    else pane.removeAttribute("role");
    if (!pane.hidden) tab.querySelector(".dot").hidden = true;
  }
}

function choose(chosen) {
  for (const tab of tabs) {
    tab.setAttribute("aria-selected", String(tab === chosen));
    tab.tabIndex = tab === chosen ? 0 : -1;
  }
  arrange();
}

function moveAlong(event) {
  const here = tabs.indexOf(event.currentTarget);
  const steps = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: tabs.length - 1 };
  if (!(event.key in steps)) return;
  event.preventDefault();
  const tab = tabs.at(steps[event.key] % tabs.length);
  choose(tab);
  tab.focus();
}

/** Mark the tab of a room that has something new and is out of sight. */
function markTab(room) {
  const tab = tabs.find((tab) => paneOf(tab) === room.element);
  tab.querySelector(".dot").hidden = !room.element.hidden;
}
