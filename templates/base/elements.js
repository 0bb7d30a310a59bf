/** Makes an element with attributes and children; strings become text, never markup. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** The id that a link or the location names; empty if it names none, or can't be read: `#50%`. */
export function anchor(address) {
  try {
    return decodeURIComponent(address.hash.slice(1));
  } catch {
    return "";
  }
}

/** Hands over the element that the address names: now, and each time that a reader goes there. */
export function whenNamed(show) {
  const tell = () => {
    const named = document.getElementById(anchor(location));
    if (named) show(named);
  };
  window.addEventListener("hashchange", tell);
  // A link to where the address is already makes no other event.
  document.addEventListener("click", (event) => {
    if (event.target.closest("a[href]")?.href === location.href) tell();
  });
  tell();
}
