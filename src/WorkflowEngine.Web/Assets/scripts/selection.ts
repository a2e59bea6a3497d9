/** Says how many rows are chosen, where a page has a place for it. */
function count(): void {
  const said = document.querySelector<HTMLElement>("[data-chosen]");
  if (!said) {
    return;
  }

  const chosen = document.querySelectorAll("tbody input[type=checkbox][name=item]:checked").length;
  said.dataset.none ??= said.textContent ?? "";
  said.textContent = chosen === 0 ? said.dataset.none : (said.dataset.chosen ?? "").replace("{0}", chosen.toString());
}

/** The box in the head of a list chooses every row of the page; chosen rows are marked. */
export function selection(): void {
  document.addEventListener("change", event => {
    const box = event.target as HTMLInputElement;
    const table = box.closest("table");
    if (box.type !== "checkbox" || !table) {
      return;
    }

    if (box.matches("[data-choose-all]")) {
      for (const other of table.querySelectorAll<HTMLInputElement>("tbody input[type=checkbox]")) {
        other.checked = box.checked;
        other.closest("tr")?.classList.toggle("sel", box.checked);
      }
    } else {
      box.closest("tr")?.classList.toggle("sel", box.checked);
    }

    count();
  });

  // A browser that comes back to a page keeps what was ticked.
  for (const box of document.querySelectorAll<HTMLInputElement>("tbody input[type=checkbox][name=item]:checked")) {
    box.closest("tr")?.classList.add("sel");
  }

  count();
}
