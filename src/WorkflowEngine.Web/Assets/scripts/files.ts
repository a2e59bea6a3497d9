// The browser writes the words of its control for files in its own language: beside it stand ours, over them the control itself.

function tell(input: HTMLInputElement, name: HTMLElement): void {
  const chosen = [...(input.files ?? [])].map(file => file.name);
  name.textContent = chosen.length > 0 ? chosen.join(", ") : input.dataset.none ?? "";
}

function dress(input: HTMLInputElement): void {
  const face = document.createElement("span");
  face.className = "file-face";
  face.setAttribute("aria-hidden", "true");
  const button = document.createElement("span");
  button.className = "btn btn-line";
  button.textContent = input.dataset.choose ?? "";
  const name = document.createElement("span");
  name.className = "file-name";
  face.append(button, name);

  const box = document.createElement("span");
  box.className = "file";
  input.before(box);
  box.append(input, face);
  input.addEventListener("change", () => tell(input, name));
  input.form?.addEventListener("reset", () => setTimeout(() => tell(input, name)));
  tell(input, name);
}

function dressAll(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>("input[type=file][data-choose]")) {
    if (!input.closest(".file")) {
      dress(input);
    }
  }
}

export function files(): void {
  dressAll();
  document.addEventListener("htmx:afterSettle", dressAll);
}
