/**
 * Lets the site be read without a connection. `data-offline` of the body is the address of the
 * service worker; where it is missing, one that an earlier version of the site left is removed.
 */
export default async function offline(address) {
  try {
    const workers = navigator.serviceWorker;
    if (!workers) return;
    if (address) await install(workers, address);
    else await remove(workers);
  } catch {
    // Storage is blocked (even a look at it may throw), or the device has no room: the site works
    // with a connection.
  }
}

async function install(workers, address) {
  if (navigator.connection?.saveData && !workers.controller) return;
  const first = !workers.controller;
  await workers.register(address, { updateViaCache: "none" });
  if (first) (await workers.ready).active.postMessage("visited");
}

/** At every visit: a worker that still served the page before may have kept something after it. */
async function remove(workers) {
  const root = new URL("..", import.meta.url);
  const registration = await workers.getRegistration(root);
  if (registration?.scope === root.href) await registration.unregister();
  for (const name of await caches.keys()) {
    if (name.startsWith(`helpcenter ${root.pathname} `)) await caches.delete(name);
  }
}
