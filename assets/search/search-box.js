/**
 * The search field that stands on every page.
 *
 *   <form role="search" data-module="search-box" data-root="../../" action="../../a-z/" method="get"
 *         data-help="get-more-help/" data-troubleshooter="find-your-way/">
 *     <label for="hc-search">…</label>
 *     <input type="search" id="hc-search" name="q" autocomplete="off">
 *     <button type="submit">…</button>
 *   </form>
 *
 * `data-root` is the way to the site's root, `data-help` and `data-troubleshooter` are addresses
 * from there (both may be missing). Without this script the form leads to the A–Z index; with it, to
 * the results page. The engine, Lunr and the index load at the first focus, not before.
 * Ctrl+K (Cmd+K) leads to the first field of the page. A key alone does not: who speaks to the device
 * would set it off by words (WCAG 2.1.4).
 *
 * What appears below the field is made by combobox.js, which lists its class names.
 */

for (const form of document.querySelectorAll('form[data-module="search-box"]')) {
  const input = form.querySelector('input[name="q"]');
  if (!input) {
    throw new Error('search-box: the form with data-module="search-box" has no input named "q"');
  }
  form.action = new URL("search/", new URL(form.dataset.root ?? "./", document.baseURI)).href;
  const open = () => import("./combobox.js").then(({ attach }) => attach(form, input));
  if (document.activeElement === input) {
    open();
  } else {
    input.addEventListener("focus", open, { once: true });
  }
}

document.addEventListener("keydown", (event) => {
  // Browsers that fill in a form tell of keys without a name.
  if (event.key?.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  const input = [...document.querySelectorAll('form[data-module="search-box"] input[name="q"]')].find(
    (field) => field.checkVisibility?.() ?? field.offsetParent !== null,
  );
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
});
