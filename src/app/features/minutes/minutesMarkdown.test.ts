import { expect, test } from "vitest";
import type { Minutes } from "#core/wire/workshop.ts";
import { formatOf } from "../../i18n/format.ts";
import { tr } from "../../i18n/tr/catalogue.ts";
import { trLater } from "../../i18n/tr/laterCatalogue.ts";
import { medianOf, minutesMarkdown, peopleLine, withNames } from "./minutesMarkdown.ts";

const wording = { words: { ...tr, ...trLater }, format: formatOf("tr") };
const spread = { count: 5, median: -0.5, lower: -1, upper: 0.5, counts: [], disagreement: 0.3 };
const step = { prompt: "", minutes: 5 } as const;

const minutes: Minutes = {
  id: "w",
  title: "Salı atölyesi",
  openedAt: "2026-11-28T10:00:00Z",
  endedAt: "2026-11-28T11:00:00Z",
  mapTitle: "Ayakkabı",
  facilitator: "Ece",
  people: ["Ayşe", "Ali"],
  peopleCount: 2,
  blocks: [
    {
      block: { ...step, id: "g", kind: "gather", lane: "l", isAnonymous: true },
      about: ["Sıkıntılar"],
      names: { n: "Kurye *aramadı*", o: "Koli ezik" },
      places: { n: "Kapıda", o: "Kapıda" },
      unplaced: ["2. katta ~bekledim~", "- Uzun sürdü"],
      result: { kind: "gather", block: "g", people: 3, notes: ["n", "o", "gone"] },
    },
    {
      block: { ...step, id: "r", kind: "rate", isAnonymous: true },
      about: ["Ayşe"],
      names: { t: "Kapıda | teslim" },
      result: {
        kind: "rate",
        block: "r",
        people: 5,
        touchpoints: [{ touchpoint: "t", emotion: spread }, { touchpoint: "gone" }],
      },
    },
    { block: { ...step, id: "x", kind: "reveal", of: "r" }, about: [], names: {} },
    {
      block: { ...step, id: "v", kind: "vote", lanes: ["l"], dots: 3, isAnonymous: false },
      about: ["Sıkıntılar"],
      names: {},
    },
  ],
  decisions: [
    {
      id: "a",
      mapId: "m",
      text: "Kurye\nile *konuş*",
      owner: "",
      reviewOn: "2026-12-26",
    },
  ],
};

test("minutes become headings and tables; people's text stays text", () => {
  expect(minutesMarkdown(minutes, wording)).toBe(
    [
      "# Salı atölyesi",
      "",
      "- Harita: Ayakkabı",
      `- Tarih: ${wording.format.dateTime(minutes.openedAt)}`,
      "- Yöneten: Ece",
      "- Katılanlar: Ayşe ve Ali",
      "",
      "## Kararlar",
      "",
      "| Ne yapılacak | Kim | Ne zaman bakılacak | Yapıldı |",
      "| --- | --- | --- | --- |",
      String.raw`| Kurye / ile \*konuş\* | Henüz kimse | 26 Ara 2026 | – |`,
      "",
      "## Toplanan notlar: Sıkıntılar",
      "",
      "3 kişi yanıtladı",
      "",
      "### Kapıda",
      "",
      String.raw`- Kurye \*aramadı\*`,
      "- Koli ezik",
      "",
      "### Artık haritada değil",
      "",
      "- Silinmiş not",
      String.raw`- 2\. katta \~bekledim\~`,
      String.raw`- \- Uzun sürdü`,
      "",
      "## Puanlar: Ayşe",
      "",
      "5 kişi yanıtladı",
      "",
      "Her puanda ortanca, ayraç içinde yanıtların ortadaki yarısı.",
      "",
      "| Temas noktası | Duygu | Memnuniyet | Yanıt |",
      "| --- | --- | --- | --- |",
      String.raw`| Kapıda \| teslim | −0,5 (−1,0 … +0,5) | – | 5 |`,
      "| Artık haritada değil | – | – | 0 |",
      "",
      "## Oylar: Sıkıntılar",
      "",
      "Yapılmadı ya da sonucu gösterilmedi.",
      "",
    ].join("\n"),
  );
});

test("where names were hidden only the number of people is told", () => {
  const text = minutesMarkdown({ ...minutes, people: [], decisions: [], blocks: [] }, wording);
  expect(text).toContain("- 2 kişi");
  expect(text).toContain("Henüz karar yok");
});

test("a median that nobody gave is a dash, never 0", () => {
  expect(medianOf({ ...spread, count: 0 }, String)).toBe("–");
  expect(medianOf(undefined, String)).toBe("–");
});

test("only in Markdown are names guarded against it", () => {
  const named = { ...minutes, people: ["can_42", "Ali"] };
  expect(peopleLine(named, wording)).toBe("Katılanlar: can_42 ve Ali");
  expect(minutesMarkdown(named, wording)).toContain(String.raw`- Katılanlar: can\_42 ve Ali`);
});

test("what people called nothing has a name all the same", () => {
  const named = withNames(
    { ...minutes, title: "", mapTitle: "", people: ["", "Ali"] },
    wording.words,
  );
  expect(named).toMatchObject({
    title: "Atölye",
    mapTitle: "Adsız harita",
    people: ["Adsız biri", "Ali"],
  });
});
