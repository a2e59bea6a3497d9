/** A menu closes on Escape, giving the focus back to its name, and on a click elsewhere. */
export function menus(): void {
  const open = () => [...document.querySelectorAll<HTMLDetailsElement>("details[data-menu][open]")];

  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") {
      return;
    }

    for (const menu of open()) {
      menu.open = false;
      menu.querySelector("summary")?.focus();
    }
  });

  document.addEventListener("click", event => {
    for (const menu of open()) {
      if (!menu.contains(event.target as Node)) {
        menu.open = false;
      }
    }
  });
}
