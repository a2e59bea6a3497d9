import { followLinks } from "./addresses";
import { Banners } from "./banners";
import { Canvas } from "./canvas";
import { Findings } from "./findings";
import { foldPanel } from "./panel";
import { readPage, type StudioPage } from "./page";
import { SaveWatch } from "./saving";
import { API, Traffic, type Definition } from "./traffic";
import { Translator } from "./translate";

const lookForGraphs = 250;
const placing = 3_000;
const settled = 12;

function start(page: StudioPage): void {
  localStorage.setItem("BlazorCulture", page.language === "vi" ? "vi-VN" : "en-US");
  fit();
  followLinks();
  foldPanel(page);
  const translator = new Translator();
  translator.start(page.language === "vi");
  const banners = new Banners(page);
  const watch = new SaveWatch(page, banners, translator);
  let saved: Definition | null = null;
  let isQuiet = true;
  const canvas = new Canvas(() => {
    findings.soon(() => saved);
    if (!isQuiet) {
      watch.changed();
    }
  });
  const traffic = new Traffic(page, {
    loaded: definition => {
      saved = definition;
      isQuiet = true;
      // Studio places what it loads; that is nobody's change.
      window.setTimeout(() => (isQuiet = false), placing);
      findings.soon(() => saved);
    },
    saving: () => watch.saving(),
    saved: (request, answer) => {
      saved = answer.definition ?? saved;
      watch.saved(request, answer);
      findings.soon(() => saved);
    },
    refused: (request, answer) => watch.refused(request, answer),
    signedOut: () => watch.signedOut(),
  });
  const findings = new Findings(page, traffic, canvas);
  watch.traffic = traffic;
  traffic.install();
  void mount(page);
  if (page.kind === "edit") {
    window.setInterval(() => void canvas.follow(), lookForGraphs);
    showFirst(page, canvas);
  } else {
    showWhole(page, canvas);
  }
}

/** A step that a link names is selected once it is drawn. */
function showFirst(page: StudioPage, canvas: Canvas): void {
  if (!page.activity) {
    return;
  }

  const looking = window.setInterval(() => {
    if (canvas.isDrawn(page.activity) && canvas.select(page.activity)) {
      window.clearInterval(looking);
    }
  }, lookForGraphs);
  // Whoever has chosen something meanwhile is not led away from it.
  page.host.addEventListener("mousedown", () => window.clearInterval(looking), { once: true });
}

/** Whoever only looks sees the whole way at first, until they move it themselves. */
function showWhole(page: StudioPage, canvas: Canvas): void {
  let fitted = 0;
  const looking = window.setInterval(() => {
    void canvas.follow().then(() => {
      // Studio goes on placing for a moment after the steps are there.
      if (canvas.fit() && ++fitted === settled) {
        window.clearInterval(looking);
      }
    });
  }, lookForGraphs);
  for (const name of ["mousedown", "wheel"]) {
    page.host.addEventListener(name, () => window.clearInterval(looking), { once: true });
  }
}

/** One element at a time; its callbacks take hold only once it is defined. */
async function mount(page: StudioPage): Promise<void> {
  const name = page.kind === "edit" ? "elsa-workflow-definition-editor" : "elsa-workflow-instance-viewer";
  await customElements.whenDefined(name);
  const element = document.createElement(name);
  element.setAttribute("remote-endpoint", location.origin + API);
  if (page.kind === "edit") {
    element.setAttribute("definition-id", page.definition);
  } else {
    element.setAttribute("instance-id", page.instance);
    Object.assign(element, { editWorkflowDefinition: (id: string) => location.assign(`/studio/app/edit/${encodeURIComponent(id)}`) });
  }

  page.host.replaceChildren(element);
}

/** Studio reckons its height from the bar above it. */
function fit(): void {
  const top = document.querySelector<HTMLElement>("[data-studio-top]");
  if (!top) {
    return;
  }

  const measure = (): void => document.documentElement.style.setProperty("--mud-appbar-height", `${Math.ceil(top.getBoundingClientRect().height)}px`, "important");
  measure();
  new ResizeObserver(measure).observe(top);
}

const page = readPage();
if (page) {
  start(page);
}
