import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import type { Id, Locale } from "#core/model/journeyMap.ts";
import { documentPath } from "#core/wire/mapId.ts";

const names = v.optional(v.array(v.string()), []);
const manifestShape = v.record(
  v.string(),
  v.object({ file: v.string(), name: v.optional(v.string()), imports: names, css: names }),
);

type Manifest = v.InferOutput<typeof manifestShape>;

/** As `vite.config.ts` names it. */
const editorChunk = "editor";

const fonts = [400, 600].map((weight) => `src/core/scene/fonts/inter-latin-${weight}.woff2`);

export interface Editor {
  readonly pageDir: string;
  readonly locale: Locale;
  readonly mapId: Id;
}

/** Tags that fetch with the page all that an editor needs first, its map too: nothing then waits for what would ask for it. */
export async function editorPreloads({ pageDir, locale, mapId }: Editor): Promise<string> {
  const manifest = await manifestIn(pageDir);
  const chunks = withImports(manifest, [
    Object.keys(manifest).find((key) => manifest[key]?.name === editorChunk) ?? "",
    `src/app/i18n/${locale}/catalogue.ts`,
  ]);
  const parts = [...chunks].flatMap((name) => manifest[name] ?? []);
  return [
    `<link rel="preload" as="fetch" crossorigin href="${documentPath(mapId)}">`,
    ...parts.map(({ file }) => `<link rel="modulepreload" crossorigin href="/${file}">`),
    ...parts.flatMap(({ css }) => css.map((file) => preload(file, "style"))),
    ...fonts.flatMap((name) => manifest[name] ?? []).map(({ file }) => preload(file, "font")),
  ].join("");
}

function preload(file: string, kind: "font" | "style"): string {
  return `<link rel="preload" as="${kind}" crossorigin href="/${file}">`;
}

/** The chunks with all they import; the page's own entry is in the page already. */
function withImports(manifest: Manifest, chunks: readonly string[], found = new Set<string>()) {
  for (const name of chunks) {
    const chunk = manifest[name];
    if (chunk === undefined || name === "index.html" || found.has(name)) continue;
    found.add(name);
    withImports(manifest, chunk.imports, found);
  }
  return found;
}

async function manifestIn(pageDir: string): Promise<Manifest> {
  try {
    const text = await readFile(join(pageDir, ".vite", "manifest.json"), "utf8");
    return v.parse(manifestShape, JSON.parse(text));
  } catch {
    return {};
  }
}
