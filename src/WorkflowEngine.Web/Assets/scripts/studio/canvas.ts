import type { Connection, Definition, Step } from "./traffic";

interface Cell {
  id: string;
  shape?: string;
  data?: Step;
  source?: { cell: string; port: string };
  target?: { cell: string; port: string };
}

interface Edge {
  getZIndex(): number | undefined;
  setZIndex(index: number, options: object): void;
}

interface Graph {
  on(names: string, handler: () => void): void;
  getEdges(): Edge[];
  getNodes(): unknown[];
  zoomToFit(options: object): void;
}

interface Designer {
  graphBindings: Record<string, { graph: Graph }>;
  readGraph(graph: string): { cells: Cell[] };
  selectActivity(graph: string, step: string): void;
}

/** Where Studio puts a connection that is drawn by hand. */
const beneath = -1;

/** The one mark that keeps a change out of what Ctrl+Z takes back. */
const notUndone = { sequenceLayout: true };

const whole = { padding: 24, maxScale: 1 };

const changes = ["node:change:data", "node:added", "node:removed", "node:moved", "edge:connected", "edge:removed"];

/** The drawing as it is on the screen. The module is the very one that Studio uses; its version is pinned. */
export class Canvas {
  private designer: Designer | null = null;
  private readonly watched = new WeakSet<Graph>();

  constructor(private readonly changed: () => void) {}

  /** Looks for graphs that Studio has made since, and listens to them. */
  async follow(): Promise<void> {
    this.designer ??= (await import(/* the page's own module */ String(new URL("_content/Elsa.Studio.Workflows.Designer/designer.entry.js", document.baseURI)))) as Designer;
    for (const { graph } of Object.values(this.designer.graphBindings)) {
      if (!graph) {
        continue;
      }

      lower(graph);
      if (!this.watched.has(graph)) {
        this.watched.add(graph);
        changes.forEach(name => graph.on(name, this.changed));
        graph.on("reseted", () => lower(graph));
      }
    }
  }

  /** Whether Studio has finished a step: it measures its box last. */
  isDrawn(step: string): boolean {
    return document.querySelector(`.x6-node[data-cell-id="${CSS.escape(step)}"] .elsa-activity`) !== null;
  }

  /** Brings every step into view, never larger than drawn. False while there is nothing to show. */
  fit(): boolean {
    const graphs = Object.values(this.designer?.graphBindings ?? {}).map(binding => binding.graph).filter(graph => graph?.getNodes().length > 0);
    const isDrawn = document.querySelector(".x6-node .elsa-activity") !== null;
    if (isDrawn) {
      graphs.forEach(graph => graph.zoomToFit(whole));
    }

    return isDrawn && graphs.length > 0;
  }

  /** Selects a step, which opens its settings, and brings it into view. False when it is not on the screen. */
  select(step: string): boolean {
    const found = this.graphs().find(([, cells]) => cells.some(cell => cell.id === step));
    if (!found || !this.designer) {
      return false;
    }

    this.designer.selectActivity(found[0], step);
    return true;
  }

  /** The document with what is on the screen in the place of what was last saved. */
  with(saved: Definition): Definition {
    const root = saved.root ? (JSON.parse(JSON.stringify(saved.root)) as Step) : undefined;
    if (root) {
      for (const [, cells] of this.graphs()) {
        const steps = cells.filter(cell => cell.data && !cell.source);
        const holder = holderOf(root, new Set(steps.map(cell => cell.id)));
        if (holder) {
          holder.activities = steps.map(cell => cell.data as Step);
          holder.connections = cells.filter(cell => cell.source && cell.target).map(cell => connectionOf(cell, holder.connections ?? []));
        }
      }
    }

    return { ...saved, root };
  }

  private graphs(): [string, Cell[]][] {
    const designer = this.designer;
    return designer ? Object.keys(designer.graphBindings).map(id => [id, designer.readGraph(id).cells] as [string, Cell[]]) : [];
  }
}

/** A connection that was loaded lies over the ports at its ends and takes the mouse from them: no second one could be drawn there. */
function lower(graph: Graph): void {
  graph.getEdges().filter(edge => edge.getZIndex() !== beneath).forEach(edge => edge.setZIndex(beneath, notUndone));
}

/** Whose steps the screen shows: the flowchart that has most of them, or the outermost. */
function holderOf(root: Step, shown: Set<string>): Step | null {
  let best: Step | null = null;
  let most = 0;
  const look = (step: Step): void => {
    const count = step.activities?.filter(inner => shown.has(inner.id)).length ?? 0;
    if (count > most) {
      [best, most] = [step, count];
    }

    step.activities?.forEach(look);
  };
  look(root);
  return best ?? (root.activities ? root : null);
}

function connectionOf(cell: Cell, known: Connection[]): Connection {
  const ends = {
    source: { activity: cell.source!.cell, port: cell.source!.port || "Done" },
    target: { activity: cell.target!.cell, port: cell.target!.port || "In" },
  };
  const same = known.find(one =>
    one.source?.activity === ends.source.activity && one.source?.port === ends.source.port && one.target?.activity === ends.target.activity);
  return { ...same, ...ends };
}
