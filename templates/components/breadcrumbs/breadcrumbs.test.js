export const tests = {
  async "they are an ordered list with a name, and begin at home"({ example, assert }) {
    assert(example.getAttribute("aria-label"), "a name that tells it from other navigation");
    assert(example.querySelector("ol > li:first-child > a").pathname === new URL("../", location.href).pathname, "home first");
  },
};
