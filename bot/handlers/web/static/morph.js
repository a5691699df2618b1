// Makes what stands in the page like what came from the server, touching only what differs: focus, typed words and
// the place of scrolling stay. Elements are known by their id, others by their place.

// What the page itself sets, and the server does not know.
const KEPT = new Set(["open", "hidden", "aria-busy", "aria-expanded", "aria-invalid", "aria-current"]);

export function morph(now, next) {
  if (now.isEqualNode(next)) return;
  if (now.nodeName !== next.nodeName) return now.replaceWith(next);
  if (now.nodeType !== Node.ELEMENT_NODE) return void (now.nodeValue = next.nodeValue);
  for (const { name } of [...now.attributes]) if (!KEPT.has(name) && !next.hasAttribute(name)) now.removeAttribute(name);
  for (const { name, value } of next.attributes) if (!KEPT.has(name) && now.getAttribute(name) !== value) now.setAttribute(name, value);
  const wanted = new Set([...next.children].map((child) => child.id).filter(Boolean));
  for (const child of [...now.children]) if (child.id && !wanted.has(child.id)) child.remove();
  let at = now.firstChild;
  for (const child of [...next.childNodes]) {
    const same = child.id ? [...now.children].find((one) => one.id === child.id) : at && !at.id && at.nodeName === child.nodeName && at;
    if (!same) now.insertBefore(child, at);
    else if (same === at) { at = at.nextSibling; morph(same, child); }
    else { now.insertBefore(same, at); morph(same, child); }
  }
  while (at) { const spare = at; at = at.nextSibling; spare.remove(); }
}
