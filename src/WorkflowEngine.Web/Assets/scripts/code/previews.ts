// A letter's preview is the answer to a form, shown in a frame. Each answer gets a frame of its own that takes the place of
// the last one once it is there: nothing flickers, and going back in the browser leaves the page, not the preview.

/** Milliseconds without a key after which the letter is looked at again. */
const pause = 400;

export function previews(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-preview]")) {
    const form = button.form;
    const areas = [...form?.querySelectorAll<HTMLElement>(`[data-previewed="${CSS.escape(button.dataset.preview!)}"]`) ?? []];
    let timer = 0;
    const soon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => refresh(button), pause);
    };

    areas.forEach(area => area.addEventListener("input", soon));
    form?.querySelectorAll("[data-previews]").forEach(choice => choice.addEventListener("change", soon));
    button.addEventListener("click", event => {
      event.preventDefault();
      refresh(button);
    });
    refresh(button);
  }
}

function refresh(button: HTMLButtonElement): void {
  const form = button.form!;
  const old = document.querySelector<HTMLIFrameElement>(`iframe[name="${CSS.escape(button.formTarget)}"]`);
  if (!old) {
    return;
  }

  document.querySelectorAll(`iframe[data-coming="${CSS.escape(button.formTarget)}"]`).forEach(frame => frame.remove());
  const fresh = old.cloneNode(false) as HTMLIFrameElement;
  const name = button.formTarget;
  fresh.name = `${name}-${Date.now()}`;
  fresh.dataset.coming = name;
  fresh.hidden = true;
  old.after(fresh);
  fresh.addEventListener("load", () => {
    if (!fresh.isConnected || !fresh.contentDocument || fresh.contentDocument.URL === "about:blank") {
      return;
    }

    const at = old.contentWindow?.scrollY ?? 0;
    fresh.hidden = false;
    fresh.contentWindow?.scrollTo(0, at);
    old.remove();
    fresh.name = name;
    delete fresh.dataset.coming;
  });

  const [action, target] = [form.action, form.target];
  form.action = button.formAction;
  form.target = fresh.name;
  form.submit();
  form.action = action;
  form.target = target;
}
