import type { Canvas } from "./canvas";
import type { StudioPage } from "./page";
import type { Definition, Traffic } from "./traffic";

interface Finding {
  code: string;
  severity: "error" | "warning";
  step: string | null;
  sentence: string;
  wayOut: string;
}

interface Checked {
  errors: number;
  warnings: number;
  findings: Finding[];
}

const pause = 700;

/** What is wrong with the drawing as it is on the screen, saved or not. */
export class Findings {
  private readonly list = document.querySelector<HTMLElement>("[data-findings]");
  private readonly total = document.querySelector<HTMLElement>("[data-finding-total]");
  private timer = 0;
  private asked: AbortController | null = null;

  constructor(private readonly page: StudioPage, private readonly traffic: Traffic, private readonly canvas: Canvas) {}

  /** Checks once the author has stopped for a moment. */
  soon(saved: () => Definition | null): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.check(saved()), pause);
  }

  private async check(saved: Definition | null): Promise<void> {
    if (!saved || !this.list) {
      return;
    }

    this.asked?.abort();
    const asked = (this.asked = new AbortController());
    this.list.setAttribute("aria-busy", "true");
    try {
      const response = await this.traffic.post(`/studio/findings/${encodeURIComponent(this.page.definition)}`, { model: this.canvas.with(saved) }, asked.signal);
      if (response.ok) {
        this.write((await response.json()) as Checked);
      } else {
        const body = (await response.json().catch(() => ({}))) as { message?: string };
        this.say(this.page.text("notChecked", body.message ?? response.status));
      }
    } catch {
      if (!asked.signal.aborted) {
        this.say(this.page.text("notChecked", this.page.text("offline")));
      }
    } finally {
      if (this.asked === asked) {
        this.list.removeAttribute("aria-busy");
      }
    }
  }

  private say(sentence: string): void {
    const words = document.createElement("p");
    words.textContent = sentence;
    this.list?.replaceChildren(words);
  }

  private write(checked: Checked): void {
    if (this.total) {
      this.total.textContent = checked.errors + checked.warnings === 0 ? "" : this.page.text("findingCount", checked.errors, checked.warnings);
    }

    if (checked.findings.length === 0) {
      this.say(this.page.text("noFindings"));
      return;
    }

    const list = document.createElement("ul");
    list.className = "find";
    list.append(...checked.findings.map(finding => this.itemOf(finding)));
    this.list?.replaceChildren(list);
  }

  private itemOf(finding: Finding): HTMLElement {
    const item = document.createElement("li");
    item.className = finding.severity === "error" ? "bad" : "warn";
    item.dataset.code = finding.code;
    const heading = document.createElement("h3");
    heading.textContent = `${this.page.text(finding.severity)}: ${finding.sentence}`;
    const way = document.createElement("p");
    way.textContent = finding.wayOut;
    const code = document.createElement("p");
    code.className = "micro";
    code.textContent = finding.code;
    item.append(heading, way, code);
    const step = finding.step;
    if (step) {
      const jump = document.createElement("button");
      jump.type = "button";
      jump.className = "btn btn-quiet";
      jump.textContent = this.page.text("goToStep");
      jump.dataset.step = step;
      jump.addEventListener("click", () => this.canvas.select(step));
      item.append(jump);
    }

    return item;
  }
}
