export const tests = {
  async "the name leads home, and the way to help is there on every screen"({ example, assert }) {
    const home = new URL("../", location.href).pathname;
    assert(example.querySelector(".brand").pathname === home, "home");
    assert(example.querySelector(".brand").textContent.trim(), "the site's name");
    const links = [...example.querySelectorAll("nav[aria-label] a")];
    assert(links.length > 0 && links.at(-1).checkVisibility(), "the last link is help");
  },
};
