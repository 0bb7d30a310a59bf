export const tests = {
  async "the field has a label, and with scripting the form leads to the results"({ example, assert }) {
    const input = example.querySelector("input[type=search]");
    assert(input.labels.length === 1, "one label");
    assert(example.querySelector("form").action.endsWith("/search/"), "the form leads to the results");
  },
};
