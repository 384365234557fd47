import { expect, test } from "vitest";
import { sampleMap } from "#core/samples/index.ts";
import { fixtureMap } from "#test/support/fixtureMap.ts";
import { parseXml } from "#test/support/parseXml.ts";
import { renderMap, type RenderOptions } from "./renderMap.ts";

const options = {
  locale: "tr",
  theme: "light",
  background: "paper",
} as const satisfies Partial<RenderOptions>;

function shoeOrder() {
  let count = 0;
  return sampleMap("shoe-order", "tr", () => `id-${count++}`);
}

async function svgOf(more: Partial<RenderOptions> = {}): Promise<string> {
  return String(await renderMap(shoeOrder(), { ...options, format: "svg", ...more }));
}

function sizeOf(png: string | Uint8Array): readonly [number, number] {
  if (typeof png === "string") throw new Error("expected bytes");
  const view = new DataView(png.buffer, png.byteOffset);
  expect(String.fromCharCode(...png.subarray(1, 4))).toBe("PNG");
  return [view.getUint32(16), view.getUint32(20)];
}

test("[S11] an SVG bears its letters' fonts and is well-formed", async () => {
  const svg = await svgOf();
  const { text } = parseXml(svg);
  expect(text).toContain("Ayşe · zirve");
  expect(svg.match(/@font-face/g)?.length).toBe(2);
});

test("[S10] a PNG has the size of its scene times the scale", async () => {
  const [, width = "", height = ""] =
    /width="([\d.]+)" height="([\d.]+)"/.exec(await svgOf()) ?? [];
  const once = sizeOf(await renderMap(shoeOrder(), { ...options, format: "png" }));
  expect(once).toEqual([Math.ceil(Number(width)), Math.ceil(Number(height))]);
  const twice = sizeOf(await renderMap(shoeOrder(), { ...options, format: "png", scale: 2 }));
  expect(twice).toEqual([Math.ceil(2 * Number(width)), Math.ceil(2 * Number(height))]);
});

test("[S10] chosen personas and stages are drawn, others not", async () => {
  const map = shoeOrder();
  const personas = map.personas.slice(0, 1).map(({ id }) => id);
  const stages = map.stages.slice(0, 1).map(({ id }) => id);
  const { text } = parseXml(await svgOf({ personas, stages }));
  expect(text).toContain("Ayşe");
  expect(text).not.toContain("Ali");
  expect(text).not.toContain("Teslimat");
});

test("[S5] the emoji of a text are embedded, and only they", async () => {
  const map = fixtureMap({ stages: [{ id: "s", title: "Bitiş 🏁" }] });
  const svg = String(await renderMap(map, { ...options, format: "svg" }));
  const { ids } = parseXml(svg);
  expect(ids.filter((id) => /^y-emoji-[\da-f-]+$/.test(id))).toEqual(["y-emoji-1f3c1"]);
  expect(new Set(ids).size).toBe(ids.length);
});
