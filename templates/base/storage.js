/**
 * What readers did on this device, such as ticked steps. Nothing leaves the device. Where storage
 * is blocked or full, everything works and nothing is remembered.
 */
const PREFIX = "helpcenter.";

/** What was stored under this name, or `undefined`. */
export function recall(name) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores the value under this name; `undefined` removes it. */
export function remember(name, value) {
  try {
    if (value === undefined) {
      localStorage.removeItem(PREFIX + name);
    } else {
      localStorage.setItem(PREFIX + name, JSON.stringify(value));
    }
  } catch {
    // Blocked or full: remembering is a convenience.
  }
}
