import type { StudioPage } from "./page";

const key = "studio.findings";

/** The list of findings can be folded away; the drawing then has its place. What was chosen holds in this browser. */
export function foldPanel(page: StudioPage): void {
  const panel = document.querySelector<HTMLElement>("[data-side]");
  const button = document.querySelector<HTMLButtonElement>("[data-side-toggle]");
  if (!panel || !button) {
    return;
  }

  const show = (open: boolean): void => {
    panel.classList.toggle("folded", !open);
    button.setAttribute("aria-expanded", String(open));
    button.textContent = page.text(open ? "hidePanel" : "showPanel");
  };
  show((localStorage.getItem(key) ?? (window.innerWidth >= 1600 ? "open" : "folded")) === "open");
  button.addEventListener("click", () => {
    const open = panel.classList.contains("folded");
    localStorage.setItem(key, open ? "open" : "folded");
    show(open);
  });
}
