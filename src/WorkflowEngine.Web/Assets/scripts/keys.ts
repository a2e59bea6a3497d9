const store = "single-keys";
const on = () => localStorage.getItem(store) !== "off";

/** Is the reader writing, or holding a key that belongs to the browser? */
export function busy(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  const writing = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
    && !/^(checkbox|radio|button)$/.test((target as HTMLInputElement).type);
  return !on() || writing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
}

function act(element: Element | null | undefined): boolean {
  if (!(element instanceof HTMLElement)) {
    return false;
  }

  if (element.matches("input[type=radio], input:not([type=checkbox]), textarea")) {
    element.focus();
  } else {
    element.click();
  }

  return true;
}

/** A control names its own key: data-key="/", "g v", "Alt+B", "Ctrl+Enter". */
export function pageKeys(): void {
  let first = "";

  document.addEventListener("keydown", event => {
    const chord = (event.ctrlKey || event.metaKey ? "Ctrl+" : "") + (event.altKey ? "Alt+" : "");
    if (chord !== "") {
      const name = chord + (event.altKey ? event.code.replace(/^Key/, "") : event.key);
      if (act(document.querySelector(`[data-key="${CSS.escape(name)}"]`))) {
        event.preventDefault();
      }

      return;
    }

    if (busy(event) || event.key.length > 1) {
      return;
    }

    const pair = first === "" ? event.key : `${first} ${event.key}`;
    first = first === "" && event.key === "g" ? "g" : "";
    if (act(document.querySelector(`[data-key="${CSS.escape(pair)}"]`))) {
      event.preventDefault();
    }
  });

  const toggle = document.querySelector<HTMLInputElement>("[data-keys-toggle]");
  if (toggle) {
    toggle.closest<HTMLElement>("[hidden]")?.removeAttribute("hidden");
    toggle.checked = on();
    toggle.addEventListener("change", () => localStorage.setItem(store, toggle.checked ? "on" : "off"));
  }
}
