import type { SamplePersona } from "./sample.ts";

export const mother: SamplePersona = {
  name: ["Elif", "Emma"],
  age: 31,
  role: ["Bebek arabasıyla gezen yeni anne", "New mother with a pushchair"],
  quote: ["Yirmi dakikam var, sonra uyanır.", "I have twenty minutes before he wakes."],
  goals: ["Bebek uyanmadan montu alıp çıkmak", "Buy the coat and be out before the baby wakes"],
  frustrations: [
    "Dar koridor, üst katta kalan asansör",
    "Narrow aisles, a lift that stays upstairs",
  ],
  traits: [
    [["Acele", "Hurry"], 4],
    [["Teknolojiyle arası", "At home with technology"], 3],
  ],
  face: 5,
};

export const regular: SamplePersona = {
  name: ["Hasan", "Harold"],
  age: 63,
  role: ["Mahalleli, otuz yıllık müşteri", "From round the corner, a customer for thirty years"],
  quote: ["Kumaşa dokunmadan alınmaz.", "I buy nothing I have not felt between my fingers."],
  goals: ["Tanıdığı birine danışmak", "Ask somebody he knows"],
  frustrations: ["Her sezon yeri değişen raflar", "Shelves that move every season"],
  traits: [
    [["Acele", "Hurry"], 0],
    [["Teknolojiyle arası", "At home with technology"], 1],
  ],
  face: 11,
};
