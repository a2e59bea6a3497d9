/** After a form comes back with errors, the reader starts at their list. */
export function focusErrors(): void {
  document.querySelector<HTMLElement>("[data-error-summary]")?.focus();

  document.addEventListener("click", event => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("[data-error-summary] a[href^='#']");
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) {
      return;
    }

    event.preventDefault();
    (field.closest(".field, .slot") ?? field).scrollIntoView();
    field.focus({ preventScroll: true });
  });
}
