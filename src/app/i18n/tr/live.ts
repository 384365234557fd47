export const live = {
  people: "Bu haritadakiler",
  you: (name: string) => `${name} (sen)`,
  guest: "Misafir",
  follow: (name: string) => `Takip et: ${name}`,
  following: (name: string) => `Takip ediliyor: ${name}`,
  stopFollowing: "Bırak",
  types: (name: string) => `${name} yazıyor`,
  more: (count: string) => `${count} kişi daha`,
  yourName: "Adın",
  yourNameHint: "Haritayı birlikte çizdiklerin bu adı görür.",
  yourColour: "Rengin",
  joined: (name: string) => `${name} geldi`,
  left: (name: string) => `${name} ayrıldı`,
  binned: "Bu harita çöp kutusunda",
  binnedHint:
    "Birisi haritayı çöp kutusuna attı. Yaptıkların bu cihazda saklı; geri yükleyince kaldığın yerden devam edersin.",
  restore: "Geri yükle",
  notRestored: "Harita geri yüklenemedi. Biraz sonra yeniden dene.",
  notKept: "Bu cihaz hiçbir şey saklayamıyor.",
  notKeptOnline:
    "Çizmeye devam edebilirsin: değişiklikler sunucuda. Bağlantı koparsa bu sekmeyi açık tut.",
  notKeptOffline: "Bağlantı gelip her şey kaydedilene dek bu sekmeyi açık tut.",
};
