export const kit = {
  cancel: "Vazgeç",
  close: "Kapat",
  messages: "Bildirimler",
  decrease: "Azalt",
  increase: "Artır",
  notANumber: "Bir sayı yaz.",
  between: (min: string, max: string) => `${min} ile ${max} arasında olmalı.`,
};
