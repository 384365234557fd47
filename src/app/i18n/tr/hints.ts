export const hints = {
  begin: "Çift tıkla ve yaz, + ile ekle. Bütün kısayollar için ? tuşuna bas.",
  beginByTouch: "Dokunup seç, yeniden dokunup yaz; yanında çıkan + ile ekle.",
  dismiss: "Tamam, bir daha gösterme",
  whoAreYou: (guest: string) => `Adın ne? Şimdilik ${guest} olarak görünüyorsun.`,
  askedWhere: "Haritadan hemen önceki kutuya yazabilirsin.",
  save: "Kaydet",
  notNow: "Şimdi değil, bir daha sorma",
  named: (name: string) => `Artık ${name} olarak görünüyorsun.`,
  newer: "Bu harita daha yeni bir sürümle çizilmiş.",
  newerHint:
    "Burada bakabilirsin ama değiştiremezsin. Değiştirmek için sayfayı yenile; olmazsa sunucunun güncellenmesi gerek.",
  unshared: (_count: number, shown: string) => `${shown} değişikliğin yalnızca bu cihazda.`,
  unsharedHint:
    "Bu haritayı artık değiştiremiyorsun; yaptıkların burada saklanıyor ama paylaşılmadı. Yeniden düzenleyebilirsen paylaşılır.",
  reload: "Sayfayı yenile",
  rename: "Yeniden adlandır",
  yourName: "Adın",
  companysName: "Adın şirket hesabından gelir.",
  yourNameHint: "Haritayı birlikte çizdiklerin bu adı görür.",
  yourColour: "Rengin",
  colours: ["Menekşe", "Turuncu", "Camgöbeği", "Pembe", "Mavi", "Zeytin", "Kahve", "Gri"],
};
