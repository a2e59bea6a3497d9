/** A button that prints the page is there only where a script can do it; the browser's own menu prints as well. */
export function printing(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}
