/** What the server says in Turkish: on the terminal, and where it refuses a request. */
export const tr = {
  listening: (url: string) => `Yolculuk: ${url}`,
  claim: (url: string) =>
    `Bu Yolculuk'un sahibi olmak için bir saat içinde bu adresi bir kez aç: ${url}`,
  building: "Yolculuk: sayfa derleniyor, birkaç saniye …",
  stopping: "Yolculuk: kapatılıyor …",
  noPage: "Sayfa henüz derlenmemiş. `npm start` onu derler ve sunar.",
  start: {
    badPort: (value: string) =>
      `PORT 0 ile 65535 arasında bir tam sayı olmalı, “${value}” değil. Örnek: PORT=4040`,
    badHost: (value: string) =>
      `HOST bu bilgisayarın bir adresi ya da adı olmalı, “${value}” değil. Örnek: HOST=0.0.0.0`,
    badPublicUrl: (value: string) =>
      `PUBLIC_URL yolu olmayan bir http ya da https adresi olmalı, “${value}” değil. Örnek: PUBLIC_URL=https://harita.ornek.com`,
    badDataDir: "DATA_DIR boş olamaz. Örnek: DATA_DIR=./data",
    badLogLevel: (value: string, known: string) =>
      `LOG_LEVEL şunlardan biri olmalı: ${known}; “${value}” değil.`,
    missingOidc: (name: string) =>
      `Şirket hesabıyla giriş için ${name} de gerekir. OIDC_ISSUER, OIDC_CLIENT_ID ve OIDC_CLIENT_SECRET birlikte verilir.`,
    badIssuer: (value: string) =>
      `OIDC_ISSUER bir https adresi olmalı, “${value}” değil. Örnek: OIDC_ISSUER=https://giris.ornek.com`,
    signInNeedsPublicUrl:
      "Şirket hesabıyla giriş için PUBLIC_URL gerekir: sağlayıcı insanları oraya geri gönderir. Örnek: PUBLIC_URL=https://harita.ornek.com",
    badProxy: (value: string) =>
      `TRUSTED_PROXIES virgülle ayrılmış adresler olmalı; “${value}” bir adres değil. Örnek: TRUSTED_PROXIES=10.0.0.5,192.168.0.0/16`,
    badHeader: (name: string, value: string) =>
      `${name} bir başlığın adı olmalı, “${value}” değil. Örnek: ${name}=X-Forwarded-User`,
    headerNeedsProxy: (name: string) =>
      `${name} için TRUSTED_PROXIES de gerekir: o başlığa yalnızca güvenilen vekil sunucudan gelirse inanılır.`,
    proxyNeedsShared:
      "TRUSTED_PROXIES yalnızca başkalarına açık bir sunucuda geçer. PUBLIC_URL ya da HOST da ver.",
    portTaken: (port: number) =>
      `${port} numaralı kapı dolu: orada başka bir program çalışıyor. Başka bir kapı seç, örneğin PORT=${port + 1}`,
    portForbidden: (port: number) =>
      `${port} numaralı kapıyı açma izni yok. 1024 ya da üstünü seç, örneğin PORT=4040`,
    unexpected: (reason: string) => `Yolculuk başlatılamadı: ${reason}`,
  },
  storage: {
    newer: (folder: string) =>
      `“${folder}” klasöründeki veriler daha yeni bir Yolculuk ile yazılmış. Yolculuk'u güncelle; verilere dokunulmadı.`,
    damaged: (folder: string) =>
      `“${folder}” klasöründeki veritabanı bozulmuş. Bir yedekten geri yükle ya da DATA_DIR ile başka bir klasör seç; dosyaya dokunulmadı.`,
    foreign: (folder: string) =>
      `“${folder}” klasöründeki yolculuk.sqlite başka bir programın. DATA_DIR ile başka bir klasör seç.`,
    "in-use": (folder: string) =>
      `“${folder}” klasörünü çalışan başka bir Yolculuk kullanıyor. Onu kapat ya da DATA_DIR ile başka bir klasör seç.`,
    unwritable: (folder: string) =>
      `“${folder}” klasörüne yazılamıyor. İzinleri denetle ya da DATA_DIR ile başka bir klasör seç.`,
  },
  copyOf: (title: string) => `${title.trim() || "Adsız harita"} (kopya)`,
  refusals: {
    "not-found": "Böyle bir adres yok.",
    "no-such-map": "Böyle bir harita yok ya da sana açık değil.",
    "unknown-visitor": "Bu tarayıcı tanınmıyor. Haritayı paylaşan kişiden bir bağlantı iste.",
    "not-allowed": "Buna yetkin yok. Haritayı paylaşan kişiden iste.",
    "no-such-claim":
      "Bu adres kullanılmış ya da süresi dolmuş. Yolculuk'u CLAIM=1 ile yeniden başlat.",
    "no-such-link": "Bu bağlantı yok ya da kaldırılmış. Haritayı paylaşan kişiden yenisini iste.",
    "link-expired": "Bu bağlantının süresi dolmuş. Haritayı paylaşan kişiden yenisini iste.",
    "link-used-up":
      "Bu bağlantıyla girebilecek kişi sayısı dolmuş. Haritayı paylaşan kişiden yenisini iste.",
    "password-needed": "Bu bağlantı için bir parola gerekiyor.",
    "wrong-password": "Parola doğru değil.",
    "too-many-tries": "Çok fazla yanlış parola denendi. Birkaç dakika sonra yeniden dene.",
    "too-many-requests": "Kısa sürede çok istek geldi. Birkaç dakika sonra yeniden dene.",
    "no-such-person": "Böyle biri yok ya da bu haritaya eklenemez.",
    "last-owner": "Başka sahip yok. Önce başka birini sahip yap.",
    "too-busy": "Senin için hâlâ resim çiziliyor. Biraz sonra yeniden dene.",
    "map-in-bin": "Bu harita çöp kutusunda. Önce geri yükle.",
    "map-not-in-bin": "Yalnızca çöp kutusundaki bir harita tümüyle silinebilir.",
    "no-such-thread": "Bu konuşma artık yok.",
    "no-such-comment": "Bu yorum artık yok.",
    "not-to-be-named": "Yalnızca bu haritayı görebilen kişileri anabilirsin.",
    "map-full": "Bu harita alabileceği kadar yorum aldı. Önce eskileri sil.",
    "thread-full": "Bu konuşma doldu. Yeni bir konuşma başlat.",
    "too-many-comments": "Bir anda çok fazla yorum yazdın. Bir dakika sonra yeniden dene.",
    "no-such-workshop": "Bu haritada şu anda atölye yok.",
    "workshop-exists": "Bu haritada zaten bir atölye var. Önce onu bitir ya da sil.",
    "workshop-begun": "Bu atölye zaten açıldı.",
    "workshop-not-open": "Bu atölye açık değil.",
    "not-facilitator": (name: string) =>
      name === ""
        ? "Atölyeyi şu anda başka biri yönetiyor. İstersen devral."
        : `Atölyeyi şu anda ${name} yönetiyor. İstersen devral.`,
    "no-such-block": "Atölyede böyle bir adım yok.",
    closed: "Bu adım kapandı; artık yanıt alınmıyor.",
    "no-result": "Bu adımın yanıtları henüz açılmadı.",
    "too-many-dots": (most: string) => `Bu adımda en çok ${most} oyun var.`,
    "too-many-notes": (most: string) => `Bir adımda en çok ${most} not yazabilirsin.`,
    "not-taking-part": "Yanıtlamak için önce atölyeye katıl.",
    held: "Atölyeyi yöneten kişinin seni içeri alması bekleniyor.",
    "no-such-participant": "Bu atölyede böyle bir katılımcı yok.",
    "owner-stays": "Haritanın sahibi atölyeden çıkarılamaz.",
    "no-such-decision": "Böyle bir karar yok; silinmiş olabilir.",
    "too-many-decisions": (most: string) => `Bir haritada en çok ${most} karar olabilir.`,
    "no-such-code": "Bu kod geçerli değil. Ekrandaki kodu denetle; atölye bitmiş de olabilir.",
    "too-many-codes": "Çok fazla yanlış kod denendi. Birkaç dakika sonra yeniden dene.",
    "bad-body": "İstek anlaşılamadı. Beklenen: geçerli JSON.",
    "bad-field": (field: string) => `“${field}” alanı kabul edilmedi. Değerini denetle.`,
    "too-large": (limit: string) => `Dosya çok büyük. En çok ${limit} olabilir.`,
    "not-text": "Dosya UTF-8 metin değil. Yolculuk’tan dışa aktarılmış bir harita dosyası seç.",
    "not-a-map-file": "Bu dosya bir harita olarak okunamadı.",
    "unknown-persona": "İstenen persona bu haritada yok.",
    "unknown-stage": "İstenen aşama bu haritada yok.",
    "picture-too-large":
      "Resim bu boyutta çizilemez. Daha küçük bir ölçek ya da daha az aşama seç, ya da SVG olarak al.",
    "not-local": "Yolculuk yalnızca bu bilgisayardan açılır.",
    "foreign-page": "Bu istek başka bir sayfadan geldi ve yerine getirilmedi.",
    "try-again": "Şu anda kaydedilemiyor; hiçbir şey değişmedi. Biraz sonra yeniden dene.",
    unexpected: "Beklenmeyen bir hata oldu; hiçbir şey değişmedi. Yeniden dene.",
  },
};

export type ServerWords = typeof tr;
