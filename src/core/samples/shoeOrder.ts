import { delivery, afterSales } from "./shoeOrderAfter.ts";
import { ali, ayse } from "./shoeBuyers.ts";
import type { Proof, Sample, SampleStage } from "./sample.ts";

const survey = (count: number): Proof => ({ evidence: "survey", count, date: "2026-10-12" });
const talks: Proof = { evidence: "interview", count: 8, date: "2026-09-24" };
const shop = ["E-ticaret", "Online shop"] as const;

const research: SampleStage = {
  title: ["Araştırma", "Research"],
  touchpoints: [
    {
      title: ["Instagram reklamı", "Instagram advert"],
      description: [
        "Akış arasında, koşu ayakkabısının yeni rengi.",
        "The running shoe in its new colour, between two posts.",
      ],
      channel: "social-media",
      contact: "product",
      owner: ["Pazarlama", "Marketing"],
      expectations: ["know-me"],
      companyScore: 4.2,
      ratings: {
        ayse: { emotion: 0.8, feeling: ["merak", "curious"], ...survey(131) },
        ali: {
          emotion: -0.1,
          feeling: ["kayıtsız", "indifferent"],
          comment: [
            "Geçen hafta aldığım ayakkabının reklamı.",
            "It advertised what I bought last week.",
          ],
          ...talks,
        },
      },
      notes: { thought: [["“Bu renk bende yok.”", "“I don't have that colour yet.”"]] },
    },
    {
      title: ["Nasıl seçilir videosu", "How-to-choose video"],
      description: [
        "Ayak ölçmeyi kırk saniyede gösteren video.",
        "Forty seconds on how to measure a foot.",
      ],
      channel: "web",
      contact: "product",
      owner: ["İçerik", "Content"],
      expectations: ["inform-me"],
      companyScore: 4,
      ratings: {
        ayse: { emotion: 1.5, satisfaction: 4.6, feeling: ["hevesli", "keen"], ...survey(214) },
      },
      notVisitedBy: ["ali"],
      notes: {
        thought: [["“Demek ayağımı akşam ölçmem gerekiyormuş.”", "“So I measure in the evening.”"]],
        opportunity: [["Videoyu ürün sayfasında aç", "Play the video on the product page"]],
      },
    },
    {
      title: ["Beden kılavuzu sayfası", "Written size guide"],
      channel: "web",
      contact: "product",
      owner: shop,
      expectations: ["inform-me"],
      companyScore: 3.8,
      ratings: {
        ayse: { emotion: 0.3, feeling: ["sıkılmış", "bored"], ...talks },
        ali: { emotion: 0.9, satisfaction: 3.9, feeling: ["emin", "sure"], ...survey(188) },
      },
      notes: {
        thought: [{ text: ["“42 mi, 42,5 mu?”", "“42, or 42 and a half?”"], persona: "ali" }],
        opportunity: [
          ["Kılavuza “kalıbı dar” notu ekle", "Say in the guide which models run narrow"],
        ],
      },
    },
  ],
};

const purchase: SampleStage = {
  title: ["Satın alma", "Purchase"],
  touchpoints: [
    {
      title: ["Sepet ve kupon", "Basket and coupon"],
      channel: "mobile-app",
      contact: "product",
      owner: shop,
      expectations: ["make-it-easy"],
      companyScore: 4.1,
      ratings: {
        ayse: { emotion: 0.9, satisfaction: 4, feeling: ["memnun", "pleased"], ...survey(206) },
        ali: {
          emotion: -0.7,
          satisfaction: 2.4,
          feeling: ["kaybolmuş", "lost"],
          comment: [
            "Kupon kutusunu bulana kadar süresi doldu.",
            "The coupon ran out while I looked.",
          ],
          ...survey(97),
        },
      },
      notes: {
        thought: [{ text: ["“Kuponum nerede?”", "“Where is my coupon?”"], persona: "ali" }],
        pain: [["Kupon alanı katlanmış bölümde", "The coupon field hides in a folded section"]],
      },
    },
    {
      title: ["Kartla ödeme", "Card check"],
      description: [
        "Bankanın onay ekranı, SMS ile gelen kod.",
        "The bank's confirmation screen with a code by SMS.",
      ],
      channel: "mobile-app",
      contact: "product",
      owner: ["Finans", "Finance"],
      expectations: ["make-it-easy"],
      isMomentOfTruth: true,
      companyScore: 3.9,
      ratings: {
        ayse: { emotion: 0.4, satisfaction: 3.5, feeling: ["rahat", "at ease"], ...survey(203) },
        ali: {
          emotion: -1.2,
          satisfaction: 1.8,
          feeling: ["tedirgin", "worried"],
          comment: [
            "Para gitti mi gitmedi mi anlamadım.",
            "I could not tell if the money was gone.",
          ],
          evidence: "ticket",
          count: 31,
          date: "2026-10-05",
        },
      },
      notes: {
        thought: [{ text: ["“İki kez mi çekti?”", "“Was I charged twice?”"], persona: "ali" }],
        pain: [["3D onay ekranı takılıyor", "The 3-D check freezes"]],
        opportunity: [["Ödeme sürerken ne olduğunu yaz", "Say what is happening while it pays"]],
      },
    },
  ],
};

/** An online shoe order: what a video does for one customer, a written guide does for the other. */
export const shoeOrder: Sample = {
  title: ["Online ayakkabı siparişi", "Ordering shoes online"],
  description: [
    "İlk reklamdan geç kalan iadeye: koşu ayakkabısını uygulamadan alan iki müşteri.",
    "From the first advert to a late return: two customers buying running shoes in the app.",
  ],
  principles: [
    "Ne olacağını olmadan önce söyleriz.\nAynı soruyu iki kez sormayız.\nÖnce hatayı düzeltir, sonra çiçek göndeririz.",
    "We say what will happen before it does.\nWe never ask twice.\nWe mend first and send flowers second.",
  ],
  personas: { ayse, ali },
  lanes: [
    { kind: "touchpoints", groupBy: "contact" },
    { kind: "thought" },
    { kind: "emotion" },
    { kind: "pain" },
    { kind: "opportunity" },
    { kind: "satisfaction" },
    { kind: "ownership" },
    { kind: "expectations" },
  ],
  stages: [research, purchase, delivery, afterSales],
};
