import type { SamplePersona } from "./sample.ts";

export const owner: SamplePersona = {
  name: ["Burak", "Ben"],
  age: 46,
  role: ["Mahalle kahvecisi, kasası internete bağlı", "Runs a café whose till needs the line"],
  quote: ["Bana masal değil, saat söyleyin.", "Don't tell me a story, tell me when."],
  goals: [
    "Kart çekebilmek\nNe zaman düzeleceğini bilmek",
    "Take cards again\nKnow when it will work",
  ],
  frustrations: ["Her seferinde baştan anlatmak", "Starting from the beginning each time"],
  traits: [
    [["Teknolojiyle arası", "At home with technology"], 1],
    [["Sabır", "Patience"], 2],
  ],
  face: 8,
};

export const remote: SamplePersona = {
  name: ["Selin", "Sophie"],
  age: 33,
  role: ["Evden çalışan çevirmen", "Translator who works from home"],
  quote: ["İnternet yoksa iş de yok.", "No line, no work."],
  goals: ["Öğlene kadar bağlantıya kavuşmak", "Be back online by noon"],
  frustrations: ["“Modemi kapatıp açtınız mı?”", "“Have you turned it off and on?”"],
  traits: [
    [["Teknolojiyle arası", "At home with technology"], 3],
    [["Sabır", "Patience"], 1],
  ],
  face: 7,
};
