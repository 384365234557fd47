import type { SamplePersona } from "./sample.ts";

export const ali: SamplePersona = {
  name: ["Ali", "Ali"],
  age: 42,
  role: ["Lise matematik öğretmeni", "Maths teacher at a secondary school"],
  quote: [
    "Adım adım yazsın, ben sırayla yaparım.",
    "Write it down step by step and I will follow it.",
  ],
  goals: [
    "Kartını güvenle kullanmak\nNe zaman teslim edileceğini bilmek",
    "Use his card without worry\nKnow when the parcel will come",
  ],
  frustrations: [
    "Yarıda donan ödeme ekranları\nSesli anlatım, geri sarıp duran videolar",
    "Payment screens that freeze halfway\nVideos he has to rewind",
  ],
  traits: [
    [["Teknolojiyle arası", "At home with technology"], 2],
    [["Sabır", "Patience"], 3],
    [["Fiyata duyarlılık", "Price sensitivity"], 4],
  ],
  face: 2,
};

export const ayse: SamplePersona = {
  name: ["Ayşe", "Ayşe"],
  age: 35,
  role: ["Ürün tasarımcısı, iki çocuk annesi", "Product designer, mother of two"],
  quote: [
    "Bir dakikalık video varsa uzun yazıyı okumam.",
    "Show me a minute of video, not a page.",
  ],
  goals: [
    "Öğle arasında sipariş vermek\nİlk seferde doğru numarayı bulmak",
    "Order during a lunch break\nGet the right size the first time",
  ],
  frustrations: [
    "Evdeyken “adreste bulunamadı” mesajı almak\nAynı derdi iki kez anlatmak",
    "Being told nobody was home when she was\nExplaining the same thing twice",
  ],
  traits: [
    [["Teknolojiyle arası", "At home with technology"], 4],
    [["Sabır", "Patience"], 1],
    [["Fiyata duyarlılık", "Price sensitivity"], 2],
  ],
  face: 1,
};
