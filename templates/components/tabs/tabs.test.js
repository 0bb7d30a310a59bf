export const tests = {
  async "a choice counts for all groups of the page"({ example, assert }) {
    const [first, second] = example.querySelectorAll(".tabs");
    first.querySelectorAll("[role=tab]")[1].click();
    const chosen = second.querySelector("[aria-selected=true]").textContent;
    assert(chosen === "In the app", `chosen in the other group: ${chosen}`);
    assert(!second.querySelectorAll(".tab-panel")[1].hidden, "its panel shows");
  },
  async "what another tab hides can be found, and its tab is chosen then"({ example, assert }) {
    const [browser, app] = example.querySelectorAll("[role=tab]");
    const [first, second] = example.querySelectorAll(".tab-panel");
    assert(second.getAttribute("hidden") === "until-found", "it is hidden until it is found");
    assert(second.clientHeight === 0 && !second.querySelector("p").checkVisibility(), "nothing of it is seen");
    assert(!second.hasAttribute("role"), "for a screen reader there is one panel");
    second.dispatchEvent(new Event("beforematch", { bubbles: true }));
    assert(app.getAttribute("aria-selected") === "true", "the tab is chosen");
    assert(!second.hidden && second.getAttribute("role") === "tabpanel", "the panel shows");
    assert(first.hidden && browser.tabIndex === -1, "the other one is hidden");
  },
  async "one panel shows, and the choice is remembered"({ example, assert, reload }) {
    const [browser, app] = example.querySelectorAll("[role=tab]");
    assert(browser.getAttribute("aria-selected") === "true", "the first tab is chosen");
    assert(document.getElementById(app.getAttribute("aria-controls")).hidden, "the other panel is hidden");
    app.click();
    const again = await reload();
    const chosen = again.querySelector("[aria-selected=true]").textContent;
    assert(chosen === "In the app", `chosen after a reload: ${chosen}`);
  },
  async "a link to a heading in a hidden panel leads to it, each time"({ example, assert, until }) {
    const [group] = example.querySelectorAll(".tabs");
    const [browser, app] = group.querySelectorAll("[role=tab]");
    const heading = document.getElementById("example-later-in-the-app");
    // More than a screen before the heading, so that it differs from the top of the tabs, and below it.
    const room = () => Object.assign(document.createElement("div"), { style: "block-size: 150vh" });
    heading.before(room());
    heading.after(room());
    const link = Object.assign(document.createElement("a"), { href: `#${heading.id}`, textContent: "Later" });
    example.prepend(link);
    const isAt = () => heading.checkVisibility() && Math.abs(heading.getBoundingClientRect().top) < 100;
    for (let i = 0; i < 2; i++) {
      link.click();
      await until(isAt, `scrolling to the heading, visit ${i + 1},`);
      assert(app.getAttribute("aria-selected") === "true", "its tab is chosen");
      browser.click();
      scrollTo({ top: 0, behavior: "instant" });
      assert(!heading.checkVisibility(), "another tab hides it again");
    }
  },
  async "a link to a tab's own heading leads to the tabs"({ example, assert, until }) {
    const [group] = example.querySelectorAll(".tabs");
    scrollTo({ top: 0, behavior: "instant" });
    location.hash = "#example-in-the-app";
    const list = group.querySelector("[role=tablist]");
    await until(() => Math.abs(list.getBoundingClientRect().top) < 60, "scrolling to the tabs");
    assert(list.getBoundingClientRect().top >= 0, "the tabs are seen");
  },
  async "an address that names nothing and can't be read does no harm"({ example, assert, visit }) {
    const page = await visit(`${location.href.split("#")[0]}#50%`);
    assert(page.querySelector("#component-tabs [role=tab]"), "the tabs are there");
    assert(page.querySelector("#component-questions .questions-all"), "the questions too");
    const complaints = [];
    page.defaultView.addEventListener("error", (event) => complaints.push(event.message));
    page.defaultView.location.hash = "#60%";
    await new Promise((done) => setTimeout(done, 50));
    assert(complaints.length === 0, `complaints: ${complaints}`);
  },
  async "keys with Alt, Ctrl or Cmd are left to the browser, such as those for going back"({ example, assert }) {
    const [browser] = example.querySelectorAll("[role=tab]");
    for (const held of ["altKey", "ctrlKey", "metaKey"]) {
      const event = new KeyboardEvent("keydown", { key: "ArrowLeft", [held]: true, bubbles: true, cancelable: true });
      browser.dispatchEvent(event);
      assert(!event.defaultPrevented, `${held} and an arrow`);
      assert(browser.getAttribute("aria-selected") === "true", "the tab stays");
    }
  },
  async "arrow keys move between tabs"({ example, assert }) {
    const [browser, app] = example.querySelectorAll("[role=tab]");
    browser.focus();
    browser.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
    assert(document.activeElement === app, "the next tab has the focus");
    assert(browser.tabIndex === -1 && app.tabIndex === 0, "one tab stop for all tabs");
  },
};
