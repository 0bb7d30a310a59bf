export const tests = {
  async "the answer goes where the site says, and tells nothing else"({ example, assert }) {
    const link = example.querySelector(".feedback a");
    assert(link.href === "mailto:you@example.org", `leads to ${link.href}`);
    assert(link.relList.contains("noreferrer"), "no referrer");
  },
};
