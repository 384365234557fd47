export const notices = {
  missing: {
    title: "Bu harita burada yok ya da sana açık değil",
    hint: "Silinmiş, adresi yanlış yazılmış ya da sana kapatılmış olabilir. Paylaşan kişiden bir bağlantı iste ve haritayı onunla aç.",
  },
  failed: {
    title: "Bu harita burada yok ya da sana açık değil",
    hint: "Paylaşan kişiden bir bağlantı iste ve haritayı onunla aç. Erişimin geri geldiyse yeniden açmayı dene.",
  },
  binned: {
    title: "Bu harita çöp kutusunda",
    hint: "Birisi haritayı çöp kutusuna attı. Yaptıkların bu cihazda saklı; geri yükleyince kaldığın yerden devam edersin.",
  },
  binnedByOwner: "Haritanın sahibi geri yüklerse burada kendiliğinden açılır.",
  openAgain: "Yeniden aç",
  restore: "Geri yükle",
  notRestored: "Harita geri yüklenemedi. Biraz sonra yeniden dene.",
};
