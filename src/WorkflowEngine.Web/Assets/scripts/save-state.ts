export type SaveState = "saved" | "saving" | "unsaved" | "refused" | "conflict" | "signed-out";

/** Says at the top of the page whether what is on it is kept; the words come with the page, the detail fills their place. */
export function showSaveState(state: SaveState, detail = ""): void {
  const at = document.querySelector<HTMLElement>("[data-save-state]");
  const words = at?.getAttribute(`data-${state}`);
  if (!at || !words) {
    return;
  }

  at.dataset.saveState = state;
  at.textContent = words.replace("{0}", detail);
}
