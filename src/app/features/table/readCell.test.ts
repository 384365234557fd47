import { expect, test } from "vitest";
import { plan } from "#core/commands/index.ts";
import { indexOf } from "#core/model/select.ts";
import { smallMap } from "#test/support/smallMap.ts";
import { cellText } from "./cellText.ts";
import { readCell } from "./readCell.ts";
import { columnKey, columnsOf } from "./tableColumns.ts";
import type { TableColumn } from "./tableColumns.ts";

const map = smallMap();

function columnCalled(key: string): TableColumn {
  const column = columnsOf({ ...map, ...map.info }).find((column) => columnKey(column) === key);
  if (column === undefined) throw new Error(`no column ${key}`);
  return column;
}

function typed(key: string, text: string, id = "advert") {
  const touchpoint = indexOf(map).touchpoints.get(id);
  if (touchpoint === undefined) throw new Error(`no touchpoint ${id}`);
  return readCell({ touchpoint, column: columnCalled(key) }, text);
}

test("a score is taken with comma or point, to 0.1, and nothing clears it", () => {
  const rated = (value: number | undefined) => ({
    type: "rate",
    ratings: [{ touchpoint: "advert", persona: "ali", fields: { emotion: value } }],
  });
  expect(typed("ali/emotion", "1,5")).toEqual(rated(1.5));
  expect(typed("ali/emotion", "−1.5")).toEqual(rated(-1.5));
  expect(typed("ali/emotion", " ")).toEqual(rated(undefined));
});

test("a score outside its range or no number is refused, not clamped", () => {
  expect(typed("ali/emotion", "2,1")).toBe("emotion-range");
  expect(typed("ali/satisfaction", "0")).toBe("score-range");
  expect(typed("ali/satisfaction", "5,04")).toBe("score-range");
  expect(typed("company", "6")).toBe("score-range");
  expect(typed("ali/emotion", "iyi")).toBe("not-a-number");
});

test("names are understood in both languages and either case", () => {
  expect(typed("channel", "MOBİL UYGULAMA")).toMatchObject({ fields: { channel: "mobile-app" } });
  expect(typed("channel", "store")).toMatchObject({ fields: { channel: "store" } });
  expect(typed("channel", "Fuar  standı")).toMatchObject({ fields: { channel: "Fuar standı" } });
  expect(typed("contact", "insan")).toMatchObject({ fields: { contact: "human" } });
  expect(typed("contact", "robot")).toBe("unknown-contact");
  expect(typed("expectations", "Beni tanı; inform me")).toMatchObject({
    fields: { expectations: ["know-me", "inform-me"] },
  });
  expect(typed("expectations", "Beni tanı; beni sev")).toBe("unknown-expectation");
  expect(typed("moment", "Evet")).toMatchObject({ fields: { momentOfTruth: true } });
  expect(typed("moment", "belki")).toBe("not-yes-or-no");
});

test("what a cell says can be typed back and changes nothing", () => {
  for (const touchpoint of map.touchpoints) {
    for (const column of columnsOf({ ...map, ...map.info })) {
      for (const locale of ["tr", "en"] as const) {
        const read = readCell(
          { touchpoint, column },
          cellText({ touchpoint, ratings: map.ratings[touchpoint.id] }, column, locale),
        );
        expect(typeof read).toBe("object");
        if (typeof read === "object") expect(plan(map, read)).toEqual([]);
      }
    }
  }
});
