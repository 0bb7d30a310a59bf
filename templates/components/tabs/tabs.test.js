export const tests = {
  async "a choice counts for all groups of the page"({ example, assert }) {
    const [first, second] = example.querySelectorAll(".tabs");
    first.querySelectorAll("[role=tab]")[1].click();
    const chosen = second.querySelector("[aria-selected=true]").textContent;
    assert(chosen === "In the app", `chosen in the other group: ${chosen}`);
    assert(!second.querySelectorAll(".tab-panel")[1].hidden, "its panel shows");
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
  async "arrow keys move between tabs"({ example, assert }) {
    const [browser, app] = example.querySelectorAll("[role=tab]");
    browser.focus();
    browser.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
    assert(document.activeElement === app, "the next tab has the focus");
    assert(browser.tabIndex === -1 && app.tabIndex === 0, "one tab stop for all tabs");
  },
};
