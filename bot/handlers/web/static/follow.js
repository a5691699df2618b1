// A log that is read at its end stays there, whatever comes and however the window changes; one read further up is left.

const ends = new WeakMap();
const tops = new WeakMap();
const sizes = new ResizeObserver((logs) => logs.forEach(({ target }) => ends.get(target) && target.scrollTo({ top: target.scrollHeight })));

export function follow(log) {
  const met = ends.has(log);
  if (!met) { ends.set(log, true); sizes.observe(log); }
  if (ends.get(log)) log.scrollTo({ top: log.scrollHeight, behavior: met ? "smooth" : "instant" });
  return ends.get(log);
}

document.addEventListener("scroll", ({ target: log }) => {
  if (!log.matches?.(".log")) return;
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 90;
  if (atEnd || log.scrollTop < (tops.get(log) ?? 0)) ends.set(log, atEnd);
  tops.set(log, log.scrollTop);
  if (atEnd) log.querySelector(".more").hidden = true;
}, true);

document.addEventListener("click", ({ target }) => {
  const log = target.closest(".more")?.closest(".log");
  log?.scrollTo({ top: log.scrollHeight, behavior: "smooth" });
});
