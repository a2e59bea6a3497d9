/** A table wider than its place is scrolled with the arrow keys: its frame takes the focus, under the table's own name, as long as it has to. */
function reach(frame: HTMLElement): void {
  if (frame.scrollWidth > frame.clientWidth) {
    frame.tabIndex = 0;
    frame.setAttribute("role", "group");
    frame.setAttribute("aria-label", frame.querySelector("caption")?.textContent?.trim() ?? "");
  } else if (frame.hasAttribute("tabindex")) {
    ["tabindex", "role", "aria-label"].forEach(name => frame.removeAttribute(name));
  }
}

export function tables(): void {
  const sizes = new ResizeObserver(changes => changes.forEach(change => {
    const frame = change.target.closest<HTMLElement>(".tblbox");
    if (frame) {
      reach(frame);
    }
  }));
  const watch = () => document.querySelectorAll<HTMLElement>(".tblbox").forEach(frame => {
    reach(frame);
    sizes.observe(frame);
    const table = frame.querySelector("table");
    if (table) {
      sizes.observe(table);
    }
  });
  watch();
  document.addEventListener("htmx:afterSettle", watch);
}
