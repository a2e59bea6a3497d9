// While a form is asked again its reader goes on typing: what was typed meanwhile is newer than the answer and stays.

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type State = { value: string; checked: boolean };

let asked = new Map<string, State>();
let newer = new Map<string, State>();

function isTick(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox");
}

function controlsOf(root: ParentNode): Map<string, Control> {
  const found = new Map<string, Control>();
  for (const control of root.querySelectorAll<Control>("input[name]:not([type=hidden]):not([type=file]), select[name], textarea[name]")) {
    found.set(isTick(control) ? `${control.name}=${control.value}` : control.name, control);
  }

  return found;
}

function stateOf(control: Control): State {
  return { value: control.value, checked: isTick(control) && control.checked };
}

/** Keeps what was typed while the answer of the server was on its way. */
export function refresh(): void {
  document.addEventListener("htmx:beforeRequest", event => {
    const target = (event as CustomEvent).detail.target as HTMLElement;
    asked = new Map([...controlsOf(target)].map(([name, control]) => [name, stateOf(control)]));
  });

  document.addEventListener("htmx:beforeSwap", event => {
    const target = (event as CustomEvent).detail.target as HTMLElement;
    newer = new Map();
    for (const [name, control] of controlsOf(target)) {
      const before = asked.get(name);
      const now = stateOf(control);
      if (before && (before.value !== now.value || before.checked !== now.checked)) {
        newer.set(name, now);
      }
    }
  });

  document.addEventListener("htmx:afterSettle", () => {
    const controls = controlsOf(document);
    const restored: Control[] = [];
    for (const [name, state] of newer) {
      const control = controls.get(name);
      if (!control) {
        continue;
      }

      if (isTick(control)) {
        control.checked = state.checked;
      } else {
        control.value = state.value;
      }

      restored.push(control);
    }

    newer = new Map();
    // the question that this answer would have put went with the old form: it is put again
    restored.find(control => control.closest(".decides"))?.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
