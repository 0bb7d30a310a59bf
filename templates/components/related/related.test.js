export const tests = {
  async "it is a part of the page with a name"({ example, assert }) {
    const part = example.querySelector(".related");
    assert(document.getElementById(part.getAttribute("aria-labelledby"))?.textContent, "a name");
    assert(part.querySelectorAll("li a").length === 3, "three articles");
  },
};
