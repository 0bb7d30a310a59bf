export const tests = {
  async "each topic has a heading that leads to it, and a picture that says nothing"({ example, assert }) {
    const topics = [...example.querySelectorAll(".topic")];
    assert(topics.length > 0, "there are topics");
    for (const topic of topics) {
      assert(topic.querySelector("h3 a"), "a heading that leads on");
      assert(topic.querySelector("svg")?.getAttribute("aria-hidden") === "true", "a silent picture");
    }
  },
};
