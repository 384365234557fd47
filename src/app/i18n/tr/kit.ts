export const kit = {
  cancel: "Vazgeç",
  close: "Kapat",
  messages: "Bildirimler",
};
