// What is added to the next words: chosen, shown above the box, taken back or sent with them.

import { word } from "./page.js";
import { newId } from "./sending.js";
import { refuse } from "./writing.js";

/** The files beside one form's box. */
export class Adding {
  /** Return the files of a form, or null if nothing can be added there. */
  static in(form) {
    return form.querySelector(".files") === null ? null : new Adding(form);
  }

  constructor(form) {
    this.form = form;
    this.input = form.querySelector(".files");
    this.button = form.querySelector(".attach");
    this.list = form.querySelector(".added");
    this.taken = false;
    this.files = [];
    this.button.addEventListener("click", () => this.input.click());
    this.input.addEventListener("change", () => this.choose([...this.input.files]));
  }

  /** Offer the button while a file would be taken; each line tells whether one would. */
  notice(line) {
    this.taken = line.takes_files;
    this.button.hidden = !this.taken && this.files.length === 0;
  }

  /** Add what fits, and say what was left out. */
  choose(chosen) {
    this.input.value = "";
    const mostBytes = Number(this.input.dataset.mostBytes);
    const mostFiles = Number(this.input.dataset.mostFiles);
    const large = chosen.filter((content) => content.size > mostBytes);
    const fitting = chosen.filter((content) => content.size <= mostBytes);
    const room = mostFiles - this.files.length;
    this.show([...this.files, ...fitting.slice(0, room).map((content) => ({ id: newId(), content }))]);
    const left = large.map((content) => `${word("too-large")} ${content.name}`);
    refuse(this.form, [...left, ...(fitting.length > room ? [word("too-many")] : [])].join(" "));
    this.form.querySelector("textarea").focus();
  }

  /** Put files back that were taken out, before those chosen since. */
  giveBack(files) {
    this.show([...files, ...this.files]);
  }

  clear() {
    this.show([]);
  }

  show(files) {
    this.files = files;
    this.list.replaceChildren(...files.map((file) => this.draw(file)));
    this.list.hidden = files.length === 0;
    this.button.hidden = !this.taken && files.length === 0;
  }

  draw(file) {
    const item = document.createElement("li");
    const name = document.createElement("span");
    name.textContent = file.content.name;
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "button quiet";
    remove.textContent = word("remove");
    remove.setAttribute("aria-label", `${word("remove")}: ${file.content.name}`);
    remove.addEventListener("click", () => {
      this.show(this.files.filter((other) => other !== file));
      this.form.querySelector("textarea").focus();
    });
    item.append(name, remove);
    return item;
  }
}
