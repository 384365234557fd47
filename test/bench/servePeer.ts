import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { build } from "vite";
import { freePort } from "#server/freePort.ts";
import { peersFolder, workFolder } from "./peerPackages.ts";

const fontsFolder = join(peersFolder, "node_modules/@excalidraw/excalidraw/dist/prod/fonts");

const kinds: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

export interface PeerPages {
  readonly url: string;
  /** Files served beside the built ones, by path. */
  readonly extra: Map<string, string>;
  close(): void;
}

/** Builds Excalidraw's page as a product would ship it, and serves it. */
export async function servePeer(): Promise<PeerPages> {
  const outDir = join(workFolder, "excalidraw");
  const input = join(peersFolder, "excalidraw.html");
  await build({
    root: peersFolder,
    configFile: false,
    logLevel: "error",
    define: { "process.env.IS_PREACT": JSON.stringify("false") },
    build: { outDir, emptyOutDir: true, target: "es2022", rollupOptions: { input } },
  });
  const extra = new Map<string, string>();
  const port = await freePort();
  const server = createServer(({ url }, answer) => {
    const path = normalize(new URL(url ?? "/", "http://peer").pathname);
    try {
      const folder = path.startsWith("/fonts/") ? join(fontsFolder, "..") : outDir;
      const content = extra.get(path) ?? readFileSync(join(folder, path));
      answer.setHeader("content-type", kinds[extname(path)] ?? "application/octet-stream");
      answer.end(content);
    } catch {
      answer.writeHead(404).end();
    }
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(port, "127.0.0.1", resolve);
  await promise;
  return { url: `http://127.0.0.1:${port}`, extra, close: () => server.close() };
}
