export const asking = {
  signIn: "Şirket hesabınla gir",
  ask: "Sahibinden iste",
  askTitle: "Haritanın sahibinden iste",
  name: "Adın",
  nameHint: "Sahibi kimin istediğini bununla anlar.",
  note: "Not",
  noteHint: "İstersen neden girmek istediğini yaz.",
  send: "Gönder",
  sent: "İsteğin gönderildi. Sahibi izin verince harita burada kendiliğinden açılır.",

  signOut: {
    label: "Oturumu kapat",
    sure: "Yine de kapat",
    title: "Oturum kapansın mı?",
    guestText:
      "Bu tarayıcıdan başka bir girişin yok: çıkınca aynı kişi olarak geri dönemezsin. Haritalara yeniden girmek için paylaşan kişiden bir bağlantı alman gerekir.",
    ownerText:
      "Bu Yolculuk'un sahibisin ama şirket hesabın yok: çıkınca sahip olarak ancak sunucu CLAIM=1 ile yeniden başlatılırsa dönebilirsin.",
    unsentText: "Bu cihazda sunucuya ulaşmamış değişiklikler var; çıkarsan kaybolurlar.",
  },

  signInTitle: "Giriş yapılamadı",
  problems: {
    refused: "Şirket hesabı girişine izin vermedi ya da sen vazgeçtin.",
    expired: "Giriş çok uzun sürdü ya da başka bir tarayıcıda başladı. Yeniden başla.",
    failed:
      "Şirket hesabından gelen yanıt doğrulanamadı. Yeniden dene; sürerse sunucuyu yöneten kişiye söyle.",
    unreachable: "Şirketin giriş sayfasına ulaşılamıyor. Biraz sonra yeniden dene.",
  },
  plainTitle: "Giriş yap",
  plainText: "Yolculuk'a şirket hesabınla girersin; burada ayrı bir parolan olmaz.",
  again: "Yeniden dene",
  home: "Haritalara dön",
};
