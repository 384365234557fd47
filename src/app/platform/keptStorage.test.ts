import { afterEach, expect, test, vi } from "vitest";
import { keptStorage } from "./keptStorage.ts";

afterEach(() => vi.unstubAllGlobals());

/** A storage that takes nothing more once `isFull`. */
function stubStorage() {
  const kept = new Map<string, string>();
  const disk = { isFull: false, kept };
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (disk.isFull) throw new DOMException("full", "QuotaExceededError");
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
  });
  return disk;
}

test("what a full storage does not take holds for this page, before what it took earlier", () => {
  const disk = stubStorage();
  keptStorage.setItem("theme", "light");
  disk.isFull = true;
  keptStorage.setItem("theme", "dark");
  expect(keptStorage.getItem("theme")).toBe("dark");
  disk.isFull = false;
  keptStorage.setItem("theme", "system");
  expect([keptStorage.getItem("theme"), disk.kept.get("theme")]).toEqual(["system", "system"]);
});

test("what another tab stores is seen here", () => {
  const disk = stubStorage();
  keptStorage.setItem("name", "Ayşe");
  disk.kept.set("name", "Ali");
  expect(keptStorage.getItem("name")).toBe("Ali");
  keptStorage.removeItem("name");
  expect(keptStorage.getItem("name")).toBeNull();
});

test("a browser without storage keeps things for the page", () => {
  vi.stubGlobal("localStorage", undefined);
  keptStorage.setItem("name", "Ayşe");
  expect(keptStorage.getItem("name")).toBe("Ayşe");
  keptStorage.removeItem("name");
  expect(keptStorage.getItem("name")).toBeNull();
});
