export const parts = {
  viewOnly: "Yalnızca görüntüleme",
  commentOnly: "Görüntüleme ve yorum",
  viewOnlyHint: "Değiştirmek istersen haritayı paylaşan kişi sana düzenleme izni verebilir.",
  frozen: "Donduruldu, yorum açık",
  frozenHint: "Atölyeyi yöneten kişi haritayı dondurdu. Şu an yalnızca sahipleri değiştirebilir.",
  scoreFaults: {
    emotion: {
      number: (typed: string) => `“${typed}” bir sayı değil. Eski değer duruyor.`,
      range: (typed: string) => `${typed} olmaz: −2 ile +2 arasında olmalı. Eski değer duruyor.`,
    },
    score: {
      number: (typed: string) => `“${typed}” bir sayı değil. Eski değer duruyor.`,
      range: (typed: string) => `${typed} olmaz: 1 ile 5 arasında olmalı. Eski değer duruyor.`,
    },
  },
  wholeStage: (stage: string) => `${stage} (bütün aşama)`,
  figures: {
    none: "Henüz puan yok",
    rated: (rated: number, all: number) => `${all} temas noktasından ${rated} tanesi puanlı`,
    of5: (score: string) => `5 üzerinden ${score}`,
    explain: "Nasıl hesaplanır?",
    remembered: (peak: string, end: string, score: string) => `(${peak} ${end}) / 2 = ${score}`,
    mean: (sum: string, count: number, mean: string) => `${sum} / ${count} = ${mean}`,
    of: (value: string, touchpoint: string) => `${value}: “${touchpoint}”`,
    peakAndEnd: (peak: string, end: string) => `En yoğun an “${peak}”, son “${end}”.`,
    names: {
      remembered: "Akılda kalan",
      positivePeak: "Zirve",
      pit: "Dip",
      end: "Son",
      mean: "Ortalama",
    },
    explanations: {
      remembered:
        "Zirve–son kuralı: bir deneyim en yoğun anıyla ve sonuyla hatırlanır. En yoğun an, nötrden en uzak puandır. Süre ve adım sayısı hesaba girmez.",
      positivePeak: "Rotadaki en yüksek puan; eşitlikte ilki.",
      pit: "Rotadaki en düşük puan; eşitlikte ilki.",
      end: "Rotadaki son puanlı temas noktası.",
      mean: "Puanların toplamı, puanlı temas noktası sayısına bölünür. Puansız olanlar hesaba girmez.",
    },
    heuristic:
      "Bu bir pratik kuraldır, ölçüm değildir: 174 etkiyi birleştiren meta-analizde r = 0,58 çıkmış, yani düz ortalama kadar iyi (Alaybek ve diğerleri, 2022). Uzun ve karışık yolculuklarda zayıftır.",
  },
};
