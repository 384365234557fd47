export const notices = {
  missing: {
    title: "Böyle bir harita yok",
    hint: "Silinmiş ya da adresi yanlış yazılmış olabilir. Diğer haritaların yerinde duruyor.",
  },
  failed: {
    title: "Harita açılamadı",
    hint: "Sunucu bu haritayı açmana izin vermedi. Kaydettiklerin güvende.",
  },
  binned: {
    title: "Bu harita çöp kutusunda",
    hint: "Birisi haritayı çöp kutusuna attı. Yaptıkların bu cihazda saklı; geri yükleyince kaldığın yerden devam edersin.",
  },
  restore: "Geri yükle",
  notRestored: "Harita geri yüklenemedi. Biraz sonra yeniden dene.",
};
