import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { build } from "vite";
import type { InlineConfig } from "vite";
import { freePort } from "#server/freePort.ts";
import { benchFolder, workFolder } from "./peerPackages.ts";

const kinds: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

export interface ServedPage {
  readonly url: string;
  /** Files served beside the built ones, by path. */
  readonly extra: Map<string, string>;
  close(): void;
}

/** Builds a page of the benchmark as a product would ship it, and serves it. */
export async function servePage(path: string, config: InlineConfig): Promise<ServedPage> {
  const outDir = join(workFolder, path);
  await build({
    root: benchFolder,
    configFile: false,
    logLevel: "error",
    ...config,
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      rollupOptions: { input: join(benchFolder, path) },
    },
  });
  const extra = new Map<string, string>();
  const port = await freePort();
  const server = createServer(({ url }, answer) => {
    const asked = normalize(new URL(url ?? "/", "http://page").pathname);
    try {
      const content = extra.get(asked) ?? readFileSync(join(outDir, asked));
      answer.setHeader("content-type", kinds[extname(asked)] ?? "application/octet-stream");
      answer.end(content);
    } catch {
      answer.writeHead(404).end();
    }
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(port, "127.0.0.1", resolve);
  await promise;
  return { url: `http://127.0.0.1:${port}/${path}`, extra, close: () => server.close() };
}
