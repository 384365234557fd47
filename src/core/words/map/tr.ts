import type {
  Contact,
  EvidenceKind,
  Expectation,
  KnownChannel,
  LaneKind,
  MapScope,
  MapState,
  NoteKind,
} from "#core/model/journeyMap.ts";

type Names<K extends string> = Readonly<Record<K, string>>;

/** The names of what a map consists of, and what a drawing of it says. */
export interface MapWords {
  readonly laneKinds: Names<LaneKind>;
  readonly noteKinds: Names<NoteKind>;
  /** One note of a kind; `noteKinds` names the lanes. */
  readonly noteNames: Names<NoteKind>;
  readonly channels: Names<KnownChannel>;
  readonly contacts: Names<Contact>;
  readonly expectations: Names<Expectation>;
  readonly evidence: Names<EvidenceKind>;
  readonly states: Names<MapState>;
  readonly scopes: Names<MapScope>;
  /** Labels of the curve: +2, 0, −2. */
  readonly scale: Names<"best" | "neutral" | "worst">;
  readonly flags: Names<"peak" | "pit" | "end">;
  readonly untitledMap: string;
  readonly untitledStage: string;
  readonly untitledTouchpoint: string;
  readonly unnamedPersona: string;
  readonly unowned: string;
  readonly noChannel: string;
  readonly noContact: string;
  readonly notRated: string;
  readonly remembered: string;
  /** The two sides of a delivery gap, with their scores. */
  readonly company: (score: string) => string;
  readonly customers: (score: string) => string;
  readonly touchpointCount: (count: number) => string;
  /** Two or three flags on one face: "peak and end". */
  readonly together: (names: readonly string[]) => string;
}

export const tr: MapWords = {
  laneKinds: {
    touchpoints: "Temas noktaları",
    emotion: "Duygu eğrisi",
    satisfaction: "Memnuniyet",
    notes: "Notlar",
    ownership: "Sahip birimler",
    expectations: "Beklentiler",
    "delivery-gap": "Algı farkı",
  },
  noteKinds: {
    action: "Eylemler",
    thought: "Düşünceler",
    need: "İhtiyaçlar",
    pain: "Sıkıntılar",
    opportunity: "Fırsatlar",
    idea: "Fikirler",
    quote: "Alıntılar",
  },
  noteNames: {
    action: "Eylem",
    thought: "Düşünce",
    need: "İhtiyaç",
    pain: "Sıkıntı",
    opportunity: "Fırsat",
    idea: "Fikir",
    quote: "Alıntı",
  },
  channels: {
    store: "Mağaza",
    web: "Web",
    "mobile-app": "Mobil uygulama",
    "social-media": "Sosyal medya",
    email: "E-posta",
    sms: "SMS",
    phone: "Telefon",
    chat: "Sohbet",
    courier: "Kurye",
    "in-product": "Ürünün içinde",
  },
  contacts: { human: "İnsan", product: "Ürün" },
  expectations: {
    "know-me": "Beni tanı",
    "inform-me": "Beni bilgilendir",
    "make-it-easy": "İşimi kolaylaştır ve iletişim kur",
    "deliver-to-me": "Ürünü bana ilet",
  },
  evidence: {
    assumption: "Varsayım",
    interview: "Görüşme",
    survey: "Anket",
    ticket: "Destek kaydı",
    "churn-reason": "Ayrılma nedeni",
    "feature-request": "Özellik isteği",
    observation: "Gözlem",
    workshop: "Atölye",
  },
  states: { current: "Mevcut durum", future: "Hedef durum" },
  scopes: { standard: "Genel harita", individual: "Bireysel harita" },
  scale: { best: "Çok iyi", neutral: "Nötr", worst: "Çok kötü" },
  flags: { peak: "zirve", pit: "dip", end: "son" },
  untitledMap: "Adsız harita",
  untitledStage: "Adsız aşama",
  untitledTouchpoint: "Adsız temas noktası",
  unnamedPersona: "Adsız persona",
  unowned: "Sahipsiz",
  noChannel: "Kanal yok",
  noContact: "Temas türü yok",
  notRated: "Puan yok",
  remembered: "Akılda kalan",
  company: (score) => `Biz ${score}`,
  customers: (score) => `Müşteri ${score}`,
  touchpointCount: (count) => `${count} temas noktası`,
  together: (names) => joined(names, " ve "),
};

/** "a, b and c" with the language's own last joint. */
export function joined(names: readonly string[], last: string): string {
  const head = names.slice(0, -1).join(", ");
  return head === "" ? names.join("") : head + last + (names.at(-1) ?? "");
}
