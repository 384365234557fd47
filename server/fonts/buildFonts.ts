/**
 * Makes from the Inter TrueType files everything the drawing needs: the table of advance widths that layout measures
 * with, the WOFF2 subsets that browsers and exported pictures embed, and the TrueType files for the rasteriser.
 * All of them without kerning and alternates, so that a text is exactly as wide as the sum of its advances.
 * Run by hand when Inter changes: `node server/fonts/buildFonts.ts`.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { fontSubsets, subsetFile } from "#core/scene/fonts/fontSubsets.ts";
import { cssRange } from "#core/scene/fonts/fontFaces.ts";
import { readAdvances } from "./readAdvances.ts";

const require = createRequire(import.meta.url);
const root = new URL("../../", import.meta.url);
const sources = {
  400: "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
  600: "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf",
} as const;
const weights = [400, 600] as const;
const plain = { keepFeatures: ["ccmp", "mark", "mkmk"], noHinting: true, dropTables: ["STAT"] };

const encoded: string[] = [];
for (const weight of weights) {
  const original = await readFile(require.resolve(sources[weight]));
  const advances = readAdvances(original);
  const codePoints = [...advances.byCodePoint.keys()].filter(isPublic).sort((a, b) => a - b);
  encoded.push(`  ${weight}:\n${lines(encode(codePoints, advances.byCodePoint))},`);
  await writeFile(
    new URL(`server/fonts/Inter-${weight}.ttf`, root),
    await ttf(original, codePoints),
  );
  for (const subset of fontSubsets) {
    const characters = codePoints.filter((code) => isIn(subset.ranges, code));
    const woff2 = await subsetFont(original, textOf(characters), {
      ...plain,
      targetFormat: "woff2",
    });
    await writeFile(
      new URL(`src/core/scene/fonts/${subsetFile(subset.name, weight)}`, root),
      woff2,
    );
  }
}
await writeFile(new URL("src/core/layout/text/advances.ts", root), advanceModule());
await writeFile(new URL("src/core/scene/fonts/inter.css", root), stylesheet());

function ttf(original: Buffer, codePoints: readonly number[]): Promise<Buffer> {
  const preserveNameIds = [1, 2, 4, 6, 16, 17];
  const options = { ...plain, targetFormat: "truetype" as const, preserveNameIds };
  return subsetFont(original, textOf(codePoints), options);
}

function isPublic(code: number): boolean {
  return code >= 32 && !(code >= 0xe000 && code < 0xf900);
}

function isIn(ranges: readonly (readonly [number, number])[], code: number): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last);
}

function textOf(codePoints: readonly number[]): string {
  return codePoints.map((code) => String.fromCodePoint(code)).join("");
}

/** Runs of neighbouring characters, `first:advance,advance*times;…`, all in base 36. */
function encode(codePoints: readonly number[], advances: ReadonlyMap<number, number>): string {
  const runs: { first: number; widths: number[] }[] = [];
  let previous = -2;
  for (const code of codePoints) {
    if (code !== previous + 1) runs.push({ first: code, widths: [] });
    runs.at(-1)?.widths.push(advances.get(code) ?? 0);
    previous = code;
  }
  return runs.map((run) => `${run.first.toString(36)}:${repeats(run.widths)}`).join(";");
}

function repeats(widths: readonly number[]): string {
  const parts: { width: number; times: number }[] = [];
  for (const width of widths) {
    const last = parts.at(-1);
    if (last?.width === width) last.times++;
    else parts.push({ width, times: 1 });
  }
  const base36 = (n: number) => n.toString(36);
  return parts
    .map(({ width, times }) => base36(width) + (times > 1 ? `*${base36(times)}` : ""))
    .join(",");
}

function lines(text: string): string {
  const pieces = text.match(/.{1,88}/g) ?? [];
  return pieces.map((piece) => `    ${JSON.stringify(piece)}`).join(" +\n");
}

function advanceModule(): string {
  return `/** Made by server/fonts/buildFonts.ts from the Inter TrueType files: runs of advances, see \`advance.ts\`. */
export const unitsPerEm = 2048;

export const encodedAdvances = {
${encoded.join("\n")}
} as const;
`;
}

function stylesheet(): string {
  const faces = weights.flatMap((weight) =>
    fontSubsets.map(
      ({ name, ranges }) => `@font-face {
  font-family: "Inter";
  font-style: normal;
  font-weight: ${weight};
  font-display: block;
  src: url("./${subsetFile(name, weight)}") format("woff2");
  unicode-range: ${ranges.map(cssRange).join(", ")};
}
`,
    ),
  );
  return `/* Made by server/fonts/buildFonts.ts. */\n${faces.join("\n")}`;
}
