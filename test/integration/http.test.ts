import { once } from "node:events";
import { request as httpRequest } from "node:http";
import type { IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { readMap } from "#core/doc/readMap.ts";
import { writeMapFile } from "#core/formats/json/writeMapFile.ts";
import { limits } from "#core/wire/limits.ts";
import { en } from "#server/words/en.ts";
import { tr } from "#server/words/tr.ts";
import { eventually } from "#test/support/eventually.ts";
import { joinMap } from "#test/support/joinMap.ts";
import { listedMaps, newMap, sendJson } from "#test/support/mapsApi.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { smallMap } from "#test/support/smallMap.ts";

const server = sharedServer();
const api = (path: string) => `${server().url}/api/maps${path}`;
const inTurkish = { headers: { "accept-language": "tr-TR,tr;q=0.9,en;q=0.5" } };

test("[H4] a map is made from a template, in a language, under a title", async () => {
  const response = await sendJson(api(""), "POST", { template: "shoe-order", locale: "tr" });
  expect(response.status).toBe(201);
  const { id } = await response.json();
  const listed = (await listedMaps(server().url)).find((map) => map.id === id);
  expect(listed).toMatchObject({ locale: "tr", state: "current", stageCount: 4, personaCount: 2 });
  expect(listed?.touchpointCount).toBeGreaterThan(5);
  const own = await newMap(server().url, { title: "  Uçuş  ", locale: "en" });
  expect(await summary(own)).toMatchObject({ title: "Uçuş", locale: "en" });
  expect((await fetch(api(""), { method: "POST" })).status).toBe(201);
});

test("[H4] a body that is wrong is refused by the field, in the asker's language", async () => {
  const refused = async (body: string, init = {}) => {
    const headers = { "content-type": "application/json", "accept-language": "tr" };
    const response = await fetch(api(""), { method: "POST", headers, body, ...init });
    return [response.status, (await response.json()).error];
  };
  const badField = (field: string) => [
    400,
    { code: "bad-field", message: tr.refusals["bad-field"](field) },
  ];
  expect(await refused('{"template":"none"}')).toEqual(badField("template"));
  expect(await refused('{"title":7}')).toEqual(badField("title"));
  expect(await refused('{"titel":""}')).toEqual(badField("titel"));
  expect(await refused('{"__proto__":{}}')).toEqual(badField("__proto__"));
  expect(await refused(JSON.stringify({ title: "x".repeat(501) }))).toEqual(badField("title"));
  expect(await refused("{")).toEqual([400, { code: "bad-body", message: tr.refusals["bad-body"] }]);
  expect((await refused(`"${"x".repeat(limits.jsonBytes)}"`))[0]).toBe(413);
});

test("[H5] a new title reaches whoever has the map open, and the library", async () => {
  const id = await newMap(server().url, { title: "önce" });
  const joined = await joinMap(server().syncUrl, id);
  const response = await sendJson(api(`/${id}`), "PATCH", { title: "sonra" });
  expect(await response.json()).toMatchObject({ id, title: "sonra" });
  await eventually(() => readMap(joined.doc).info.title === "sonra");
});

test("[H5] the library shows edits of open maps at once, last changed first", async () => {
  const [first, second] = [await newMap(server().url), await newMap(server().url)];
  const joined = await joinMap(server().syncUrl, first);
  joined.doc.getMap("map").set("state", "future");
  await joined.allSaved();
  const listed = await listedMaps(server().url);
  const [ofFirst, ofSecond] = [first, second].map((id) => listed.findIndex((map) => map.id === id));
  expect(ofFirst).toBeLessThan(ofSecond ?? -1);
  expect(listed[ofFirst ?? -1]).toMatchObject({ state: "future", version: 2 });
});

test("[H6] a map goes to the bin, comes back, and goes for good", async () => {
  const id = await newMap(server().url, { title: "geçici" });
  const change = (method: string, query = "") => fetch(api(`/${id}${query}`), { method });
  const isIn = async (query: string) =>
    (await listedMaps(server().url, query)).some((map) => map.id === id);
  expect((await change("DELETE", "?forever=1")).status).toBe(409);
  expect((await change("DELETE")).status).toBe(204);
  expect((await change("DELETE")).status).toBe(204);
  expect([await isIn(""), await isIn("?bin=1")]).toEqual([false, true]);
  expect((await change("GET")).status).toBe(404);
  expect((await sendJson(api(`/${id}`), "PATCH", { title: "x" })).status).toBe(409);
  expect((await sendJson(api(`/${id}`), "PATCH", { restore: true })).status).toBe(200);
  expect([await isIn(""), await isIn("?bin=1")]).toEqual([true, false]);
  expect((await joinMap(server().syncUrl, id)).doc.getMap("map").size).toBeGreaterThan(0);
  await change("DELETE");
  expect((await change("DELETE", "?forever=1")).status).toBe(204);
  expect((await change("DELETE", "?forever=1")).status).toBe(404);
  expect([await isIn(""), await isIn("?bin=1")]).toEqual([false, false]);
});

test("[H6] a copy is a map of its own", async () => {
  const id = await newMap(server().url, { title: "Asıl" });
  const response = await fetch(api(`/${id}/duplicate`), { method: "POST", ...inTurkish });
  expect(response.status).toBe(201);
  const copy: { id: string } = await response.json();
  expect(await summary(copy.id)).toMatchObject({ title: tr.copyOf("Asıl") });
  await sendJson(api(`/${copy.id}`), "PATCH", { title: "Başka" });
  expect(await summary(id)).toMatchObject({ title: "Asıl" });
  const unnamed = await newMap(server().url, { title: "" });
  const again = await fetch(api(`/${unnamed}/duplicate`), { method: "POST", ...inTurkish });
  expect(await summary((await again.json()).id)).toMatchObject({ title: "Adsız harita (kopya)" });
});

test("[H7] a map file that goes out comes in as the same map", async () => {
  const map = smallMap();
  const imported = await importFile(writeMapFile(map));
  expect(imported).toMatchObject({ status: 201, answer: { report: [] } });
  const utf16 = Buffer.from(`\ufeff${writeMapFile(map)}`, "utf16le");
  expect(await importFile(utf16)).toMatchObject({ status: 201, answer: { report: [] } });
  const { id } = imported.answer;
  const text = await (await fetch(api(`/${id}/export?format=json`))).text();
  expect(text).toBe(writeMapFile(map));
  const joined = await joinMap(server().syncUrl, id ?? "");
  expect(readMap(joined.doc)).toEqual(map);
});

test("[H7] what is no map file is refused with a reason in the asker's language, and nothing is kept", async () => {
  const before = (await listedMaps(server().url)).length;
  for (const text of [
    "",
    "{",
    "[]",
    "null",
    '{"format":"other"}',
    "\u0000",
    `{"a":"${"b".repeat(2e6)}`,
  ]) {
    const { status, answer } = await importFile(text);
    expect(status).toBe(422);
    expect(answer.error?.code).toBe("not-a-map-file");
    expect(answer.error?.message).toMatch(/\S/);
  }
  const [english, turkish] = [await importFile("{"), await importFile("{", "?locale=tr")];
  expect(english.answer.error?.message).not.toBe(turkish.answer.error?.message);
  const bytes = await fetch(api("/import"), { method: "POST", body: Uint8Array.of(0xc3, 0x28) });
  expect(await bytes.json()).toEqual({
    error: { code: "not-text", message: en.refusals["not-text"] },
  });
  expect((await listedMaps(server().url)).length).toBe(before);
});

test("[H7] a file that says it is above the limit is refused at once, with the limit", async () => {
  const headers = { "content-length": String(limits.importBytes + 1) };
  const upload = httpRequest(api("/import"), { method: "POST", headers });
  upload.flushHeaders();
  const [response]: IncomingMessage[] = await once(upload, "response");
  expect(response?.statusCode).toBe(413);
  expect(response && (await text(response))).toContain("50 MiB");
  upload.on("error", () => {}).destroy();
});

test("[H7] a file above the limit that does not say so is cut off on the way", async () => {
  const upload = httpRequest(api("/import"), { method: "POST" });
  const end = Promise.race([once(upload, "response"), once(upload, "close")]).catch(() => {});
  upload.on("error", () => {});
  let sentBytes = 0;
  const pour = () => {
    while (!upload.destroyed && sentBytes < 4 * limits.importBytes) {
      sentBytes += 2 ** 16;
      if (!upload.write(Buffer.alloc(2 ** 16, 32))) return;
    }
  };
  upload.on("drain", pour);
  pour();
  await end;
  upload.destroy();
  expect(sentBytes).toBeLessThan(2 * limits.importBytes);
  expect((await fetch(`${server().url}/healthz`)).status).toBe(200);
});

test("[H8] an export is the picture as it was asked for", async () => {
  const id = await newMap(server().url, { template: "shoe-order", locale: "tr" });
  const svg = await fetch(api(`/${id}/export?format=svg&locale=tr&theme=dark`));
  expect(svg.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
  expect(svg.headers.get("content-disposition")).toContain(".svg");
  const text = await svg.text();
  expect(text).toMatch(/^<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  const widths = await Promise.all(
    [1, 2].map(async (scale) => {
      const response = await fetch(api(`/${id}/export?format=png&scale=${scale}&locale=tr`));
      expect(response.headers.get("content-type")).toBe("image/png");
      return Buffer.from(await response.arrayBuffer()).readUInt32BE(16);
    }),
  );
  expect(widths[1]).toBe(2 * (widths[0] ?? 0));
});

test("[H8] an export that cannot be is refused by name", async () => {
  const id = await newMap(server().url);
  const code = async (query: string) => {
    const response = await fetch(api(`/${id}/export?${query}`));
    return (await response.json()).error.code;
  };
  expect(await code("format=gif")).toBe("bad-field");
  expect(await code("format=png&scale=5")).toBe("bad-field");
  expect(await code("format=png&scale=x")).toBe("bad-field");
  expect(await code("format=svg&persona=nobody")).toBe("unknown-persona");
  expect(await code("format=svg&stages=none")).toBe("unknown-stage");
  expect((await fetch(api("/unknown/export"))).status).toBe(404);
});

test("[H8] a thumbnail is kept for good under its version only", async () => {
  const id = await newMap(server().url, { template: "shoe-order" });
  const { version } = await summary(id);
  const lasting = await fetch(api(`/${id}/thumbnail?theme=dark&v=${version}`));
  expect(lasting.headers.get("cache-control")).toContain("immutable");
  const other = await fetch(api(`/${id}/thumbnail?theme=dark`));
  expect(other.headers.get("cache-control")).toBe("no-cache");
  expect(await other.text()).toBe(await lasting.text());
});

test("[H14] a map's document comes whole, with the latest edit, and not from the bin", async () => {
  const id = await newMap(server().url, { template: "shoe-order", title: "önce" });
  const whole = async () => new Uint8Array(await (await document()).arrayBuffer());
  const document = () => fetch(api(`/${id}/document`));
  const before = await whole();
  await sendJson(api(`/${id}`), "PATCH", { title: "sonra" });
  const joined = await joinMap(server().syncUrl, id);
  for (const [update, title] of [
    [before, "önce"],
    [await whole(), "sonra"],
  ] as const) {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, update);
    expect(readMap(doc)).toEqual({
      ...readMap(joined.doc),
      info: { ...readMap(joined.doc).info, title },
    });
  }
  await fetch(api(`/${id}`), { method: "DELETE" });
  expect((await (await document()).json()).error.code).toBe("map-in-bin");
  expect((await fetch(api("/unknown/document"))).status).toBe(404);
});

test("[H2] a foreign Host, or a page from elsewhere that wants to write, is refused", async () => {
  expect(await statusOf("GET", { host: "evil.example:4040" })).toBe(403);
  expect(await statusOf("GET", { host: "localhost:1" })).toBe(200);
  const host = new URL(server().url).host;
  expect(await statusOf("POST", { host, origin: "http://evil.example" })).toBe(403);
  expect(await statusOf("POST", { host, origin: "null" })).toBe(403);
  expect(await statusOf("POST", { host, "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await statusOf("POST", { host, origin: `http://${host}` })).toBe(201);
  expect(await statusOf("POST", { host })).toBe(201);
});

test("[H12] a request that would rather speak another protocol is answered", async () => {
  expect(await statusOf("GET", { connection: "Upgrade, HTTP2-Settings", upgrade: "h2c" })).toBe(
    200,
  );
});

test("[H9] every answer forbids what it does not need, and no refusal shows code", async () => {
  const found = await fetch(`${server().url}/healthz`);
  expect(await found.json()).toEqual({ status: "ok" });
  for (const path of ["/healthz", "/api/maps/x", "/nowhere", "/%", "/api/maps/%00/export"]) {
    const response = await fetch(`${server().url}${path}`);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(await response.text()).not.toMatch(/\bat \S+:\d+|node_modules|stack/);
  }
  const turkish = await fetch(`${server().url}/nowhere`, inTurkish);
  expect(await turkish.json()).toEqual({
    error: { code: "not-found", message: tr.refusals["not-found"] },
  });
});

interface ImportAnswer {
  readonly id?: string;
  readonly report?: readonly string[];
  readonly error?: { readonly code: string; readonly message: string };
}

async function importFile(
  body: string | Buffer<ArrayBuffer>,
  query = "",
): Promise<{ status: number; answer: ImportAnswer }> {
  const response = await fetch(api(`/import${query}`), { method: "POST", body });
  return { status: response.status, answer: await response.json() };
}

async function summary(id: string) {
  return (await fetch(api(`/${id}`))).json();
}

/** `fetch` does not let one choose the Host. */
async function statusOf(method: string, headers: Record<string, string>): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const request = httpRequest(api(""), { method, headers }, (response) => {
    response.resume();
    resolve(response.statusCode ?? 0);
  });
  request.on("error", reject);
  request.end();
  return promise;
}
