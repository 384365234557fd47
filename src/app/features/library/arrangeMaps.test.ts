import { expect, test } from "vitest";
import type { MapSummary } from "#core/wire/mapSummary.ts";
import { formatOf } from "../../i18n/format.ts";
import { arrangeMaps } from "./arrangeMaps.ts";

const tr = formatOf("tr");

function summary(id: string, title: string, minute: number): MapSummary {
  const at = `2026-11-21T10:${String(minute).padStart(2, "0")}:00.000Z`;
  const counts = { stageCount: 4, touchpointCount: 9, personaCount: 2, version: 1 };
  const kind = { state: "current", scope: "standard", locale: "tr" } as const;
  return { id, title, createdAt: at, updatedAt: at, ...kind, ...counts };
}

const maps = [
  summary("a", "Şube ziyareti", 5),
  summary("b", "Çağrı merkezi", 9),
  summary("c", "İade süreci", 1),
  summary("d", "Sipariş", 9),
];
const idsOf = (arranged: readonly MapSummary[]) => arranged.map(({ id }) => id).join("");

test("maps stand by their last change, those of one moment by title", () => {
  expect(idsOf(arrangeMaps(maps, { search: "", sort: "updated", format: tr }))).toBe("bdac");
});

test("titles sort by the Turkish alphabet", () => {
  expect(idsOf(arrangeMaps(maps, { search: "", sort: "title", format: tr }))).toBe("bcda");
});

test("a search finds every word, in any order, without regard to case and accents", () => {
  expect(idsOf(arrangeMaps(maps, { search: " ZİYARETİ  sube", sort: "title", format: tr }))).toBe(
    "a",
  );
  expect(idsOf(arrangeMaps(maps, { search: "sube xyz", sort: "title", format: tr }))).toBe("");
});

test("in the bin the last deleted comes first", () => {
  const deleted = maps.map((map, index) => ({
    ...map,
    deletedAt: `2026-11-2${index + 1}T00:00:00.000Z`,
  }));
  expect(idsOf(arrangeMaps(deleted, { search: "", sort: "updated", format: tr }))).toBe("dcba");
});
