import { autocompletion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { LanguageSupport, StreamLanguage, StringStream } from "@codemirror/language";
import { Code, completion } from "./editor";

type Place = { inside: boolean; quote: string; comment: boolean; tag: boolean };

const keywords = /^(?:if|else|end|for|in|case|when|while|break|continue|include|func|ret|capture|with|wrap|readonly|import|tablerow|this|empty|null|true|false)\b/;

/** Scriban: text as it is printed, with tags where it is HTML, and commands between {{ and }}. */
const scriban = StreamLanguage.define<Place>({
  name: "scriban",
  startState: () => ({ inside: false, quote: "", comment: false, tag: false }),
  token: (stream, place) => place.inside ? command(stream, place) : text(stream, place),
  languageData: { commentTokens: { block: { open: "{{##", close: "##}}" } } },
});

function text(stream: StringStream, place: Place): string | null {
  if (stream.match("{{")) {
    place.inside = true;
    stream.match(/^[~-]/);
    return "brace";
  }

  if (place.tag) {
    if (stream.match(/^\/?>/)) {
      place.tag = false;
      return "tagName";
    }

    return stream.match(/^"[^"{]*"?/) ? "attributeValue" : stream.match(/^[\w-]+/) ? "attributeName" : (stream.next(), null);
  }

  if (stream.match(/^<\/?[a-zA-Z][\w-]*/)) {
    place.tag = true;
    return "tagName";
  }

  stream.next();
  stream.eatWhile(/[^{<]/);
  return null;
}

function command(stream: StringStream, place: Place): string | null {
  if (place.comment) {
    if (stream.match("##") || stream.match(/^(?=[~-]?\}\})/)) {
      place.comment = false;
    } else {
      stream.next();
    }

    return "comment";
  }

  if (place.quote) {
    while (!stream.eol()) {
      const sign = stream.next();
      if (sign === "\\") {
        stream.next();
      } else if (sign === place.quote) {
        place.quote = "";
        break;
      }
    }

    return "string";
  }

  if (stream.match(/^[~-]?\}\}/)) {
    place.inside = false;
    return "brace";
  }

  if (stream.match(/^##?/)) {
    place.comment = true;
    return "comment";
  }

  const quote = stream.match(/^["'`]/);
  if (Array.isArray(quote)) {
    place.quote = quote[0]!;
    return "string";
  }

  return stream.match(keywords) ? "keyword"
    : stream.match(/^\d+(?:\.\d+)?/) ? "number"
    : stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u) ? "variableName"
    : stream.match(/^[|.?:=<>!&+*\/%,()[\]-]/) ? "operator"
    : (stream.next(), null);
}

/** Names are offered between {{ and }} alone: outside one writes a letter. */
export const letterCode: Code = words => {
  const options = words.map(completion);
  const named = (context: CompletionContext): CompletionResult | null => {
    const before = context.state.sliceDoc(Math.max(0, context.pos - 2_000), context.pos);
    if (before.lastIndexOf("{{") <= before.lastIndexOf("}}")) {
      return null;
    }

    const word = context.matchBefore(/[\p{L}\p{N}_.]+/u);
    return word || context.explicit ? { from: word?.from ?? context.pos, options, validFor: /^[\p{L}\p{N}_.]*$/u } : null;
  };

  return [new LanguageSupport(scriban), autocompletion({ override: [named], icons: false })];
};
