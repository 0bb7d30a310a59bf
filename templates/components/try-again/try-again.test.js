const link = (page) => page.querySelector(".try-again a");

export const tests = {
  async "there is no way on where no page was wanted"({ example, assert }) {
    assert(!link(example), "no link");
    assert(getComputedStyle(example.querySelector(".try-again")).display === "none", "and no gap");
  },

  async "it leads to the page that was wanted"({ visit, assert }) {
    const page = await visit(`?page=${encodeURIComponent("/out-of-reach/a/?q=a b")}`);
    assert(link(page).pathname + link(page).search === "/out-of-reach/a/?q=a%20b", "the page's address");
  },

  async "it opens the page that was wanted once that answers"({ visit, until }) {
    const frame = (await visit(`?page=${encodeURIComponent("/search/?q=a b")}`)).defaultView.frameElement;
    await until(() => frame.contentWindow.location.pathname === "/search/", "the page that was wanted");
  },

  async "it never leads to another site, nor to a script"({ visit, assert }) {
    for (const address of ["//example.org/", "https://example.org/", "javascript:alert(1)", "http://[", ""]) {
      const page = await visit(`?page=${encodeURIComponent(address)}`);
      assert(!link(page), `no link to “${address}”`);
    }
  },
};
