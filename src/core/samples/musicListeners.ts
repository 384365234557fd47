import type { SamplePersona } from "./sample.ts";

export const student: SamplePersona = {
  name: ["Zeynep", "Chloe"],
  age: 22,
  role: ["Üniversite öğrencisi, günde iki saat metroda", "Student, two hours a day on the train"],
  quote: ["Müzik yoksa yol bitmiyor.", "Without music the ride never ends."],
  goals: [
    "Her hafta yeni bir şey keşfetmek\nSevdiğini hemen birine göndermek",
    "Find something new each week\nSend what she loves to someone at once",
  ],
  frustrations: [
    "Tünelde susan şarkı\nReklam arası",
    "Songs that stop in a tunnel\nAdverts between songs",
  ],
  traits: [
    [["Teknolojiyle arası", "At home with technology"], 4],
    [["Merak", "Curiosity"], 4],
  ],
  face: 10,
};

export const collector: SamplePersona = {
  name: ["Murat", "Martin"],
  age: 54,
  role: ["Mali müşavir, plak koleksiyoncusu", "Accountant who collects records"],
  quote: ["Benim zevkimi makine mi bilecek?", "A machine is going to know my taste?"],
  goals: ["Caz arşivini cebinde taşımak", "Carry his jazz shelf in a pocket"],
  frustrations: ["Aynı on şarkının dönüp durması", "The same ten songs in a circle"],
  traits: [
    [["Teknolojiyle arası", "At home with technology"], 1],
    [["Merak", "Curiosity"], 3],
  ],
  face: 6,
};
