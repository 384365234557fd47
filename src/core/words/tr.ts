import type { CoreWords } from "./coreWords.ts";
import { tr as map } from "./map/tr.ts";
import { formatCount } from "./numbers.ts";
import { report } from "./report/tr.ts";

const count = (value: number) => formatCount(value, "tr");

export const tr: CoreWords = {
  ...map,
  locale: "tr",
  groupings: {
    none: "Gruplama yok",
    channel: "Kanala göre",
    owner: "Sahip birime göre",
    contact: "Temas türüne göre",
  },
  outcomes: { stayed: "Müşteri kaldı", left: "Müşteri ayrıldı" },
  emotions: { "-2": "Çok kötü", "-1": "Kötü", "0": "Nötr", "1": "İyi", "2": "Çok iyi" },
  figures: {
    positivePeak: "Zirve",
    pit: "Dip",
    end: "Son",
    remembered: "Akılda kalan puan",
    mean: "Ortalama",
  },
  momentOfTruth: "Belirleyici an",
  everybody: "Herkes",
  templates: {
    blank: {
      name: "Boş harita",
      about: "Üç aşama, birer temas noktası, bir persona. Hemen çizmeye başla.",
    },
    "shoe-order": {
      name: "Online ayakkabı siparişi",
      about: "Reklamdan geç kalan iadeye ve çiçeğe: Ayşe ile Ali.",
    },
    "music-service": {
      name: "Müzik aboneliği",
      about: "Kişiye özel çalma listesi arkadaştan arkadaşa nasıl gezer?",
    },
    "hotel-booking": {
      name: "Telefonla otel rezervasyonu",
      about: "Bekletilen bir arama, resepsiyonda daha iyi bir oda.",
    },
    "store-visit": {
      name: "Mağaza ziyareti",
      about: "Vitrinden kasadaki gülen yüz düğmelerine.",
    },
    "support-call": {
      name: "Destek araması",
      about: "Kopan internet, üç kez anlatılan dert ve sonundaki anket.",
    },
  },
  losses: {
    history: "Geri alma adımları dosyaya girmez.",
    deleted: "Silinmiş öğeler dosyaya girmez.",
    structure: "Resim yeniden harita olarak açılamaz.",
    details: "Açıklamalar, yorumlar, tarihler ve persona bilgileri resimde görünmez.",
    hidden: "Gizlenen satırlar ve aşamalar resimde görünmez.",
    sharpness: "Resim büyütülünce netliğini yitirir; keskin kalması için SVG seç.",
  },
  refusals: {
    gone: "Bu öğe artık haritada yok; biri silmiş olabilir. Başka bir şey değişmedi.",
    "emotion-out-of-range": "Duygu puanı −2 ile +2 arasında olmalı.",
    "satisfaction-out-of-range": "Memnuniyet puanı 1 ile 5 arasında olmalı.",
    "lane-exists": "Bu satır haritada zaten var.",
    "lane-frozen": "Atölyeyi yöneten kişi bu satırı şimdilik dondurdu. Hiçbir şey değişmedi.",
    "no-note-lane": "Notlar not satırlarında durur. Önce bir not satırı ekle.",
    "no-stage": "Haritada aşama yok. Önce bir aşama ekle.",
    "id-taken": "Bu öğe haritada zaten var; ikincisi eklenmedi.",
    "text-too-long": (max) =>
      `Metin en çok ${count(max)} karakter olabilir. Kısaltıp yeniden dene.`,
    "too-many": (max) => `Harita dolu: bunlardan en çok ${count(max)} tane sığar.`,
    "bad-value": (field, fault) => `Değişmedi; ${field}: ${fault}.`,
  },
  report,
};
