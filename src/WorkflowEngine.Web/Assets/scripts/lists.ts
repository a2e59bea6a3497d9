import { busy } from "./keys";

/** In a list: j and k move between rows, x chooses, Shift+X chooses the range, o and Enter open. */
export function listKeys(): void {
  const list = document.querySelector<HTMLTableElement>("table[data-rows]");
  if (!list) {
    return;
  }

  const rows = [...list.tBodies].flatMap(body => [...body.rows]);
  let at = -1;
  let chosen = -1;

  function go(to: number): void {
    if (to < 0 || to >= rows.length) {
      return;
    }

    rows[at]?.classList.remove("cur");
    at = to;
    rows[at]?.classList.add("cur");
    rows[at]?.querySelector<HTMLElement>("th a")?.focus();
  }

  function choose(range: boolean): void {
    const box = rows[at]?.querySelector<HTMLInputElement>("input[type=checkbox]");
    if (!box) {
      return;
    }

    box.checked = range || !box.checked;
    box.dispatchEvent(new Event("change", { bubbles: true }));
    if (range && chosen >= 0) {
      for (let row = Math.min(chosen, at); row <= Math.max(chosen, at); row++) {
        const other = rows[row]?.querySelector<HTMLInputElement>("input[type=checkbox]");
        if (other) {
          other.checked = true;
          other.dispatchEvent(new Event("change", { bubbles: true }));
        }
      }
    }

    chosen = at;
  }

  document.addEventListener("keydown", event => {
    if (busy(event)) {
      return;
    }

    switch (event.key) {
      case "j": go(at + 1); break;
      case "k": go(at - 1); break;
      case "x": choose(false); break;
      case "X": choose(true); break;
      case "o": rows[at]?.querySelector<HTMLElement>("th a")?.click(); break;
      default: return;
    }

    event.preventDefault();
  });
}
