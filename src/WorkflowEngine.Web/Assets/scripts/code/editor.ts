import { Completion } from "@codemirror/autocomplete";
import { Diagnostic, setDiagnostics } from "@codemirror/lint";
import { EditorState, Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { basicSetup } from "codemirror";
import { look } from "./look";
import { phrases } from "./phrases";

/** A name to choose from: what is written, what kind it is, what it means. */
export type Word = { text: string; kind: string; hint: string };

/** What a language adds to the editor. */
export type Code = (words: readonly Word[], area: HTMLTextAreaElement) => Extension;

/** The names that a page offers, in its element of data. */
function wordsOf(area: HTMLTextAreaElement): readonly Word[] {
  const data = area.dataset.words && document.getElementById(area.dataset.words);
  return data ? JSON.parse(data.textContent ?? "[]") as Word[] : [];
}

/** Faults that the page shows of this text: <p data-fault-of="id" data-line="1" data-column="5">. */
function faultsOf(area: HTMLTextAreaElement, state: EditorState): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const shown of document.querySelectorAll<HTMLElement>(`[data-fault-of="${CSS.escape(area.id)}"]`)) {
    const line = state.doc.line(Math.min(Math.max(Number(shown.dataset.line) || 1, 1), state.doc.lines));
    const from = Math.min(line.from + Math.max((Number(shown.dataset.column) || 1) - 1, 0), line.to);
    const word = /^[\p{L}\p{N}_$.]+|^./u.exec(line.text.slice(from - line.from));
    found.push({
      from,
      to: Math.min(from + (word?.[0].length ?? 0), line.to),
      severity: shown.dataset.severity === "warning" ? "warning" : "error",
      message: shown.textContent!.trim(),
    });
  }

  return found;
}

/** Puts an editor in the place of a text area, which keeps the text for the form that it stands in. */
export function mount(area: HTMLTextAreaElement, code: Code, nonce: string): void {
  const label = area.labels?.[0];
  const name = label?.textContent?.trim() ?? area.getAttribute("aria-label") ?? "";
  const view = new EditorView({
    doc: area.value,
    extensions: [
      basicSetup,
      code(wordsOf(area), area),
      look,
      phrases(),
      EditorView.cspNonce.of(nonce),
      EditorView.lineWrapping,
      EditorState.readOnly.of(area.readOnly),
      EditorView.contentAttributes.of({
        "aria-label": name,
        ...(area.getAttribute("aria-describedby") ? { "aria-describedby": area.getAttribute("aria-describedby")! } : {}),
        spellcheck: "false",
        tabindex: "0",
      }),
      EditorView.domEventHandlers({ beforeinput: replaceChosen }),
      keymap.of([{ key: "Mod-Enter", run: () => submit(area) }]),
      EditorView.updateListener.of(update => {
        if (update.docChanged) {
          area.value = update.state.doc.toString();
          area.dispatchEvent(new Event("input", { bubbles: true }));
        }
      }),
    ],
  });

  area.hidden = true;
  area.after(view.dom);
  view.dom.dataset.editorOf = area.id;
  label?.addEventListener("click", event => {
    event.preventDefault();
    view.focus();
  });

  const mark = () => view.dispatch(setDiagnostics(view.state, faultsOf(area, view.state)));
  mark();
  document.addEventListener("htmx:afterSettle", mark);
  area.addEventListener("code:replace", () => {
    if (area.value !== view.state.doc.toString()) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: area.value } });
    }
  });

  if (area.hasAttribute("autofocus")) {
    view.focus();
  }
}

/**
 * What is typed over chosen text is put in by the editor. A browser that does it gives the new text the old one's colours as
 * an inline style, which the policy of the page forbids and complains about.
 */
function replaceChosen(event: InputEvent, view: EditorView): boolean {
  const { from, to } = view.state.selection.main;
  if (event.inputType !== "insertText" || !event.data || event.isComposing || view.state.readOnly || from === to) {
    return false;
  }

  const text = event.data;
  const insert = () => view.state.update(view.state.replaceSelection(text), { userEvent: "input.type", scrollIntoView: true });
  event.preventDefault();
  if (!view.state.facet(EditorView.inputHandler).some(handler => handler(view, from, to, text, insert))) {
    view.dispatch(insert());
  }

  return true;
}

/** Ctrl+Enter tries what is written. */
function submit(area: HTMLTextAreaElement): boolean {
  const button = area.form?.querySelector<HTMLButtonElement>("button[data-try]");
  button?.click();
  return !!button;
}

/** One word as the list shows it; a function takes the cursor between its brackets. */
export function completion(word: Word): Completion {
  const call = /^([\p{L}\w.$]+)\((.*)\)$/u.exec(word.text);
  return {
    label: word.text,
    detail: word.hint,
    type: word.kind,
    ...(call
      ? {
          apply: (view: EditorView, _: Completion, from: number, to: number) => view.dispatch({
            changes: { from, to, insert: `${call[1]}()` },
            selection: { anchor: from + call[1]!.length + (call[2] === "" ? 2 : 1) },
            userEvent: "input.complete",
          }),
        }
      : {}),
  };
}
