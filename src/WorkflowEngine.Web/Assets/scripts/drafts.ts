// A form that is kept while it is filled in may be sent twice from one page: by itself, when an answer puts other questions,
// and by a button. Each time is numbered, so that the server knows which of the two is newer whichever arrives first.

const TURN = "input[data-turn]";

let pressed: HTMLElement | null = null;

function nextTurn(form: ParentNode): HTMLInputElement | null {
  const turn = form.querySelector<HTMLInputElement>(TURN);
  if (turn) {
    const [page, times] = turn.value.split(":");
    turn.value = `${page}:${Number(times) + 1}`;
  }

  return turn;
}

/** Numbers what a page of a draft sends, and lets a button that is being pressed go before the form asks by itself. */
export function drafts(): void {
  document.addEventListener("pointerdown", event => {
    pressed = event.target instanceof Element ? event.target.closest<HTMLElement>("button, a[href]") : null;
  }, true);
  for (const end of ["pointerup", "pointercancel", "keydown"]) {
    document.addEventListener(end, () => { pressed = null; }, true);
  }

  document.addEventListener("submit", event => nextTurn(event.target as HTMLFormElement), true);

  document.addEventListener("htmx:configRequest", event => {
    const detail = (event as CustomEvent).detail;
    const form = detail.elt as HTMLElement;
    if (!form.querySelector(TURN)) {
      return;
    }

    // the field was left for this button: its own sending brings the answer, and a new form under the pointer would swallow the press
    if (pressed && form.contains(pressed)) {
      event.preventDefault();
      return;
    }

    const turn = nextTurn(form);
    if (turn) {
      detail.parameters[turn.name] = turn.value;
    }
  });
}
