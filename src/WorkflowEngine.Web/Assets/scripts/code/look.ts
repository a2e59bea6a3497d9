import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

// The colours of the site; each has at least 4.5 to 1 on white and on the line that is being written.
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.controlKeyword, tags.definitionKeyword, tags.bool, tags.null], color: "var(--cham-700)", fontWeight: "700" },
  { tag: [tags.string, tags.special(tags.string), tags.regexp, tags.attributeValue], color: "var(--truc-700)" },
  { tag: [tags.number], color: "var(--son-700)" },
  { tag: [tags.comment, tags.lineComment, tags.blockComment], color: "var(--ink-2)", fontStyle: "italic" },
  { tag: [tags.variableName, tags.propertyName], color: "var(--cham-800)" },
  { tag: [tags.tagName, tags.attributeName], color: "var(--nghe-700)" },
  { tag: [tags.brace], color: "var(--son-700)", fontWeight: "700" },
  { tag: [tags.operator, tags.punctuation], color: "var(--ink)" },
]);

const theme = EditorView.theme({
  "&": { backgroundColor: "var(--surface)", border: "1.5px solid var(--line-2)", borderRadius: "var(--control-radius)", color: "var(--ink)", fontSize: "var(--control-text)", overflow: "hidden" },
  ".cm-content:focus-visible": { boxShadow: "none !important", outline: "none !important" },
  "&.cm-focused": { outline: "3px solid var(--gold)", boxShadow: "0 0 0 5px var(--cham-900)" },
  ".cm-scroller": { fontFamily: "'Cascadia Mono', 'Noto Sans Mono', 'DejaVu Sans Mono', Consolas, monospace", lineHeight: "1.55", maxHeight: "32rem", minHeight: "7.5rem", overflow: "auto" },
  ".cm-gutters": { backgroundColor: "var(--sunken)", borderRight: "1px solid var(--line)", color: "var(--ink-2)" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--cham-50)" },
  ".cm-tooltip": { backgroundColor: "var(--surface)", border: "1px solid var(--line-2)" },
  ".cm-tooltip-autocomplete ul li": { padding: "2px 8px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "inherit", maxHeight: "18rem", maxWidth: "min(46rem, 92vw)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--cham-100)", color: "var(--ink)" },
  ".cm-completionDetail": { color: "var(--ink-2)", fontStyle: "normal", marginLeft: "1rem" },
  ".cm-diagnostic-error": { borderLeft: "5px solid var(--son-600)" },
  ".cm-diagnostic-warning": { borderLeft: "5px solid var(--nghe-500)" },
  ".cm-lintRange-error": { backgroundColor: "var(--son-100)", backgroundImage: "none", borderBottom: "2px solid var(--son-600)" },
  ".cm-lintRange-warning": { backgroundColor: "var(--nghe-100)", backgroundImage: "none", borderBottom: "2px solid var(--nghe-500)" },
});

export const look: Extension = [theme, syntaxHighlighting(colours)];
