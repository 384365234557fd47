import { expect, test, vi } from "vitest";
import { slow } from "#test/support/deadlines.ts";
import { eventually } from "#test/support/eventually.ts";
import { newMap } from "#test/support/mapsApi.ts";
import { newPerson } from "#test/support/newPerson.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { focused } from "#test/support/soon.ts";
import { Typist } from "#test/support/Typist.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";

vi.setConfig({ testTimeout: 300_000 });
const server = sharedServer();
const browser = sharedBrowser();

async function typist(): Promise<Typist> {
  const { page } = await newPerson(browser(), { url: server().url, locale: "tr" });
  return new Typist(page);
}

interface MapFile {
  readonly stages: readonly {
    readonly title: string;
    readonly touchpoints: readonly {
      readonly title: string;
      readonly ratings?: Readonly<
        Record<string, { readonly emotion?: number; readonly satisfaction?: number }>
      >;
    }[];
  }[];
  readonly personas: readonly { readonly id: string; readonly name: string }[];
}

/** What is on the server's disk: stage by stage the touchpoints with each persona's scores. */
async function built(id: string): Promise<unknown> {
  const response = await fetch(`${server().url}/api/maps/${id}/export?format=json`);
  const { stages, personas }: MapFile = await response.json();
  return stages.map(({ title, touchpoints }) => ({
    title,
    touchpoints: touchpoints.map((touchpoint) => [
      touchpoint.title,
      ...personas.map((persona) => {
        const { emotion, satisfaction } = touchpoint.ratings?.[persona.id] ?? {};
        return [persona.name, emotion ?? null, satisfaction ?? null];
      }),
    ]),
  }));
}

const wanted = [
  {
    title: "Hazırlık",
    touchpoints: [
      ["Bilet arama", ["Ayşe", 1, 4.2], ["Ali", -0.6, null]],
      ["Rezervasyon", ["Ayşe", 0.5, null], ["Ali", -1, null]],
    ],
  },
  { title: "Uçuş", touchpoints: [["Biniş", ["Ayşe", -0.5, null], ["Ali", 1.5, 3.8]]] },
];

