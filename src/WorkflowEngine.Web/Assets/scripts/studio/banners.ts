import type { StudioPage } from "./page";

export interface BannerAct {
  name: string;
  /** A link, opened in another tab where it leads away from the drawing. */
  address?: string;
  elsewhere?: boolean;
  act?: () => void;
  main?: boolean;
}

/** One message above the drawing at a time; the drawing stays as it is beneath it. */
export class Banners {
  private readonly place = document.querySelector<HTMLElement>("[data-studio-banners]");

  constructor(private readonly page: StudioPage) {}

  show(kind: "conflict" | "signed-out" | "refused" | "sent", title: string, lines: string[], acts: BannerAct[]): void {
    const banner = document.createElement("section");
    banner.className = `studio-banner ${kind}`;
    banner.dataset.testid = `banner-${kind}`;
    const heading = document.createElement("h2");
    heading.textContent = title;
    banner.append(heading);
    for (const line of lines) {
      const paragraph = document.createElement("p");
      paragraph.textContent = line;
      banner.append(paragraph);
    }

    const row = document.createElement("div");
    row.className = "btns";
    row.append(...acts.map(buttonOf), this.closing());
    banner.append(row);
    this.place?.replaceChildren(banner);
  }

  clear(): void {
    this.place?.replaceChildren();
  }

  private closing(): HTMLElement {
    return buttonOf({ name: this.page.text("dismiss"), act: () => this.clear() });
  }
}

function buttonOf(act: BannerAct): HTMLElement {
  const look = `btn ${act.main ? "btn-primary" : "btn-line"}`;
  if (act.address) {
    const link = document.createElement("a");
    link.className = look;
    link.href = act.address;
    link.textContent = act.name;
    if (act.elsewhere) {
      link.target = "_blank";
      link.rel = "noopener";
    }

    return link;
  }

  const button = document.createElement("button");
  button.type = "button";
  button.className = look;
  button.textContent = act.name;
  button.addEventListener("click", () => act.act?.());
  return button;
}
