// While a form is asked again its reader goes on typing: what was typed meanwhile is newer than the answer and stays.

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type State = { value: string; checked: boolean };

let asked = new Map<string, State>();
let newer = new Map<string, State>();
let sent = new Map<string, FileList>();
let chosen = new Map<string, FileList>();

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

/** Fields for files in which some are chosen. */
function filesOf(root: ParentNode): Map<string, FileList> {
  const found = new Map<string, FileList>();
  for (const control of root.querySelectorAll<HTMLInputElement>("input[type=file][name]")) {
    if (control.files && control.files.length > 0) {
      found.set(control.name, control.files);
    }
  }

  return found;
}

function isSame(one: FileList | undefined, other: FileList): boolean {
  return one !== undefined && one.length === other.length && [...one].every((file, at) => file === other[at]);
}

function choose(name: string, files: FileList): void {
  const control = document.querySelector<HTMLInputElement>(`input[type=file][name="${CSS.escape(name)}"]`);
  if (control) {
    control.files = files;
    control.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

/** Keeps what was typed and which files were chosen while the answer of the server was on its way. */
export function refresh(): void {
  document.addEventListener("htmx:beforeRequest", event => {
    const target = (event as CustomEvent).detail.target as HTMLElement;
    asked = new Map([...controlsOf(target)].map(([name, control]) => [name, stateOf(control)]));
    sent = filesOf(target);
  });

  document.addEventListener("htmx:beforeSwap", event => {
    const target = (event as CustomEvent).detail.target as HTMLElement;
    newer = new Map();
    chosen = new Map([...filesOf(target)].filter(([name, files]) => !isSame(sent.get(name), files)));
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
    for (const [name, files] of chosen) {
      choose(name, files);
    }

    chosen = new Map();
    // the question that this answer would have put went with the old form: it is put again
    restored.find(control => control.closest(".decides"))?.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
