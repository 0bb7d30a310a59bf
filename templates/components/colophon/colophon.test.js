export const tests = {
  async "it says whose site this is not, and leads to all topics"({ example, assert }) {
    assert(example.querySelector(".colophon-notice p").textContent.trim().length > 20, "the notice");
    assert(example.querySelectorAll("nav[aria-label] a").length > 0, "topics in a navigation with a name");
  },
};
