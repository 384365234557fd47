import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { projectRoot } from "#server/buildApp.ts";
import { benchMapFile, benchTouchpoints } from "./benchMap.ts";
import { peersFolder, workFolder } from "./peerPackages.ts";
import { quantile } from "./quantile.ts";
import type { Comparison } from "./row.ts";

const rounds = 7;
const fonts = [400, 600].map((weight) =>
  join(projectRoot, "server", "fonts", `Inter-${weight}.ttf`),
);

/** Both are whole processes: ours reads the map and writes the PNG, the rasteriser has our SVG. */
export function compareCommandLine(): Comparison {
  mkdirSync(workFolder, { recursive: true });
  const [map, svg, png] = ["map.json", "map.svg", "map.png"].map((name) => join(workFolder, name));
  if (map === undefined || svg === undefined || png === undefined) throw new Error("no names");
  writeFileSync(map, benchMapFile(benchTouchpoints(200)));
  const yolculuk = join(projectRoot, "server", "cli", "yolculuk.mjs");
  run([yolculuk, "render", map, "-o", svg]);
  const times = { ours: [] as number[], peer: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(run([yolculuk, "render", map, "-o", png]));
    times.peer.push(run([join(peersFolder, "resvgAlone.mjs"), svg, png, ...fonts]));
  }
  const [ours, peer] = [quantile(times.ours, 0.5), quantile(times.peer, 0.5)];
  const row = {
    what: "PNG of a map with 200 touchpoints",
    unit: "ms",
    ours,
    peer,
    aim: 1.5,
  } as const;
  return { title: "Command line", peer: "resvg alone on the same SVG", rows: [row] };
}

/** Runs Node with the arguments; returns the milliseconds it took. */
function run(args: readonly string[]): number {
  const startedMs = performance.now();
  execFileSync(process.execPath, args, { stdio: "pipe" });
  return performance.now() - startedMs;
}
