export const hover = {
  emotion: (value: string, name: string) => `Duygu ${value} · ${name}`,
  emotionEstimated: (value: string) => `Duygu ≈ ${value}, memnuniyetten hesaplandı`,
  satisfaction: (score: string) => `Memnuniyet ${score} / 5`,
  satisfactionEstimated: (score: string) =>
    `Memnuniyet ≈ ${score} / 5: puan verilmedi, duygudan hesaplandı`,
  count: (count: string) => `n = ${count}`,
  noEvidence: "Neye dayandığı yazılmamış",
  remembered: "Akılda kalan: en güçlü an ile son anın ortası",
  deliveryGap: "Algı farkı = şirketin kendi puanı (◇) − personaların memnuniyet ortalaması (○)",
  estimate: "≈ ve kesik çizgi: puan verilmedi, duygudan hesaplandı",
};
