/** Two previews of one form, in two languages, hold the same answers: what is typed into one is typed into the other. */
export function previews(): void {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>("[data-previews] iframe")];
  if (frames.length < 2) {
    return;
  }

  let copying = false;
  for (const frame of frames) {
    follow(frame);
    frame.addEventListener("load", () => follow(frame));
  }

  function follow(frame: HTMLIFrameElement): void {
    frame.contentDocument?.addEventListener("change", event => {
      const control = event.target as HTMLInputElement;
      if (copying || !control.name?.startsWith("fields.")) {
        return;
      }

      copying = true;
      for (const other of frames) {
        if (other !== frame) {
          copy(control, other.contentDocument);
        }
      }

      copying = false;
    });
  }
}

function copy(control: HTMLInputElement, to: Document | null): void {
  const same = [...to?.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(control.name)}"]`) ?? []];
  const isBox = control.type === "checkbox" || control.type === "radio";
  const there = isBox ? same.find(other => other.value === control.value) : same[0];
  if (!there) {
    return;
  }

  if (isBox) {
    there.checked = control.checked;
  } else {
    there.value = control.value;
  }

  there.dispatchEvent(new Event("change", { bubbles: true }));
}
