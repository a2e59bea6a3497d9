// Days are typed as the office writes them; the browser's own calendar opens beside the field for whoever would rather choose.

const pad = (value: number) => String(value).padStart(2, "0");

/** What was typed, as a control of the browser wants it; empty where it is none. */
export function toNative(kind: string, typed: string): string {
  const month = /^(\d{1,2})\/(\d{4})$/.exec(typed.trim());
  if (kind === "month") {
    return month ? `${month[2]}-${pad(Number(month[1]))}` : "";
  }

  const day = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(typed);
  const time = /(\d{1,2}):(\d{2})/.exec(typed);
  const date = day ? `${day[3]}-${pad(Number(day[2]))}-${pad(Number(day[1]))}` : "";
  return kind === "date" || date === "" ? date : `${date}T${time ? `${pad(Number(time[1]))}:${time[2]}` : "08:00"}`;
}

/** What was chosen, as the office writes it. */
export function fromNative(kind: string, chosen: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/.exec(chosen);
  if (!parts) {
    return "";
  }

  return kind === "month" ? `${parts[2]}/${parts[1]}` : `${parts[4] ? `${parts[4]} ` : ""}${parts[3]}/${parts[2]}/${parts[1]}`;
}

function show(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-calendar][hidden]")) {
    button.hidden = false;
  }
}

function open(button: HTMLButtonElement): void {
  const field = button.parentElement!.querySelector<HTMLInputElement>("[data-day]")!;
  const kind = button.dataset.calendar!;
  let calendar = button.parentElement!.querySelector<HTMLInputElement>(".day-native");
  if (!calendar) {
    calendar = document.createElement("input");
    calendar.type = kind;
    calendar.className = "day-native";
    calendar.tabIndex = -1;
    calendar.setAttribute("aria-hidden", "true");
    calendar.addEventListener("change", event => {
      event.stopPropagation();
      field.value = fromNative(kind, calendar!.value);
      field.dispatchEvent(new Event("change", { bubbles: true }));
      field.focus();
    });
    button.parentElement!.append(calendar);
  }

  calendar.value = toNative(kind, field.value);
  calendar.showPicker();
}

export function days(): void {
  if (!("showPicker" in HTMLInputElement.prototype)) {
    return;
  }

  show();
  document.addEventListener("htmx:afterSettle", show);
  document.addEventListener("click", event => {
    const button = (event.target as Element).closest<HTMLButtonElement>("[data-calendar]");
    if (button) {
      open(button);
    }
  });
}
