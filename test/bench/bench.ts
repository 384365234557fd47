import { installPeers } from "./peerPackages.ts";
import { comparisonTable } from "./row.ts";
import type { Comparison } from "./row.ts";

/** `npm run bench` runs all parts, `npm run bench -- png cli` those named. */
const parts: Record<string, () => Promise<readonly Comparison[]>> = {
  canvas: async () => (await import("./canvas.ts")).compareCanvas(),
  png: async () => [await (await import("./png.ts")).comparePng()],
  cli: async () => [(await import("./commandLine.ts")).compareCommandLine()],
  latency: async () => [await (await import("./latency.ts")).compareLatency()],
  workshop: async () => (await import("./workshop.ts")).compareWorkshop(),
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(", ")}. Parts: ${Object.keys(parts).join(", ")}`);
  process.exit(1);
}

installPeers();
for (const [name, compare] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue;
  for (const comparison of await compare()) console.log(comparisonTable(comparison));
}
