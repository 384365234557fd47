import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { LinkOffer } from "#core/wire/access.ts";
import { wayIn } from "./wayIn.ts";

const key = { link: "l", secret: "a-secret-of-some-length" };
const offer: LinkOffer = { title: "Sipariş", role: "edit", needsPassword: false };

interface Reply {
  readonly status?: number;
  readonly body: unknown;
}

const answers = new Map<string, Reply>();
const asked: string[] = [];

const refusal = (status: number, code: string): Reply => ({
  status,
  body: { error: { code, message: code } },
});

beforeEach(() => {
  asked.length = 0;
  answers.clear();
  answers.set("/api/maps/m", refusal(404, "no-such-map"));
  answers.set("/api/maps/m/join/look", { body: offer });
  answers.set("/api/maps/m/join", { body: { role: "edit" } });
  vi.stubGlobal("document", { documentElement: { lang: "tr" } });
  vi.stubGlobal("fetch", async (path: string) => {
    asked.push(path);
    const { status = 200, body } = answers.get(path) ?? refusal(404, "not-found");
    return new Response(JSON.stringify(body), { status });
  });
});

afterEach(() => vi.unstubAllGlobals());

test("a newcomer is shown what the link opens, and is not let in before they ask", async () => {
  expect(await wayIn("m", key)).toEqual({ step: "offered", offer });
  expect(asked).not.toContain("/api/maps/m/join");
});

test("who may edit the map already comes straight in, and the link is not looked at", async () => {
  answers.set("/api/maps/m", { body: { role: "edit" } });
  expect(await wayIn("m", key)).toEqual({ step: "in" });
  expect(asked).toEqual(["/api/maps/m"]);
});

test("who may only view it comes in with what the link adds", async () => {
  answers.set("/api/maps/m", { body: { role: "view" } });
  expect(await wayIn("m", key)).toEqual({ step: "in" });
  expect(asked.at(-1)).toBe("/api/maps/m/join");
});

test("who may view it and has a link with a password for more is asked for it", async () => {
  answers.set("/api/maps/m", { body: { role: "view" } });
  answers.set("/api/maps/m/join/look", { body: { ...offer, needsPassword: true } });
  expect(await wayIn("m", key)).toMatchObject({ step: "offered" });
});

test("a link that has come to its end keeps nobody out who is in", async () => {
  answers.set("/api/maps/m", { body: { role: "comment" } });
  answers.set("/api/maps/m/join/look", refusal(410, "link-expired"));
  expect(await wayIn("m", key)).toEqual({ step: "in" });
});

test("why a link lets nobody in is passed on", async () => {
  answers.set("/api/maps/m/join/look", refusal(410, "link-used-up"));
  expect(await wayIn("m", key)).toEqual({ step: "refused", code: "link-used-up" });
});

test("half a link is no link", async () => {
  expect(await wayIn("m", undefined)).toEqual({ step: "refused", code: "no-such-link" });
});

test("a server that cannot be reached is not one that refuses", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  expect(await wayIn("m", key)).toEqual({ step: "unreachable" });
});
