/** Opens the list where there is room beside the text, and marks the part that is being read. */
export default function attach(contents) {
  const wide = matchMedia("(min-width: 60rem)");
  const adapt = () => (contents.open = wide.matches);
  wide.addEventListener("change", adapt);
  adapt();

  const links = new Map();
  for (const link of contents.querySelectorAll("a")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  const mark = (current) => {
    for (const link of links.values()) {
      if (link === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  const observer = new IntersectionObserver(
    () => {
      // What a tab hides is nowhere.
      const passed = [...links].filter(
        ([heading]) => !heading.closest("[hidden]") && heading.getBoundingClientRect().top < innerHeight / 3,
      );
      mark(passed.at(-1)?.[1]);
    },
    { rootMargin: "0px 0px -66% 0px" },
  );
  links.forEach((_, heading) => observer.observe(heading));
}
