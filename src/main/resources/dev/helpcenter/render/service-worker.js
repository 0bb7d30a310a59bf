// Above this line the build writes VERSION, FILES ([address, SHA-256] of the essentials) and ROOM
// (bytes for what was visited besides).

const SCOPE = new URL(self.registration.scope);
const PREFIX = `helpcenter ${SCOPE.pathname} `;
const ESSENTIALS = `${PREFIX}${VERSION} essentials`;
const VISITS = " visited";
const VISITED = `${PREFIX}${VERSION}${VISITS}`;
const PATIENCE = 4000;

// Names with a fingerprint of the content never change their content: the theme's and pictures'
// (hexadecimal), and the folders of the search index.
const FINGERPRINT = /[./][0-9a-f]{10,16}[./]|\/search\/[\w-]{6}\/\w+\.json$/;

// All other names are asked for anew each time, which costs "not modified" at best. Hosts let
// browsers keep everything for some minutes (GitHub Pages: ten), so what the browser has may be
// older than this worker or than the page: an old page would ask for files that are gone, and a new
// page would run an old script. For the same reason navigation preload is not used: it takes what
// the browser kept.
const ANEW = { cache: "no-cache" };

// A new version waits until no page of the old one is open. So a page never meets files of another
// version, and the update shows at the next visit.
self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  const ours = url.origin === SCOPE.origin && url.pathname.startsWith(SCOPE.pathname);
  if (event.request.method !== "GET" || !ours) return;
  if (event.request.mode === "navigate") {
    event.respondWith(page(event, url));
    event.waitUntil(renewed());
  } else if (FINGERPRINT.test(url.pathname)) event.respondWith(savedFirst(event, url));
  else event.respondWith(networkFirst(event, url, ANEW));
});

// The page that brought this worker here was loaded without it.
self.addEventListener("message", (event) => {
  if (event.data === "visited" && event.source) {
    const url = new URL(event.source.url);
    event.waitUntil(fetch(url, ANEW).then((response) => keep(url, response)));
  }
});

async function install() {
  const cache = await caches.open(ESSENTIALS);
  await Promise.all(
    FILES.map(async ([address, hash]) => {
      const url = new URL(address, SCOPE);
      const response = (await unchanged(url, hash)) ?? (await fetched(url, hash));
      await cache.put(url, response);
    }),
  );
}

async function unchanged(url, hash) {
  for (const name of await ownCaches()) {
    const response = await caches.match(url, { cacheName: name });
    if (response && (await digest(response.clone())) === hash) return response;
  }
  return undefined;
}

async function fetched(url, hash) {
  const response = await fetch(url, ANEW);
  if (!response.ok || response.redirected || (await digest(response.clone())) !== hash) {
    throw new Error(`${url} is not of version ${VERSION}`);
  }
  return response;
}

async function digest(response) {
  const bytes = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  return [...new Uint8Array(bytes).slice(0, 8)].map((b) => b.toString(16).padStart(2, "0")).join("");
}

async function ownCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

async function activate() {
  // Workers of earlier releases may have switched it on.
  await self.registration.navigationPreload?.disable();
  const old = (await ownCaches()).filter((name) => name !== ESSENTIALS && !name.endsWith(VISITS));
  await Promise.all(old.map((name) => caches.delete(name)));
}

let renewing;

/**
 * Fetches what was visited with an older version anew, once for each start of the worker. Beside a
 * visit, not when the worker is activated: until then a page would wait for all of them. What can't
 * be fetched waits for another visit, and is not shown: it would ask for files that are gone. A host
 * that is out of order or asked too often answers, too; only 404 and 410 say that a page is gone.
 */
function renewed() {
  renewing ??= renew().catch(() => {});
  return renewing;
}

async function renew() {
  const old = (await ownCaches()).filter((name) => name !== VISITED && name.endsWith(VISITS));
  for (const name of old) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      // What pages asked for besides comes with their next visit.
      if (!new URL(url).pathname.endsWith("/") || (await isRenewed(url))) await cache.delete(url);
    }
    if ((await cache.keys()).length === 0) await caches.delete(name);
  }
}

/** Whether an old copy has nothing to wait for: there is a new one, or the page is gone. */
async function isRenewed(url) {
  const response = await fetch(url, ANEW);
  if (response.status === 404 || response.status === 410) return true;
  if (!response.ok || response.redirected) return false;
  await keep(new URL(url), response);
  return true;
}

async function page(event, url) {
  try {
    return await networkFirst(event, url, ANEW);
  } catch {
    const wanted = encodeURIComponent(url.pathname + url.search);
    return Response.redirect(new URL(`offline/?page=${wanted}`, SCOPE));
  }
}

/** What is kept stands in for a network that is slow, out of order or not there. */
async function networkFirst(event, url, how) {
  const copy = await saved(url);
  const network = fetch(event.request, how);
  // Kept also when it comes after the copy was shown: the next visit has it.
  event.waitUntil(network.then((response) => keep(url, response.clone())).catch(() => {}));
  if (!copy) return network;
  try {
    const response = await Promise.race([network, later(copy)]);
    return response.status >= 500 ? copy : response;
  } catch {
    return copy;
  }
}

function later(response) {
  return new Promise((resolve) => setTimeout(() => resolve(response), PATIENCE));
}

async function savedFirst(event, url) {
  return (await saved(url)) ?? networkFirst(event, url, {});
}

function plain(url) {
  return new URL(url.pathname, url.origin);
}

async function saved(url) {
  return (
    (await caches.match(plain(url), { cacheName: ESSENTIALS })) ??
    (await caches.match(plain(url), { cacheName: VISITED }))
  );
}

/** Keeps what was visited; the oldest goes when the room is used up. */
async function keep(url, response) {
  if (response.status !== 200 || response.redirected || response.type !== "basic") return;
  if (await caches.match(plain(url), { cacheName: ESSENTIALS })) return;
  // Removed from this device: a worker serves the pages that are open a little longer.
  if (!(await caches.has(ESSENTIALS))) return;
  try {
    const cache = await caches.open(VISITED);
    await cache.delete(plain(url));
    await cache.put(plain(url), response);
    let room = ROOM;
    for (const request of (await cache.keys()).reverse()) {
      room -= (await (await cache.match(request)).blob()).size;
      if (room < 0) await cache.delete(request);
    }
  } catch {
    // The device has no room left: the page was shown, and that is what matters.
  }
}
