// The commands that an input offers: by its "/" button, or as soon as a slash is typed.

const options = (form) => [...form.querySelectorAll("[role=menuitem]:not([hidden])")];

export function hint(form, open, typed = "/") {
  const list = form.querySelector(".menu");
  if (!list) return;
  for (const one of list.children) one.hidden = !one.dataset.command.startsWith(typed);
  list.hidden = !open || options(form).length === 0;
  form.querySelector(".slash").ariaExpanded = String(!list.hidden);
}

export function offer(form) {
  hint(form, form.querySelector(".menu").hidden);
  options(form)[0]?.focus();
}

export function write(form, words) {
  form.elements.words.value = words;
  form.elements.words.focus();
  hint(form, false);
}

document.addEventListener("input", ({ target }) => {
  if (target.matches(".composer textarea")) hint(target.form, /^\/\S*$/.test(target.value), target.value);
});

document.addEventListener("keydown", (event) => {
  const form = event.target.closest?.(".composer");
  if (!form || form.querySelector(".menu").hidden) return;
  const offered = options(form);
  const at = offered.indexOf(event.target);
  const move = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1 }[event.key];
  if (move !== undefined) offered.at(move % offered.length).focus();
  else if (event.key === "Escape") { hint(form, false); form.elements.words.focus(); }
  else if (event.key === "Tab" && at < 0 && !event.shiftKey) offered[0].click();
  else return;
  event.preventDefault();
});
