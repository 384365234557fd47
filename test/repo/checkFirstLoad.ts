import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { array, boolean, object, optional, parse, record, string } from "valibot";
import { buildApp, projectRoot } from "#server/buildApp.ts";

/** The gate's part for the weight of the editor's first load, in kB of gzipped JavaScript. */
const budgetKb = 250;

/**
 * What is fetched only when it is first needed. All else that the editor can reach counts, also if
 * it is imported dynamically; so a chunk that comes later has to be named here.
 */
const later = [
  /features\/(comments|export|hints|hover|import|inspector|join|lanes|library|minutes|personas|share|table|workshop)\//,
  /canvas\/layers\/LaterLayers/,
  /features\/editor\/(CommandPalette|EditorContextMenu|GoneNotice|MoveToDialog|MyCard|ShortcutSheet|ViewOnlyState)/,
  /parts\/ActivityDialog/,
  /actions\/mapDeeds/,
  /ui\/(DialogBox|MenuPopover|PopoverBox)/,
  /i18n\/(en\/|tr\/laterCatalogue)/,
  /core\/(analysis|formats|samples)\//,
  // The sentences of refusals, `core/words/words.ts`: shared with other parts, and so named after itself.
  /^_words-/,
];

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

/** The chunks with all that comes with them. */
function loadedWith(names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    const chunk = manifest[name];
    if (chunk === undefined || found.has(name)) continue;
    found.add(name);
    loadedWith(chunk.imports, found);
    loadedWith(
      chunk.dynamicImports.filter((name) => !later.some((part) => part.test(name))),
      found,
    );
  }
  return found;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
