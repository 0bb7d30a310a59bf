export const tests = {
  async "an article is named by its heading and ends with the day of its review"({ visit, assert }) {
    const page = await visit(document.querySelector("#component-article-list a").href);
    assert(page.querySelectorAll("h1").length === 1, "one heading of the first level");
    assert(page.querySelector("main > article h1"), "it stands in the article");
    assert(page.querySelector("article .article-text > .review time"), "the review is told");
    assert(page.querySelector("main > .onward"), "it leads on");
  },
};
