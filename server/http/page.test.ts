import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fastify from "fastify";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addPage, asksForPage } from "./page.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "yolculuk-page-"));
});

afterEach(() => rm(folder, { recursive: true }));

test("[H10] the page's files are kept for good, the page itself is asked for each time", async () => {
  const app = await builtPage();
  const script = await app.inject("/assets/app-1a2b.js");
  expect(script.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(script.body).toBe("run()");
  for (const path of [
    "/",
    "/m/some-map",
    "/m/some-map?view=table",
    "/join",
    "/m/some-map/minutes/some",
  ]) {
    const page = await app.inject(path);
    expect(page.statusCode).toBe(200);
    expect(page.headers["cache-control"]).toBe("no-cache");
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
  }
  for (const path of ["/assets/", "/assets/none.js", "/assets/..%2findex.html", "/index.html"])
    expect([403, 404]).toContain((await app.inject(path)).statusCode);
});

test("[H13] a person at an unknown address gets the page, a program a refusal it can read", async () => {
  const asks = (path: string, accept: string, method: "GET" | "POST" = "GET") =>
    asksForPage({ method, url: path, headers: { accept } });
  const browser = "text/html,application/xhtml+xml,*/*;q=0.8";
  for (const path of ["/foo/bar", "/apiary", "/m/", "/index.html?x"])
    expect(asks(path, browser)).toBe(true);
  for (const path of ["/api/none", "/api", "/assets/none.js", "/sync/x", "/healthz?"])
    expect(asks(path, browser)).toBe(false);
  expect(asks("/foo", "application/json")).toBe(false);
  expect(asks("/foo", browser, "POST")).toBe(false);
});

test("[H10] every page allows its own scripts and, under a number used once, styles", async () => {
  const app = await builtPage();
  const pages = await Promise.all([1, 2].map(() => app.inject({ path: "/", headers: { host } })));
  const nonces = pages.map(({ body, headers }) => {
    const nonce = /<head><meta property="csp-nonce" nonce="([^"]+)" \/>/.exec(body)?.[1];
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain(`connect-src 'self' ws://${host};`);
    expect(policy).not.toContain("unsafe");
    return nonce;
  });
  expect(nonces[0]).not.toBe(nonces[1]);
});

test("[H10] a page that is built anew is served without a restart, and speaks the asker's language", async () => {
  const app = await builtPage();
  await writeFile(
    join(folder, "index.html"),
    '<!doctype html><html lang="tr"><head><style>a{}</style></head>new</html>',
  );
  await writeFile(join(folder, "assets", "app-3c4d.js"), "anew()");
  const page = await app.inject({ path: "/", headers: { "accept-language": "en" } });
  expect(page.body).toMatch(/<html lang="en">.*<style nonce="[^"]+">a{}<.style>.*new/);
  expect((await app.inject("/assets/app-3c4d.js")).body).toBe("anew()");
  await rm(join(folder, "index.html"));
  expect((await app.inject("/")).statusCode).toBe(503);
});

test("[H10] with an editor's page comes all it needs first, in the asker's language, and with no other", async () => {
  const app = await builtPage();
  await mkdir(join(folder, ".vite"));
  const manifest = {
    "index.html": { file: "assets/index.js" },
    "_editor-1a2b.js": {
      name: "editor",
      file: "assets/a.js",
      imports: ["index.html", "_b.js"],
      css: ["a.css"],
    },
    "_b.js": { file: "assets/b.js", imports: ["_b.js"] },
    "src/app/i18n/tr/catalogue.ts": { file: "assets/tr.js" },
    "src/app/i18n/en/catalogue.ts": { file: "assets/en.js" },
    "src/core/scene/fonts/inter-latin-400.woff2": { file: "assets/400.woff2" },
  };
  await writeFile(join(folder, ".vite", "manifest.json"), JSON.stringify(manifest));
  const headers = { "accept-language": "tr" };
  const { body } = await app.inject({ path: "/m/some-map?view=table", headers });
  const fetched = [...body.matchAll(/<link rel="(\w+)"[^>]* href="([^"]+)">/g)];
  expect(fetched.map(([, how, what]) => `${how} ${what}`)).toEqual([
    "preload /api/maps/some-map/document",
    "modulepreload /assets/a.js",
    "modulepreload /assets/b.js",
    "modulepreload /assets/tr.js",
    "preload /a.css",
    "preload /assets/400.woff2",
  ]);
  expect((await app.inject({ path: "/", headers })).body).not.toContain("<link");
});

test("[H10] before the page is built, a sentence says how to build it", async () => {
  const app = fastify();
  await addPage(app, { pageDir: join(folder, "none"), front });
  const page = await app.inject({ path: "/", headers: { "accept-language": "tr" } });
  expect(page.statusCode).toBe(503);
  expect(page.body).toContain("npm start");
});

const host = "127.0.0.1:4040";
const front = { mode: "local", publicUrl: undefined } as const;

async function builtPage() {
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), "<!doctype html><html><head></head></html>");
  await writeFile(join(folder, "assets", "app-1a2b.js"), "run()");
  const app = fastify();
  await addPage(app, { pageDir: folder, front });
  return app;
}
