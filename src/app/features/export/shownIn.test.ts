import { expect, test } from "vitest";
import { smallMap } from "#test/support/smallMap.ts";
import { en } from "../../i18n/en/catalogue.ts";
import { enLater } from "../../i18n/en/laterCatalogue.ts";
import { tr } from "../../i18n/tr/catalogue.ts";
import { trLater } from "../../i18n/tr/laterCatalogue.ts";
import { ratingKey } from "../../state/selection.ts";
import type { Selection } from "../../state/selection.ts";
import { nameOf, shownIn } from "./shownIn.ts";

const drawn = smallMap(
  { type: "addLane", id: "ideas", kind: "notes", noteKind: "idea" },
  { type: "addNote", id: "pay", lane: "ideas", column: "pay", text: "Tek\ntıkla öde" },
);
const map = { ...drawn, info: { ...drawn.info, title: "Ayakkabı" } };
const turkish = { map, locale: "tr", words: { ...tr, ...trLater } } as const;
const english = { map, locale: "en", words: { ...en, ...enLater } } as const;
const ofSelection = { format: "png", range: "selection" } as const;
const said = (selection: Selection, naming: typeof turkish | typeof english = turkish) =>
  nameOf(shownIn({ choice: ofSelection, selection }, naming));

test("a file of a selection bears the name of the one thing, or says that it is a selection", () => {
  expect(said([{ kind: "touchpoint", id: "pay" }])).toBe("Ayakkabı – Ödeme");
  expect(said([{ kind: "note", id: "pay" }])).toBe("Ayakkabı – Tek tıkla öde");
  expect(said([{ kind: "stage", id: "buy" }])).toBe("Ayakkabı – Satın alma");
  expect(said([{ kind: "lane", id: "ideas" }])).toBe("Ayakkabı – Fikirler");
  expect(said([{ kind: "persona", id: "ali" }])).toBe("Ayakkabı – Ali");
  expect(said([{ kind: "rating", id: ratingKey("pay", "ayse") }])).toBe("Ayakkabı – Ödeme, Ayşe");
  expect(said([{ kind: "cell", id: "ideas/pay" }])).toBe("Ayakkabı – Fikirler, Ödeme");
  const two: Selection = [
    { kind: "touchpoint", id: "pay" },
    { kind: "touchpoint", id: "advert" },
  ];
  expect(said(two)).toBe("Ayakkabı – seçim");
  expect(said(two, english)).toBe("Ayakkabı – selection");
  expect(said([{ kind: "touchpoint", id: "gone" }])).toBe("Ayakkabı – seçim");
});

test("a file of the whole map bears the map's title, whatever is selected; JSON always does", () => {
  const selection: Selection = [{ kind: "touchpoint", id: "pay" }];
  for (const choice of [
    { format: "png", range: "map" },
    { format: "svg", range: "stages" },
    { format: "json", range: "selection" },
  ] as const) {
    expect(shownIn({ choice, selection }, turkish)).toEqual(["Ayakkabı"]);
  }
});

test("a long title leaves room for what is selected", () => {
  expect(nameOf(["a".repeat(200), "b".repeat(200)])).toBe(
    `${"a".repeat(49)}… – ${"b".repeat(49)}…`,
  );
  expect(nameOf(["a".repeat(200)])).toHaveLength(200);
});
