export const onCanvas = {
  scoring: "Oklar puanı değiştirir; Enter ya da Escape bitirir.",
  gone: (text: string) => `Sen yazarken bir başkası sildi: “${text}”`,
  goneUnnamed: "Yazmakta olduğun şeyi bir başkası sildi.",
  copyText: "Yazdığımı kopyala",
  copied: "Kopyalandı; istediğin yere yapıştır.",
};
