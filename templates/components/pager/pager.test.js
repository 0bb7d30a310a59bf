export const tests = {
  async "it tells which way each link leads"({ example, assert }) {
    const [previous, next] = example.querySelectorAll(".pager a");
    assert(previous.rel === "prev" && previous.textContent.startsWith("Previous"), "back");
    assert(next.rel === "next" && next.textContent.startsWith("Next"), "on");
    assert(previous.getBoundingClientRect().left < next.getBoundingClientRect().left, "in the order of reading");
  },
};
