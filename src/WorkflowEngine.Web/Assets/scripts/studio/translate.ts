import words from "./words.json";

const vietnamese = new Map<string, string>(Object.entries(words));
const ours = new Set(vietnamese.values());

/** What authors and their documents say, and code: never touched. */
const left = ".monaco-editor, .x6-graph, script, style, textarea, .wf-frame";
const attributes = ["placeholder", "title", "aria-label"];

/** Puts the words of Studio's own frame into Vietnamese in place: it has English only. Whole words alone are replaced. */
export class Translator {
  /** The same word means something else for now, such as after a draft was sent instead of published. */
  readonly instead = new Map<string, string>();

  start(isVietnamese: boolean): void {
    const look = (node: Node): void => this.walk(node, isVietnamese);
    look(document.body);
    new MutationObserver(changes => {
      for (const change of changes) {
        if (change.type === "characterData") {
          this.text(change.target as Text, isVietnamese);
        } else if (change.type === "attributes") {
          this.attribute(change.target as Element, change.attributeName ?? "", isVietnamese);
        } else {
          change.addedNodes.forEach(look);
        }
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: attributes });
  }

  private walk(node: Node, isVietnamese: boolean): void {
    if (node instanceof Text) {
      this.text(node, isVietnamese);
      return;
    }

    if (!(node instanceof Element) || node.matches(left)) {
      return;
    }

    attributes.forEach(name => this.attribute(node, name, isVietnamese));
    node.childNodes.forEach(child => this.walk(child, isVietnamese));
  }

  private text(node: Text, isVietnamese: boolean): void {
    const english = node.data.trim();
    const owner = node.parentElement;
    if (english.length === 0 || ours.has(english) || !owner || owner.closest(left)) {
      return;
    }

    // Styles hide by the English word what is not for administrators.
    owner.closest(owner.matches("label") ? ".mud-input-control" : ".mud-tab, .mud-menu-item, h6")?.setAttribute("data-k", english);
    const other = this.other(english, isVietnamese);
    if (other !== undefined && other !== english) {
      node.data = node.data.replace(english, other);
    }
  }

  private attribute(element: Element, name: string, isVietnamese: boolean): void {
    const english = element.getAttribute(name)?.trim();
    const other = english && !element.closest(left) ? this.other(english, isVietnamese) : undefined;
    if (other !== undefined && other !== english) {
      element.setAttribute(name, other);
    }
  }

  private other(english: string, isVietnamese: boolean): string | undefined {
    return this.instead.get(english) ?? (isVietnamese ? vietnamese.get(english) : undefined);
  }
}
