/** What was searched for on this device. Nothing leaves it; a blocked storage means an empty list. */
const KEY = "helpcenter.recent-searches";
const MOST = 5;

export function recent() {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.filter((q) => typeof q === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function remember(query) {
  const text = query.trim().slice(0, 100);
  if (text === "") return;
  const others = recent().filter((q) => q.toLowerCase() !== text.toLowerCase());
  store([text, ...others].slice(0, MOST));
}

export function forget() {
  store([]);
}

function store(queries) {
  try {
    if (queries.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Storage is blocked or full: the list is a convenience, searching goes on without it.
  }
}
