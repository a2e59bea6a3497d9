/** What the page tells its script. */
export interface StudioPage {
  readonly host: HTMLElement;
  readonly kind: "edit" | "view";
  readonly definition: string;
  readonly instance: string;
  /** The step that is selected at first, as findings name it in their links. */
  readonly activity: string;
  readonly language: string;
  readonly token: string;
  /** This tab: its own earlier saves are never somebody else's. */
  readonly session: string;
  text(name: string, ...values: (string | number)[]): string;
}

/** The page that holds a drawing; null on any other. */
export function readPage(): StudioPage | null {
  const host = document.querySelector<HTMLElement>("#host[data-studio]");
  if (!host) {
    return null;
  }

  const words = JSON.parse(document.getElementById("studio-texts")?.textContent ?? "{}") as Record<string, string>;
  return {
    host,
    kind: host.dataset.studio === "view" ? "view" : "edit",
    definition: host.dataset.definition ?? "",
    instance: host.dataset.instance ?? "",
    activity: new URLSearchParams(location.search).get("activity") ?? "",
    language: host.dataset.language ?? "vi",
    token: host.dataset.token ?? "",
    session: newSession(),
    text: (name, ...values) => values.reduce<string>((text, value, at) => text.replace(`{${at}}`, String(value)), words[name] ?? name),
  };
}

function newSession(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return "tab-" + [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
}
