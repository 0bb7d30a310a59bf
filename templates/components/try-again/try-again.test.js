const link = (page) => page.querySelector(".try-again a");

export const tests = {
  async "there is no way on where no page was wanted"({ example, assert }) {
    assert(!link(example), "no link");
    assert(getComputedStyle(example.querySelector(".try-again")).display === "none", "and no gap");
  },

  async "it leads to the page that was wanted"({ visit, assert }) {
    const page = await visit(`?page=${encodeURIComponent("/a/b/?q=a b")}`);
    assert(link(page).pathname + link(page).search === "/a/b/?q=a%20b", "the page's address");
  },

  async "it never leads to another site, nor to a script"({ visit, assert }) {
    for (const address of ["//example.org/", "https://example.org/", "javascript:alert(1)", "http://[", ""]) {
      const page = await visit(`?page=${encodeURIComponent(address)}`);
      assert(!link(page), `no link to “${address}”`);
    }
  },
};
