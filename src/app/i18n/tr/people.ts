export const people = {
  title: "Kişiler",
  failed: "Kişiler yüklenemedi. Kimsenin yetkisi değişmedi.",
  retry: "Yeniden dene",
  unnamed: "Adını yazmamış biri",
  you: (name: string) => `${name} (sen)`,
  roles: {
    view: "Görüntüleyebilir",
    comment: "Yorum yapabilir",
    edit: "Düzenleyebilir",
    own: "Haritanın sahibi",
  },
  roleOf: (name: string) => `${name}: ne yapabilsin`,
  ways: {
    owner: "Bu Yolculuk'un sahibi",
    given: "Kendisine verildi",
    workspace: "Çalışma alanının üyesi",
    link: (label: string) =>
      label === "" ? "Bağlantıyla geldi" : `“${label}” bağlantısıyla geldi`,
  },
  changed: (name: string, role: string) => `${name}: ${role}.`,
  all: (count: string) => `Hepsini göster (${count})`,

  who: "Kimler bulabilir",
  visibilities: { private: "Yalnızca seçtiklerin", workspace: "Çalışma alanındaki herkes" },
  visibilityHints: {
    private: "Aşağıdakiler ve bağlantıyla gelenler girer.",
    workspace: "Her üye haritayı kendi listesinde bulur.",
  },
  workspaceRole: "Üyeler ne yapabilsin",
  shown: "Kimlerin bulabileceği değişti.",

  add: "Üye ekle",
  addHint: "Adını yaz ya da listeden seç.",
  addNone: "Çalışma alanındaki herkes zaten burada.",
  addUnknown: (name: string) => `Çalışma alanında “${name}” adında bir üye yok.`,
  added: (name: string) => `${name} eklendi.`,

  remove: (name: string) => `${name}: haritadan çıkar`,
  removeTitle: (name: string) => `${name} haritadan çıkarılsın mı?`,
  removeText:
    "Açık duran haritası hemen kapanır. Elinde geçerli bir bağlantı varsa onunla yeniden girebilir; istemiyorsan bağlantıyı da kaldır.",
  removeDo: "Çıkar",
  removed: (name: string) => `${name} haritadan çıkarıldı.`,

  requests: "Girmek isteyenler",
  requestAt: (name: string, ago: string) => `${name}, ${ago}`,
  give: "İzin ver",
  dismiss: "Geri çevir",
  dismissOf: (name: string) => `${name}: geri çevir`,
  dismissed: (name: string) => `${name} geri çevrildi.`,

  everybody: "Kişiler",
  everybodyHint: "Üyeler harita oluşturur ve çalışma alanına açık haritaları bulur.",
  search: "Kişilerde ara",
  nobodyFound: "Bu adda kimse yok.",
  standings: { owner: "Sahip", member: "Üye", guest: "Konuk" },
  standingOf: (name: string) => `${name}: konumu`,
  standing: (name: string, standing: string) => `${name}: ${standing}.`,
  seen: (ago: string) => `Son görülme: ${ago}`,
  neverSeen: "Henüz görülmedi",
  account: "Şirket hesabıyla girer",
  drop: (name: string) => `${name}: tümüyle çıkar`,
  dropTitle: (name: string) => `${name} tümüyle çıkarılsın mı?`,
  dropText:
    "Bütün tarayıcılarda oturumu biter, haritalara erişimi kalkar. Yazdıkları yerinde kalır.",
  dropDo: "Tümüyle çıkar",
  dropped: (name: string) => `${name} çıkarıldı.`,
};
