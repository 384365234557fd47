import { type JourneyMap, type LaneKind, noteTints } from "#core/model/journeyMap.ts";
import { type FixtureParts, fixtureMap } from "../support/fixtureMap.ts";

const columns: FixtureParts = {
  stages: [
    { id: "s1", title: "Araştırma", tint: "indigo" },
    { id: "s2", title: "Satın alma", tint: "teal" },
    { id: "s3", title: "Teslimat ve kurulum", tint: "amber", collapsed: true },
    { id: "s4", title: "Henüz boş", tint: "plum" },
  ],
  touchpoints: [
    {
      id: "a",
      stage: "s1",
      title: "Instagram reklamı",
      channel: "social-media",
      owner: "Pazarlama",
      contact: "product",
      expectations: ["know-me"],
    },
    {
      id: "b",
      stage: "s1",
      title: "Beden kılavuzu sayfasındaki karşılaştırma tablosu",
      channel: "web",
      owner: "E-ticaret",
      contact: "product",
      expectations: ["inform-me", "make-it-easy"],
      momentOfTruth: true,
    },
    {
      id: "c",
      stage: "s1",
      title: "Mağazada deneme",
      channel: "store",
      owner: "E-ticaret",
      contact: "human",
    },
    {
      id: "d",
      stage: "s2",
      title: "Afyonkarahisarlılaştırabildiklerimizden",
      channel: "Bayi portalı",
      contact: "product",
      expectations: ["deliver-to-me"],
    },
    {
      id: "e",
      stage: "s2",
      title: "التسليم عند الباب",
      channel: "courier",
      owner: "Lojistik ve dış kaynak yönetimi müdürlüğü",
      contact: "human",
    },
    { id: "f", stage: "s3", title: "Kurulum" },
  ],
  personas: [
    { id: "p", name: "Ayşe" },
    { id: "q", name: "Ali" },
    { id: "r", name: "Zeynep" },
    { id: "t", name: "Deniz" },
  ],
  offPath: ["b/q", "c/r", "d/r", "a/t"],
};

const scores: FixtureParts = {
  ratings: {
    "a/p": { emotion: 0.8 },
    "b/p": { emotion: 1.9, evidence: "survey", count: 1214 },
    "c/p": { emotion: 0.1, evidence: "interview" },
    "d/p": { emotion: -1.4, evidence: "ticket", count: 9 },
    "e/p": { emotion: 0.4 },
    "a/q": { emotion: 0.6 },
    "c/q": { emotion: 0 },
    "e/q": { emotion: 0.5, evidence: "observation" },
    "a/r": { emotion: -2 },
    "e/r": { emotion: 2 },
    "c/t": { satisfaction: 3.1 },
    "d/t": { satisfaction: 1 },
    "e/t": { satisfaction: 3.2 },
  },
};

const companyScores: Readonly<Record<string, { readonly companyScore: number }>> = {
  a: { companyScore: 4.5 },
  b: { companyScore: 3.2 },
  c: { companyScore: 3 },
  e: { companyScore: 1 },
};

/** A map for each kind of lane, with what is hard to draw in it. */
export const laneMaps: Readonly<Record<LaneKind | "collapsed", JourneyMap>> = {
  touchpoints: fixtureMap({
    ...columns,
    lanes: [{ id: "l", kind: "touchpoints", groupBy: "owner" }],
  }),
  emotion: fixtureMap({ ...columns, ...scores, lanes: [{ id: "l", kind: "emotion" }] }),
  satisfaction: fixtureMap({ ...columns, ...scores, lanes: [{ id: "l", kind: "satisfaction" }] }),
  notes: fixtureMap({
    ...columns,
    lanes: noteTints.map((tint, i) => ({
      id: `l${i}`,
      kind: "notes",
      noteKind: i === 4 ? "quote" : "thought",
      title: i === 0 ? "Müşterinin düşündükleri ve söyledikleri" : "",
      tint,
    })),
    notes: [
      { id: "1", lane: "l0", column: "s1", text: "Bütün aşama için: fiyatı üç yerde soruyorlar." },
      { id: "2", lane: "l0", column: "a", text: "Hangi numara almalıyım? 🤔", persona: "p" },
      { id: "3", lane: "l0", column: "a", text: "Kalıbı dar mı?" },
      { id: "4", lane: "l0", column: "b", text: "uzun bir cümle ".repeat(14), persona: "q" },
      { id: "5", lane: "l1", column: "d", text: "זה לא מה שהזמנתי 🙁!" },
      { id: "6", lane: "l2", column: "c", text: "👨‍👩‍👧‍👦 aile, 🇹🇷 bayrak, 1️⃣ rakam" },
      { id: "7", lane: "l3", column: "e", text: "<b>&amp;</b> “tırnak”" },
      { id: "8", lane: "l4", column: "e", text: "Evdeydim, zil çalmadı." },
      { id: "9", lane: "l5", column: "s4", text: "Zalgo: Ź̷a̶l̵g̸o̷ ve ğ ş ı İ ç ö ü" },
      { id: "10", lane: "l5", column: "a", text: "" },
    ],
  }),
  ownership: fixtureMap({ ...columns, lanes: [{ id: "l", kind: "ownership" }] }),
  "delivery-gap": fixtureMap({
    ...columns,
    ...scores,
    touchpoints: (columns.touchpoints ?? []).map((touchpoint) => ({
      ...touchpoint,
      ...companyScores[touchpoint.id],
    })),
    lanes: [{ id: "l", kind: "delivery-gap" }],
  }),
  expectations: fixtureMap({ ...columns, lanes: [{ id: "l", kind: "expectations" }] }),
  collapsed: fixtureMap({
    ...columns,
    lanes: [
      { id: "l1", kind: "touchpoints", collapsed: true },
      { id: "l2", kind: "emotion" },
      { id: "l3", kind: "notes", hidden: true },
      { id: "l4", kind: "notes", title: "Açık ama boş bir satır" },
    ],
  }),
};