test("on the map, without a mouse: two stages, three touchpoints, two personas and their scores", async () => {
  const person = await typist();
  const id = await person.makeBlankMap();
  await person.at(/^Oklarla gez/);

  await person.press("ArrowRight");
  await person.at("Aşama 1/3: Araştırma, 1 temas noktası");
  await person.press("Enter");
  await person.at(/^Metin: Aşama 1\/3/);
  await person.type("Hazırlık");
  await person.press("Tab");
  await person.at("Aşama 2/3: Satın alma, 1 temas noktası");
  await person.press("F2");
  await person.at(/^Metin: Aşama 2\/3/);
  await person.type("Uçuş");
  await person.press("Tab");
  await person.at("Aşama 3/3: Satış sonrası, 1 temas noktası");
  await person.press("Delete");
  await person.hears("silindi");

  await person.press("ArrowRight");
  await person.at("Aşama 1/2: Hazırlık, 1 temas noktası");
  await person.press("ArrowDown");
  await person.at("Temas noktası: Adsız temas noktası, Hazırlık 1/1");
  await person.press("Enter");
  await person.at(/^Metin: /);
  await person.type("Bilet arama");
  await person.press("Enter");
  await person.at("Temas noktası: Bilet arama, Hazırlık 1/1");
  await person.press("t");
  await person.at("Metin: Temas noktası: Adsız temas noktası, Hazırlık 2/2");
  await person.type("Rezervasyon");
  await person.press("Enter");
  await person.at("Temas noktası: Rezervasyon, Hazırlık 2/2");
  await person.press("ArrowRight");
  await person.at("Temas noktası: Adsız temas noktası, Uçuş 1/1");
  await person.press("Enter");
  await person.at(/^Metin: /);
  await person.type("Biniş");
  await person.press("Escape");
  await person.at("Temas noktası: Biniş, Uçuş 1/1");

  await person.press("p");
  await person.reads("Persona 2");
  await person.type("Ali");
  await person.press("Escape");
  await person.at("Persona: Ali");
  await person.tabTo(/^Yeni persona: Ayrıntılarını aç/, "Shift+Tab");
  await person.press("Enter", "Alt+Enter");
  await person.reads("Yeni persona");
  await person.type("Ayşe");
  await person.press("Escape");
  await person.at(/^Ayşe: Ayrıntılarını aç/);
  await person.tabTo(/^Persona: Ayşe/);

  await person.press("ArrowRight", "ArrowDown", "ArrowDown", "ArrowDown");
  await person.at("Ayşe, Bilet arama: Puan yok");
  await person.press("Enter");
  await person.hears("Oklar puanı değiştirir; Enter ya da Escape bitirir.");
  await person.press("ArrowUp", "ArrowUp");
  await person.hears("Ayşe, Bilet arama: +1,0");
  await person.press("ArrowRight");
  await person.at("Ali, Bilet arama: Puan yok");
  await person.press("ArrowDown", "Shift+ArrowDown");
  await person.hears("Ali, Bilet arama: −0,6");
  await person.press("ArrowRight", "ArrowUp");
  await person.at("Ayşe, Rezervasyon: +0,5");
  await person.press("ArrowRight", "ArrowDown", "ArrowDown");
  await person.at("Ali, Rezervasyon: −1,0");
  await person.press("ArrowRight", "ArrowDown");
  await person.at("Ayşe, Biniş: −0,5");
  await person.press("ArrowRight", "ArrowUp", "ArrowUp", "ArrowUp");
  await person.at("Ali, Biniş: +1,5");

  await person.press("Alt+Enter");
  await person.reads("Biniş");
  await person.tabTo(/^Memnuniyet, ondalıklı: Ali/);
  await person.type("3,8");
  await person.press("Enter", "Escape");
  await person.at("Ali, Biniş: +1,5");
  await person.press("ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft");
  await person.at("Ayşe, Bilet arama: +1,0");
  await person.press("Alt+Enter");
  await person.reads("Bilet arama");
  await person.tabTo(/^Memnuniyet, ondalıklı: Ayşe/);
  await person.type("4,2");
  await person.press("Enter");
  await eventually(async () => expect(await built(id)).toEqual(wanted), slow);
});

test("whoever walks over a face with the arrows goes on past it, and changes its score only after Enter", async () => {
  const person = await typist();
  const id = await newMap(server().url, { template: "shoe-order", locale: "tr" });
  await person.page.goto(`/m/${id}`);
  await person.at(/^Oklarla gez/);
  const before = await built(id);
  await person.press("ArrowRight", "ArrowDown", "ArrowDown", "ArrowDown");
  await person.at(/^(?:Ayşe|Ali), /);
  const face = await person.page.evaluate(nameOfActive);
  await person.press("ArrowDown");
  await person.at(/^(?!Ayşe, |Ali, )/);
  expect(await person.page.locator(".c-scoring").count()).toBe(0);
  await person.press("ArrowUp");
  await person.at(face);
  await person.press("ArrowUp", "ArrowUp");
  await person.at(/^Temas noktası: /);
  await person.press("ArrowDown", "ArrowDown");
  await person.at(face);
  expect(await built(id)).toEqual(before);

  await person.press("Enter");
  await eventually(async () => (await person.page.locator(".c-scoring").count()) === 2, slow);
  await person.press("ArrowDown");
  await eventually(async () => expect(await built(id)).not.toEqual(before), slow);
  await person.press("ArrowUp", "ArrowRight");
  expect(await person.page.locator(".c-scoring").count()).toBe(2);
  await person.press("Escape", "ArrowDown");
  await person.at(/^(?!Ayşe, |Ali, )/);
  await eventually(async () => expect(await built(id)).toEqual(before), slow);
});

function nameOfActive(): string {
  const id = document.activeElement?.getAttribute("aria-activedescendant") ?? "";
  return document.getElementById(id)?.getAttribute("aria-label") ?? "";
}

