import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { addressSecret, dropAddressSecret, takeAddressSecret } from "./addressSecret.ts";

const replaced: string[] = [];
const kept = new Map<string, string>();

function at(pathname: string, hash: string, search = ""): void {
  vi.stubGlobal("location", { pathname, hash, search });
}

beforeEach(() => {
  replaced.length = 0;
  kept.clear();
  vi.stubGlobal("history", {
    state: null,
    replaceState: (...[, , address]: [unknown, string, string]) => replaced.push(address),
  });
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

afterEach(() => {
  for (const path of ["/m/a", "/claim"]) dropAddressSecret(path);
  vi.unstubAllGlobals();
});

test("a link's secret leaves the address at once, and what else stands there stays", () => {
  at("/m/a", "#link.secret", "?view=table");
  expect(takeAddressSecret()).toBe(true);
  expect(replaced).toEqual(["/m/a?view=table"]);
  expect(addressSecret("/m/a")).toBe("#link.secret");
  expect(addressSecret("/m/b")).toBeUndefined();
});

test("it is known to the tab after a reload, until it is dropped", () => {
  at("/claim", "#secret");
  takeAddressSecret();
  expect([...kept.values()]).toEqual(["#secret"]);
  dropAddressSecret("/claim");
  expect([...kept.values()]).toEqual([]);
  expect(addressSecret("/claim")).toBeUndefined();
});

test("where the tab keeps nothing, the page still knows it", () => {
  vi.stubGlobal("sessionStorage", undefined);
  at("/m/a", "#link.secret");
  expect(takeAddressSecret()).toBe(true);
  expect(addressSecret("/m/a")).toBe("#link.secret");
});

test("fragments of other pages, and empty ones, stay as they are", () => {
  at("/", "#link.secret");
  expect(takeAddressSecret()).toBe(false);
  at("/m/a", "");
  expect(takeAddressSecret()).toBe(false);
  expect(replaced).toEqual([]);
});
