// Builds what the pages link to: one stylesheet, one small script, htmx and the code editor beside it, and the icons that the pages inline.
import { brotliCompressSync } from "node:zlib";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import * as sass from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const [outFolder, iconFile] = process.argv.slice(2);
if (!outFolder || !iconFile) {
  console.error("usage: node build.mjs <folder for the assets> <file for the icons>");
  process.exit(2);
}

mkdirSync(outFolder, { recursive: true });
mkdirSync(dirname(iconFile), { recursive: true });

const styles = sass.compile(join(here, "styles/app.scss"), {
  loadPaths: [join(here, "node_modules")],
  quietDeps: true,
  silenceDeprecations: ["import", "global-builtin", "color-functions"],
  style: "compressed",
});
writeFileSync(join(outFolder, "app.css"), styles.css);

// Around the drawing the same styles hold inside our own frame alone: Studio's controls keep theirs.
const around = sass.compile(join(here, "styles/studio.scss"), { style: "compressed" });
const framed = styles.css.replaceAll(":root", ":scope");
writeFileSync(join(outFolder, "studio.css"), `@scope (.wf-frame){${framed}}${around.css}`);

esbuild.buildSync({
  entryPoints: [join(here, "scripts/app.ts")],
  bundle: true,
  minify: true,
  target: "es2020",
  format: "iife",
  outfile: join(outFolder, "app.js"),
});
esbuild.buildSync({
  entryPoints: [join(here, "scripts/code.ts")],
  bundle: true,
  minify: true,
  target: "es2020",
  format: "iife",
  outfile: join(outFolder, "code.js"),
});
esbuild.buildSync({
  entryPoints: [join(here, "scripts/studio/main.ts")],
  bundle: true,
  minify: true,
  target: "es2020",
  format: "iife",
  supported: { "dynamic-import": true },
  outfile: join(outFolder, "studio.js"),
});
esbuild.buildSync({
  entryPoints: [join(here, "node_modules/htmx.org/dist/htmx.esm.js")],
  bundle: true,
  minify: true,
  target: "es2020",
  format: "iife",
  globalName: "htmxModule",
  footer: { js: "window.htmx=htmxModule.default;" },
  outfile: join(outFolder, "htmx.js"),
});

const folder = join(here, "node_modules/bootstrap-icons/icons");
const icons = {};
for (const name of readdirSync(folder).sort()) {
  const inside = /<svg[^>]*>(.*)<\/svg>/s.exec(readFileSync(join(folder, name), "utf8"));
  icons[name.replace(/\.svg$/, "")] = inside[1].replace(/\s*\n\s*/g, "");
}
writeFileSync(iconFile, brotliCompressSync(JSON.stringify(icons)));
