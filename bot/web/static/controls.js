// Fields for answers that are more than one press: a day, a number, several options.

/** Draw the form of a question; nothing if its buttons are enough. */
export function drawControl(control, describedBy) {
  if (!control) return [];
  const form = document.createElement("form");
  form.className = `control ${control.kind}`;
  form.dataset.kind = control.kind;
  form.dataset.target = control.target;
  const fields = control.kind === "choices" ? control.options.map(drawOption) : [drawInput(control.kind, describedBy)];
  form.append(...fields, drawSend(control.send));
  return [form];
}

/** Return what a form sends: a press of `target`, or words to say. */
export function answerOf(form) {
  const { kind, target } = form.dataset;
  if (kind === "choices") return { target: target + bitsOf(form).toString(16) };
  const { value } = form.querySelector("input");
  return target ? { target: target + value } : { words: value };
}

/** Return the ticked options as one number, a bit for each. */
function bitsOf(form) {
  const boxes = [...form.querySelectorAll("input")];
  return boxes.reduce((bits, box, place) => bits + (box.checked ? 2 ** place : 0), 0);
}

function drawOption(option) {
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = option.marked;
  label.className = "option";
  label.append(box, option.text);
  return label;
}

function drawInput(kind, describedBy) {
  const input = document.createElement("input");
  input.type = kind;
  input.required = true;
  if (kind === "number") input.step = "any";
  input.setAttribute("aria-labelledby", describedBy);
  return input;
}

function drawSend(text) {
  const button = document.createElement("button");
  button.type = "submit";
  button.className = "button plain";
  button.textContent = text;
  return button;
}
