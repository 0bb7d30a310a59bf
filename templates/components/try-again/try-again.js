import { element } from "./elements.js";

const LONGEST_WAIT = 30000;

/**
 * Leads on to the page that was wanted, which the service worker names in the address
 * (`?page=/a/b/`): by a link, and by itself once there is a connection again.
 */
export default function attach(root) {
  const wanted = page();
  if (!wanted) return;
  root.append(element("a", { href: wanted }, "Try to open the page again"));
  goOn(wanted);
}

/** Devices tell that they are connected too early, or not at all where the network was only weak. */
async function goOn(wanted) {
  for (let wait = 1000; !(await answers(wanted)); wait = Math.min(2 * wait, LONGEST_WAIT)) {
    await Promise.race([
      new Promise((done) => setTimeout(done, wait)),
      new Promise((done) => window.addEventListener("online", done, { once: true })),
    ]);
  }
  location.replace(wanted);
}

/** Asks the network itself: the service worker looks at GET only. */
async function answers(address) {
  try {
    await fetch(address, { method: "HEAD", cache: "no-store" });
    return true;
  } catch {
    return false;
  }
}

/** Anybody can write an address: one that leads out of this site is none. */
function page() {
  const named = new URLSearchParams(location.search).get("page");
  const site = new URL("..", location.href);
  try {
    const url = new URL(named ?? "", location.origin);
    const ours = url.origin === site.origin && url.pathname.startsWith(site.pathname);
    return named && ours ? url.href : undefined;
  } catch {
    return undefined;
  }
}
