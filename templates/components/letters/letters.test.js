export const tests = {
  async "every letter leads to its articles"({ example, assert }) {
    for (const link of example.querySelectorAll(".letters a")) {
      const heading = document.getElementById(link.hash.slice(1));
      assert(heading?.textContent === link.textContent, `${link.textContent} is there`);
      assert(heading.parentElement.querySelector(".article-list a"), "with articles");
    }
  },
};
