import { showSaveState } from "./save-state";

const wait = 700;

/** The facts form: saves while one types, keeps open entries open, moves an entry with Alt and an arrow. */
export function facts(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-facts]");
  if (!form || form.querySelector("fieldset:disabled")) {
    return;
  }

  keepOpen(form);
  goToMeant();
  moveByKey(form);
  autosave(form);
}

function opened(form: HTMLFormElement): string {
  return `facts:${form.action}`;
}

function keepOpen(form: HTMLFormElement): void {
  const name = opened(form);
  const known = new Set<string>(JSON.parse(sessionStorage.getItem(name) ?? "[]") as string[]);
  for (const entry of form.querySelectorAll<HTMLDetailsElement>("details[data-key]")) {
    entry.open ||= known.has(entry.dataset.key!);
  }

  // Opening is told by an event that does not bubble.
  form.addEventListener("toggle", () => {
    const open = [...form.querySelectorAll<HTMLDetailsElement>("details[data-key][open]")].map(entry => entry.dataset.key);
    sessionStorage.setItem(name, JSON.stringify(open));
  }, true);
}

/** After a button the reader goes on at the entry that it was about. */
function goToMeant(): void {
  const meant = document.querySelector<HTMLDetailsElement>("details[data-meant=true]");
  const control = meant?.querySelector<HTMLElement>("summary");
  if (meant && control && location.hash !== "" && !document.querySelector("[data-error-summary]")) {
    control.focus({ preventScroll: true });
    meant.closest("li")!.scrollIntoView({ block: "center" });
    return;
  }

  const at = location.hash === "" ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let around = at?.parentElement?.closest("details"); around; around = around.parentElement?.closest("details")) {
    around.open = true;
  }

  at?.scrollIntoView({ block: "center" });
  at?.focus({ preventScroll: true });
}

function moveByKey(form: HTMLFormElement): void {
  form.addEventListener("keydown", event => {
    const up = event.key === "ArrowUp";
    if (!event.altKey || (!up && event.key !== "ArrowDown")) {
      return;
    }

    const entry = (event.target as Element).closest("[data-entry]");
    const button = entry?.querySelector<HTMLButtonElement>(`:scope > .entry-move > [data-${up ? "up" : "down"}]`);
    event.preventDefault();
    button?.click();
  });
}

function autosave(form: HTMLFormElement): void {
  let timer = 0;
  let dirty = false;
  let running: Promise<void> | null = null;
  let leaving = false;

  async function save(act: string): Promise<void> {
    const body = new FormData(form);
    body.set("act", act);
    dirty = false;
    showSaveState("saving");
    let answer: Response;
    try {
      answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(body as unknown as Record<string, string>), headers: { "X-Requested-With": "fetch" } });
    } catch {
      dirty = true;
      showSaveState("refused");
      return;
    }

    const state = answer.headers.get("X-Facts");
    if (state === null) {
      dirty = true;
      showSaveState(answer.redirected ? "signed-out" : "refused");
      return;
    }

    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (dirty) {
      // More was typed meanwhile: what is on the page stays, and only what it is compared with is new.
      if (state === "saved") {
        takeLive(page, ["#facts-base"]);
      }

      return;
    }

    if (state === "saved" && act === "auto") {
      takeLive(page, [".design-head", "[data-live]"]);
    } else {
      takeWhole(form, page);
    }

    if (state === "refused" || state === "conflict") {
      dirty = state === "refused";
      showSaveState(state);
    }
  }

  function start(act: string): Promise<void> {
    clearTimeout(timer);
    running = (running ?? Promise.resolve()).then(() => save(act)).finally(() => {
      running = null;
      if (dirty) {
        later();
      }
    });
    return running;
  }

  function later(): void {
    clearTimeout(timer);
    if (document.querySelector("[data-both-changed]")) {
      // Whose text is kept is decided by the reader, with the button.
      return;
    }

    timer = window.setTimeout(() => { void start("auto"); }, wait);
  }

  form.addEventListener("input", () => {
    dirty = true;
    showSaveState("unsaved");
    later();
  });
  form.addEventListener("change", event => {
    if ((event.target as Element).matches("[data-refreshes=true]")) {
      dirty = true;
      void start("refresh");
    }
  });

  // A button waits for what is being saved, so that it is never in conflict with the reader's own typing.
  form.addEventListener("submit", event => {
    clearTimeout(timer);
    if (running) {
      event.preventDefault();
      const button = (event as SubmitEvent).submitter as HTMLButtonElement | null;
      void running.then(() => form.requestSubmit(button));
      return;
    }

    leaving = true;
  });
  window.addEventListener("beforeunload", event => {
    if (dirty && !leaving) {
      event.preventDefault();
    }
  });
}

/** Puts parts of a page in the place of those that are there, but never the control that somebody is in. */
function takeLive(page: Document, parts: readonly string[]): void {
  for (const part of page.querySelectorAll(parts.join(","))) {
    const there = part.id === "" ? document.querySelector(".design-head") : document.getElementById(part.id);
    there?.replaceWith(part);
  }
}

/** Takes the sheet anew, with what was open and where the reader was. */
function takeWhole(form: HTMLFormElement, page: Document): void {
  const focused = document.activeElement?.id ?? "";
  const fresh = page.querySelector<HTMLFormElement>("form[data-facts]");
  if (!fresh) {
    return;
  }

  const open = new Set([...form.querySelectorAll<HTMLDetailsElement>("details[data-key][open]")].map(entry => entry.dataset.key));
  form.replaceChildren(...fresh.childNodes);
  for (const entry of form.querySelectorAll<HTMLDetailsElement>("details[data-key]")) {
    entry.open ||= open.has(entry.dataset.key);
  }

  takeLive(page, [".design-head", "#facts-sheets", "#facts-aside"]);
  document.querySelector("[data-both-changed]")?.remove();
  const conflict = page.querySelector("[data-both-changed]");
  const errors = page.querySelector("[data-error-summary]");
  document.querySelector("[data-error-summary]")?.remove();
  for (const told of [conflict, errors]) {
    if (told) {
      form.closest(".facts-page")!.before(told);
    }
  }

  (conflict ?? errors)?.scrollIntoView();
  document.getElementById(focused)?.focus();
}
