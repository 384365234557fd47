/** What the command line says in Turkish, the reference. */
export const tr = {
  help: `Yolculuk: müşteri yolculuğu haritalarını komut satırından çiz, hesapla, denetle.

Kullanım
  yolculuk render harita.json -o harita.png     resim çizer (.png ya da .svg)
  yolculuk analyse harita.json                  zirve, dip, son, akılda kalan puan, ortalama (JSON)
  yolculuk validate harita.json                 dosyada sorun varsa yeriyle söyler

  Dosya adı yerine - yazılırsa harita standart girdiden okunur.

render seçenekleri
  -o, --output DOSYA       yazılacak resim; türünü uzantısı belirler
      --scale 1-4          harita birimi başına piksel (baştan 1)
      --persona AD         yalnızca bu persona; birkaç kez yazılabilir
      --stages A..B        yalnızca bu aşamalar, adıyla ya da sırasıyla: 2..3, Teslimat.., ..2
      --theme light|dark   açık ya da koyu (baştan light)
      --transparent        kâğıt rengi olmadan

Her komut için
      --locale tr|en       dil; resimde söylenmezse haritanın dili kullanılır
      --repair             onarılabilen sorunlarda durma, onarılmış haritayla sürdür
  -h, --help               bu sayfa
      --version            sürüm

Sorun çıkarsa çıkış kodu 1 olur ve hiçbir dosya yazılmaz.
`,
  seeHelp: "Kullanım için: yolculuk --help",
  noCommand: "Ne yapılacağı yazılmamış.",
  unknownCommand: (name: string) => `“${name}” diye bir komut yok: render, analyse ya da validate.`,
  unknownOption: (name: string) => `“${name}” diye bir seçenek yok.`,
  valueMissing: (name: string) => `“${name}” seçeneğinin değeri eksik.`,
  valueUnwanted: (name: string) => `“${name}” seçeneği değer almaz.`,
  badValue: (option: string, value: string, known: string) =>
    `${option} “${value}” olamaz; seçenekler: ${known}.`,
  foreignOption: (option: string, command: string) =>
    `${option} yalnızca ${command} ile kullanılır.`,
  noFile: "Harita dosyası yazılmamış.",
  manyFiles: "Bir seferde bir harita dosyası okunur.",
  noOutput: "Resmin nereye yazılacağı eksik: -o harita.png",
  badOutput: (path: string) => `“${path}” .png ya da .svg ile bitmeli.`,
  missing: (path: string) => `“${path}” bulunamadı.`,
  directory: (path: string) => `“${path}” bir klasör, harita dosyası değil.`,
  unreadable: (path: string, code: string) => `“${path}” okunamadı (${code}).`,
  notText: (path: string) => `“${path}” UTF-8 metin değil.`,
  unwritable: (path: string, code: string) =>
    `“${path}” yazılamadı (${code}). Hiçbir dosya değişmedi.`,
  outputDirectory: (path: string) => `“${path}” bir klasör; bir dosya adı yaz.`,
  noOutputFolder: (path: string) => `“${path}” yazılamadı: klasörü yok.`,
  noSuchPersona: (name: string, known: string) =>
    `Haritada “${name}” adlı persona yok. Olanlar: ${known}.`,
  noSuchStage: (name: string, known: string) =>
    `Haritada “${name}” aşaması yok. Olanlar: ${known}.`,
  stagesBackwards: (from: string, to: string) => `“${from}”, “${to}” aşamasından sonra geliyor.`,
  noneKnown: "yok",
  input: (path: string) => (path === "-" ? "standart girdi" : path),
  flawed: (path: string, count: number) =>
    `${path}: ${count} sorun var. Onarıp sürdürmek için --repair ekle.`,
  repaired: (path: string, count: number) => `${path}: ${count} sorun onarıldı.`,
  valid: (path: string, counts: { stages: number; touchpoints: number; personas: number }) =>
    `${path}: sorun yok. ${counts.stages} aşama, ${counts.touchpoints} temas noktası, ${counts.personas} persona.`,
  written: (path: string) => `${path} yazıldı.`,
  notDrawn: (reason: string) =>
    `Resim çizilemedi (${reason}). Çok büyükse daha küçük bir --scale ya da --stages dene.`,
  megapixels: (wished: number, most: number) => `${wished} megapiksel; en çok ${most} olabilir`,
  unexpected: (reason: string) => `Beklenmeyen bir sorun çıktı: ${reason}`,
};

export type CliWords = typeof tr;
