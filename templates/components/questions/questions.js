import { element, whenNamed } from "./elements.js";

/** Opens and closes all answers at once, and opens the one that the address names. */
export default function attach(questions) {
  const answers = [...questions.querySelectorAll("details")];
  const button = element("button", { type: "button", class: "questions-all quiet-button" });
  const allOpen = () => answers.every((answer) => answer.open);
  const label = () => (button.textContent = allOpen() ? "Close all answers" : "Open all answers");
  button.addEventListener("click", () => {
    const open = !allOpen();
    answers.forEach((answer) => (answer.open = open));
  });
  answers.forEach((answer) => answer.addEventListener("toggle", label));
  label();
  questions.querySelector(".questions-tools")?.append(button);

  whenNamed((named) => {
    const answer = named.closest("details");
    if (answer && questions.contains(answer) && !answer.open) {
      answer.open = true;
      named.scrollIntoView();
    }
  });
}
