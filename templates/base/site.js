import offline from "./offline.js";

/**
 * Attaches the scripts of the components that stand on this page: each element with
 * `data-module="name"` gets the default export of components/name/name.js. Tabs come out of
 * Markdown and are known by their class. Every page works without any of them.
 */
const modules = {
  contents: () => import("./contents.js"),
  questions: () => import("./questions.js"),
  steps: () => import("./steps.js"),
  tabs: () => import("./tabs.js"),
  troubleshooter: () => import("./troubleshooter.js"),
  "try-again": () => import("./try-again.js"),
};

const attached = [...document.querySelectorAll("[data-module], .tabs")].map(async (element) => {
  const load = modules[element.dataset.module ?? "tabs"];
  if (load) (await load()).default(element);
});
Promise.allSettled(attached).then(() => (document.documentElement.dataset.scripted = ""));
for (const one of attached) {
  one.catch((error) => reportError(error));
}

const begin = () => offline(document.body.dataset.offline);
if (document.readyState === "complete") begin();
else addEventListener("load", begin);
