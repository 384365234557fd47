export const kit = {
  cancel: "Vazgeç",
  clear: "Temizle",
  close: "Kapat",
  messages: "Bildirimler",
  notANumber: "Bir sayı yaz.",
  between: (min: string, max: string) => `${min} ile ${max} arasında olmalı.`,
};
