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
  });
}
