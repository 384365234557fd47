import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { array, boolean, object, optional, parse, record, string } from "valibot";
import { buildApp, projectRoot } from "#server/buildApp.ts";

/** The gate's part for the weight of the editor's first load, in kB of gzipped JavaScript. */
const budgetKb = 250;

/** What the editor fetches before it can be used, beside what the page itself names. */
const editor = /src\/app\/(features\/editor|canvas|session)\//;

const manifestShape = record(
  string(),
  object({
    file: string(),
    isEntry: optional(boolean()),
    imports: optional(array(string()), []),
    dynamicImports: optional(array(string()), []),
  }),
);

await buildApp();
const dist = join(projectRoot, "dist");
const manifest = parse(manifestShape, readJson(join(dist, ".vite", "manifest.json")));

const entries = Object.keys(manifest).filter((name) => manifest[name]?.isEntry);
const first = loadedWith(entries);
const sizes = [...first].map((name) => {
  const file = manifest[name]?.file ?? name;
  return { file, kb: gzipSync(readFileSync(join(dist, file))).length / 1000 };
});
const totalKb = sizes.reduce((sum, { kb }) => sum + kb, 0);

for (const { file, kb } of sizes) console.log(`${kb.toFixed(1).padStart(7)} kB  ${file}`);
console.log(
  `${totalKb.toFixed(1)} kB of ${budgetKb} kB gzipped JavaScript at the editor's first load`,
);
process.exitCode = totalKb <= budgetKb && sizes.length > 0 ? 0 : 1;

/** The chunks with all they import; of those loaded later, the ones the editor's screen is made of. */
function loadedWith(names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    const chunk = manifest[name];
    if (chunk === undefined || found.has(name)) continue;
    found.add(name);
    loadedWith(chunk.imports, found);
    loadedWith(
      chunk.dynamicImports.filter((later) => editor.test(later)),
      found,
    );
  }
  return found;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
