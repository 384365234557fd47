export const hints = {
  yourName: "Adın",
  yourNameHint: "Haritayı birlikte çizdiklerin bu adı görür.",
  yourColour: "Rengin",
  colours: ["Menekşe", "Turuncu", "Camgöbeği", "Pembe", "Mavi", "Zeytin", "Kahve", "Gri"],
};
