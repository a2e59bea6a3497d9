import { letterCode } from "./code/letters";
import { Code, mount } from "./code/editor";
import { previews } from "./code/previews";
import { ruleCode } from "./code/rules";
import { samples } from "./code/samples";

// A rule or a letter can be written in a plain text area; this makes it an editor with colours, names to choose from and
// the place of a fault marked.
const nonce = (document.currentScript as HTMLScriptElement | null)?.nonce ?? "";
const languages: Record<string, Code> = { rule: ruleCode, letter: letterCode };

for (const area of document.querySelectorAll<HTMLTextAreaElement>("textarea[data-code]")) {
  const language = languages[area.dataset.code!];
  if (language) {
    mount(area, language, nonce);
  }
}

samples();
previews();
