import { showSaveState } from "./save-state";

const wait = 800;
type Cell = HTMLInputElement | HTMLSelectElement;

/** The step table: arrows between cells, Alt and an arrow moves the row, Ctrl+Z undoes, what is typed is saved. */
export function steps(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-steps=edit]");
  if (!form) {
    return;
  }

  goOn(form);
  keys(form);
  autosave(form);
}

/** After a button the reader goes on in the row that it was about. */
function goOn(form: HTMLFormElement): void {
  const at = form.querySelector<HTMLElement>("[autofocus]");
  if (at && !document.querySelector("[data-error-summary]")) {
    at.focus({ preventScroll: true });
    at.closest("tr")?.scrollIntoView({ block: "center" });
  }
}

function keys(form: HTMLFormElement): void {
  const first = new Map<Element, string>();
  for (const cell of form.querySelectorAll<Cell>("[data-cell]")) {
    first.set(cell, cell.value);
  }

  form.addEventListener("keydown", event => {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>("tr[data-row]");
    if (event.altKey && row && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      row.querySelector<HTMLButtonElement>(event.key === "ArrowUp" ? "[data-up]" : "[data-down]")?.click();
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !isTyping(target, first)) {
      event.preventDefault();
      form.querySelector<HTMLButtonElement>("[data-undo]")?.click();
    } else if (event.key === "Escape") {
      close(target);
    } else if (target.matches("[data-cell]") && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey) {
      walk(form, target as Cell, event);
    }
  });
}

/** In a cell that was changed since the page came, the browser's own undoing is meant. */
function isTyping(target: HTMLElement, first: Map<Element, string>): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && first.get(target) !== target.value);
}

function close(target: HTMLElement): void {
  const menu = target.closest<HTMLDetailsElement>("details[open]");
  if (menu) {
    menu.open = false;
    menu.querySelector<HTMLElement>("summary")?.focus();
  }
}

function walk(form: HTMLFormElement, cell: Cell, event: KeyboardEvent): void {
  const rows = [...form.querySelectorAll<HTMLElement>("tr[data-row]")];
  const row = rows.indexOf(cell.closest<HTMLElement>("tr[data-row]")!);
  const column = Number(cell.dataset.cell);
  const at = (down: number, across: number): Cell | null | undefined => rows[row + down]?.querySelector<Cell>(`[data-cell="${column + across}"]`);
  let next: Cell | null | undefined;
  switch (event.key) {
    case "ArrowUp": next = at(-1, 0); break;
    case "ArrowDown": next = at(1, 0); break;
    case "ArrowLeft": next = atEdge(cell, true) ? at(0, -1) : null; break;
    case "ArrowRight": next = atEdge(cell, false) ? at(0, 1) : null; break;
    case "Enter":
      if (cell instanceof HTMLSelectElement) {
        event.preventDefault();
        cell.showPicker();
      }

      return;
    default: return;
  }

  if (cell instanceof HTMLSelectElement || next) {
    event.preventDefault();
  }

  next?.focus();
  if (next instanceof HTMLInputElement) {
    next.select();
  }
}

/** Left and right move in the text of a cell first; a cell whose whole text is chosen has just been entered. */
function atEdge(cell: Cell, left: boolean): boolean {
  if (cell instanceof HTMLSelectElement) {
    return true;
  }

  const { selectionStart: from, selectionEnd: to, value } = cell;
  return (from === 0 && to === value.length) || (from === to && (left ? from === 0 : from === value.length));
}

function autosave(form: HTMLFormElement): void {
  let timer = 0;
  let leaving = false;
  let running = Promise.resolve();

  async function save(): Promise<void> {
    const body = new FormData(form);
    body.set("act", "auto");
    showSaveState("saving");
    let answer: Response;
    try {
      answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(body as unknown as Record<string, string>), headers: { "X-Requested-With": "fetch" } });
    } catch {
      showSaveState("refused");
      return;
    }

    const state = answer.headers.get("X-Steps");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (leaving) {
      return;
    }

    if (state === "saved") {
      take(page);
    } else if (state === "conflict" || state === "refused") {
      showSaveState(state, page.querySelector(".errsum li")?.textContent?.trim() ?? "");
    } else {
      showSaveState(answer.redirected ? "signed-out" : "refused");
    }
  }

  form.addEventListener("input", () => showSaveState("unsaved"));
  form.addEventListener("change", event => {
    const { name } = event.target as HTMLInputElement;
    if (name.startsWith("new|")) {
      return;
    }

    if (name.startsWith("o|") || name.endsWith("|kind")) {
      // What leads where is told all over the table: it is taken anew.
      form.requestSubmit(form.querySelector<HTMLButtonElement>("button[value=save]"));
      return;
    }

    clearTimeout(timer);
    timer = window.setTimeout(() => { running = running.then(save); }, wait);
  });
  form.addEventListener("submit", () => {
    leaving = true;
    clearTimeout(timer);
  });
}

/** What the server reckoned anew; the cells stay as they are under the reader's hands. */
function take(page: Document): void {
  for (const part of document.querySelectorAll<HTMLElement>("[data-live]")) {
    const now = page.querySelector(`[data-live="${part.dataset.live!}"]`);
    if (now) {
      part.replaceChildren(...now.childNodes);
    }
  }

  const [there, now] = [document.querySelector(".design-head"), page.querySelector(".design-head")];
  if (there && now) {
    there.replaceWith(now);
  }

  const base = page.querySelector<HTMLInputElement>("#steps-base");
  if (base) {
    const here = document.querySelector<HTMLInputElement>("#steps-base")!;
    here.value = base.value;
    here.form!.action = base.form!.getAttribute("action")!;
  }
}
