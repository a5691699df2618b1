// Posts what people do at the page, and brings what they see up to date without moving what they are at.

import { follow } from "./follow.js";
import { hint, offer, write } from "./menu.js";
import { morph } from "./morph.js";

const page = crypto.randomUUID();
const view = new URLSearchParams(location.search);
const seen = new Map();
const all = (what, inside = document) => [...inside.querySelectorAll(what)];
let looking = false;
let stale = false;

// What is shown

async function look() {
  if (looking) return void (stale = true);
  looking = true;
  try {
    do {
      stale = false;
      const answer = await fetch(`panes?${query()}`);
      if (answer.ok) show(new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("#stage"));
    } while (stale);
  } catch { fail(true); } finally { looking = false; }
}

function query() {
  const asked = new URLSearchParams(view);
  asked.set("page", page);
  return asked;
}

function show(next) {
  const known = new Set(all(".entry, .event").map((one) => one.id));
  const at = document.activeElement?.closest(".log");
  morph(document.querySelector("#stage"), next);
  for (const log of all(".log")) {
    const fresh = all(".entry", log).filter((one) => !known.has(one.id));
    if (!follow(log) && fresh.length) {
      log.querySelector(".more").hidden = false;
      fresh.find((one) => one.matches(".alone"))?.scrollIntoView({ block: "nearest" });
    }
  }
  reveal(all(".event.ours").find((one) => !known.has(one.id))?.closest("li"));
  if (document.activeElement === document.body) at?.focus();
  for (const form of all("#forms dialog:not([open])")) { form.showModal(); form.querySelector(".field :is(input, textarea, select)")?.focus(); }
  mark();
}

function reveal(day) {
  const days = day?.closest("ol");
  if (days && day.offsetLeft + day.offsetWidth > days.scrollLeft + days.clientWidth) days.scrollTo({ left: day.offsetLeft, behavior: "smooth" });
}

function mark() {
  const shown = new Set(all(".log").map((log) => log.dataset.seen));
  for (const one of all("[data-last]")) {
    const { place, last } = one.dataset;
    if (shown.has(place) || !seen.has(place)) seen.set(place, last);
    one.classList.toggle("unread", seen.get(place) !== last);
  }
}

function fail(yes) { document.querySelector("#failed").hidden = !yes; }

function choose(name, value) {
  view.set(name, value);
  history.replaceState(null, "", `?${view}${location.hash}`);
  look();
}

// What people do

async function post(path, body) {
  try {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(path, { method: "POST", headers, body: JSON.stringify({ id: crypto.randomUUID(), page, ...body }) });
    fail(!answer.ok && ![410, 422].includes(answer.status));
    return answer;
  } catch { fail(true); return new Response(null, { status: 500 }); }
}

async function say(form) {
  const words = form.elements.words;
  const { who, place, thread = "" } = form.dataset;
  if (!words.value.trim() || form.ariaBusy) return;
  form.ariaBusy = "true";
  if ((await post("say", { who, place, thread, words: words.value })).ok) words.value = "";
  form.ariaBusy = null;
  hint(form, false);
}

async function press(button) {
  const { press: code, who, message, confirm: question } = button.dataset;
  if (question && !(await sure(question, button.textContent))) return;
  button.ariaBusy = "true";
  await Promise.all(who.split("+").map((one) => post("press", { who: one, message, code })));
  button.ariaBusy = null;
}

function sure(question, label) {
  const dialog = document.querySelector("#confirm");
  dialog.querySelector("p").textContent = question;
  dialog.querySelector("[value=yes]").textContent = label;
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((done) => dialog.addEventListener("close", () => done(dialog.returnValue === "yes"), { once: true }));
}

async function fill(form) {
  const answers = Object.fromEntries([...new FormData(form)].map(([name, words]) => [name, String(words)]));
  const answer = await post("fill", { form: form.dataset.form, answers });
  const faults = answer.status === 422 ? await answer.json() : {};
  for (const line of all("[data-fault]", form)) {
    line.textContent = faults[line.dataset.fault] ?? "";
    for (const input of all(`[name="${line.dataset.fault}"]`, form)) input.ariaInvalid = String(line.dataset.fault in faults);
  }
  form.querySelector("[aria-invalid=true]")?.focus();
  if (answer.ok || answer.status === 410) form.closest("dialog").close("sent");
}

// What the browser tells

document.addEventListener("submit", (event) => {
  if (event.target.matches("[data-say]")) { event.preventDefault(); say(event.target); }
  if (event.target.matches("[data-form]")) { event.preventDefault(); fill(event.target); }
});

document.addEventListener("click", async (event) => {
  const at = event.target.closest("button");
  for (const form of all(".composer")) if (!form.contains(event.target)) hint(form, false);
  if (!at) return;
  const { press: code, command, suggest, jump, speak, tab } = at.dataset;
  if (code) press(at);
  else if (command) write(at.form, `${command} `);
  else if (suggest) write(document.getElementById(suggest), at.textContent);
  else if (at.matches(".slash")) offer(at.form);
  else if (at.matches("[data-close]")) at.closest("dialog").close();
  else if (tab) choose("tab", tab);
  else if (jump) { at.ariaBusy = "true"; await post("time", { to: jump }); at.ariaBusy = null; }
  else if (speak) { await post("language", { language: speak }); location.reload(); }
});

document.addEventListener("change", (event) => {
  if (event.target.matches(".seats input")) choose(event.target.name, event.target.value);
});

document.addEventListener("close", (event) => {
  if (event.target.matches("dialog.form") && event.target.returnValue !== "sent") post("close", { form: event.target.id });
}, true);

document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (event.defaultPrevented || key !== "Enter" || !target.matches("textarea") || event.isComposing) return;
  if (target.closest("[data-say]") ? event.shiftKey : !event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  target.form.requestSubmit();
});

const live = new EventSource("live");
live.onmessage = () => { fail(false); look(); };
live.onerror = () => fail(true);
const inView = new IntersectionObserver((panes) => {
  for (const { target, isIntersecting } of panes) document.querySelector(`#goto [href="#${target.id}"]`).ariaCurrent = isIntersecting ? "true" : null;
}, { threshold: 0.6 });
for (const pane of all(".pane")) inView.observe(pane);
all(".log").forEach(follow);
mark();
