import type { SamplePersona } from "./sample.ts";

export const guest: SamplePersona = {
  name: ["Nermin", "Margaret"],
  age: 67,
  role: ["Emekli öğretmen, kırkıncı evlilik yıl dönümü", "Retired teacher, fortieth anniversary"],
  quote: ["Sesini duyduğum insana güvenirim.", "I trust a person whose voice I have heard."],
  goals: ["Denize bakan, sessiz bir oda", "A quiet room that looks at the sea"],
  frustrations: ["Tuşlara basa basa insan aramak", "Pressing keys to find a human being"],
  traits: [
    [["Teknolojiyle arası", "At home with technology"], 1],
    [["Ayrıntıya özen", "Care for detail"], 4],
  ],
  face: 9,
};

export const traveller: SamplePersona = {
  name: ["Kerem", "Daniel"],
  age: 39,
  role: ["Satış müdürü, ayda altı gece otelde", "Sales manager, six hotel nights a month"],
  quote: [
    "İki dakikada hallolsun, gerisi kolay.",
    "Two minutes and it is done, that is all I ask.",
  ],
  goals: [
    "Geç saatte sorunsuz giriş\nFirmaya doğru fatura",
    "A late check-in that works\nThe right invoice",
  ],
  frustrations: ["Aynı bilgiyi üçüncü kez söylemek", "Giving the same details a third time"],
  traits: [
    [["Teknolojiyle arası", "At home with technology"], 4],
    [["Ayrıntıya özen", "Care for detail"], 2],
  ],
  face: 12,
};
