export const tests = {
  async "every answer leads to its question in the troubleshooter"({ example, assert }) {
    const links = [...example.querySelectorAll("li a")];
    assert(links.length === 2, "the two that the example asks for");
    for (const link of links) assert(link.textContent.trim() && link.href !== location.href, "it leads on");
  },
};
