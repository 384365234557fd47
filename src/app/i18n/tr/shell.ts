export const shell = {
  product: "Yolculuk",
  loading: "Yükleniyor",
  language: "Dil",
  languages: { tr: "Türkçe", en: "English" },
  theme: "Görünüm",
  themes: { system: "Sisteme uy", light: "Açık", dark: "Koyu" },
  notFound: "Böyle bir sayfa yok",
  notFoundHint: "Adres yanlış yazılmış ya da harita silinmiş olabilir.",
  home: "Haritalarım",
  crashed: "Bir şeyler ters gitti",
  crashedHint: "Kaydettiklerin güvende. Sayfayı yenileyip kaldığın yerden devam edebilirsin.",
  reload: "Sayfayı yenile",
};
