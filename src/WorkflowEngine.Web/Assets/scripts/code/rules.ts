import { autocompletion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { javascriptLanguage, localCompletionSource } from "@codemirror/lang-javascript";
import { LanguageSupport } from "@codemirror/language";
import { Code, completion } from "./editor";

/** JavaScript as rules have it: names of the document and the functions of the office, no more. */
export const ruleCode: Code = words => {
  const options = words.map(completion);
  const named = (context: CompletionContext): CompletionResult | null => {
    const before = context.matchBefore(/[\p{L}\p{N}_$.]+(\['[^'\]]*)?/u);
    return before || context.explicit
      ? { from: before?.from ?? context.pos, options, validFor: /^[\p{L}\p{N}_$.]+(\['[^'\]]*)?$/u }
      : null;
  };

  return [new LanguageSupport(javascriptLanguage), autocompletion({ override: [named, localCompletionSource], icons: false })];
};