test("in the table, without a mouse: the same map", async () => {
  const person = await typist();
  const id = await person.makeBlankMap();
  await person.at(/^Oklarla gez/);
  await person.command("tablo görünümü");
  await person.at("Adsız temas noktası");
  await person.press("ArrowUp");
  await person.at("Araştırma, 1 temas noktası");
  await person.press("Enter");
  await person.reads("Araştırma");
  await person.type("Hazırlık");
  await person.press("Escape");
  await person.at("Hazırlık, 1 temas noktası");
  await person.press("ArrowDown");
  await person.type("Bilet arama");
  await person.press("Enter");
  await person.at("Temas noktası ekle: Hazırlık");
  await person.press("Enter");
  await person.at("Adsız temas noktası");
  await person.hears("Hazırlık aşamasına bir temas noktası eklendi. Adını yaz.");
  await person.type("Rezervasyon");
  await person.press("Enter", "ArrowDown");
  await person.at("Satın alma, 1 temas noktası");
  await person.press("Enter");
  await person.reads("Satın alma");
  await person.type("Uçuş");
  await person.press("Escape", "ArrowDown");
  await person.type("Biniş");
  await person.press("Enter", "ArrowDown");
  await person.at("Satış sonrası, 1 temas noktası");
  await person.press("Enter");
  await person.reads("Satış sonrası");
  await person.tabTo(/^Sil$/);
  await person.press("Enter");
  await person.hears("Satış sonrası");

  await person.command("persona ekle");
  await person.reads("Persona 2");
  await person.type("Ali");
  await person.tabTo(/^Yeni persona: Ayrıntılarını aç/, "Shift+Tab");
  await person.press("Enter", "Alt+Enter");
  await person.reads("Yeni persona");
  await person.type("Ayşe");
  await person.press("Escape");
  await person.at(/^Ayşe: Ayrıntılarını aç/);

  await person.tabTo(/^(?:Biniş|Rezervasyon|Bilet arama|Uçuş|Hazırlık|Temas noktası ekle)/);
  await person.press("Control+Home");
  await person.at("Hazırlık, 2 temas noktası");
  await person.press("ArrowDown");
  await person.at("Bilet arama");
  await person.press("ArrowRight");
  await person.types("1", "Ayşe: Duygu", "Tab");
  await person.types("4,2", "Ayşe: Memnuniyet", "Tab");
  await person.types("-0,6", "Ali: Duygu", "Enter");
  await person.types("-1", "Ali: Duygu", "Enter");
  await person.types("1.5", "Ali: Duygu", "Enter");
  await person.types("7", "Ali: Duygu", "Enter");
  await person.isWarned("7 olmaz: duygu −2 ile +2 arasındadır. Eski değer duruyor.");
  await person.press("ArrowRight");
  await person.types("3,8", "Ali: Memnuniyet", "Enter");
  await person.press("ArrowLeft", "ArrowLeft", "ArrowLeft");
  await person.types("-0,5", "Ayşe: Duygu", "ArrowUp");
  await person.types("0,5", "Ayşe: Duygu", "Enter");
  await eventually(async () => expect(await built(id)).toEqual(wanted), slow);

  await person.press("Escape", "Tab");
  await eventually(async () => !(await person.page.evaluate(isInGrid)), slow);
});

function isInGrid(): boolean {
  return document.activeElement?.closest("[role=grid]") !== null;
}

test("a menu lights its first entry each time a key opens it", async () => {
  const { page } = await newPerson(browser(), { url: server().url });
  await page.goto("/");
  const opener = page.getByRole("button", { name: "Dil", exact: true });
  const first = page.getByRole("menuitem").first();
  for (const key of ["Enter", " ", "ArrowDown", "Enter"]) {
    await opener.press(key);
    await focused(first);
    await page.keyboard.press("Escape");
    await first.waitFor({ state: "detached" });
    await focused(opener);
  }
});
