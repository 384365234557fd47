import type { Proof, SampleStage } from "./sample.ts";

const survey = (count: number): Proof => ({ evidence: "survey", count, date: "2026-10-12" });
const returns = (count: number): Proof => ({ evidence: "survey", count, date: "2026-10-28" });
const care = ["Müşteri hizmetleri", "Customer care"] as const;

export const delivery: SampleStage = {
  title: ["Teslimat", "Delivery"],
  notes: {
    opportunity: [["Teslimat saatini müşteri seçsin", "Let customers pick the hour of delivery"]],
  },
  touchpoints: [
    {
      title: ["Kargo bildirimi", "Parcel message"],
      description: [
        "Mesajı kargo firması gönderiyor; içeride kimse üstlenmiyor.",
        "The courier sends it; nobody in the house answers for it.",
      ],
      channel: "sms",
      contact: "product",
      expectations: ["inform-me"],
      companyScore: 3.7,
      ratings: {
        ayse: {
          emotion: 0.2,
          satisfaction: 3.2,
          feeling: ["sabırsız", "impatient"],
          ...survey(214),
        },
        ali: { emotion: 0.4, satisfaction: 3.5, feeling: ["haberdar", "informed"], ...survey(209) },
      },
      notes: { thought: [["“Bugün mü, yarın mı?”", "“Today or tomorrow?”"]] },
    },
    {
      title: ["Kapıda teslim", "Hand-over at the door"],
      channel: "courier",
      contact: "human",
      owner: ["Lojistik", "Logistics"],
      expectations: ["deliver-to-me"],
      isMomentOfTruth: true,
      companyScore: 4,
      ratings: {
        ayse: {
          emotion: -1.7,
          satisfaction: 1.3,
          feeling: ["öfkeli", "furious"],
          comment: [
            "Evdeydim, zil çalmadı; paket şubeye dönmüş.",
            "I was home, nobody rang; the parcel went back to the depot.",
          ],
          evidence: "ticket",
          count: 58,
          date: "2026-10-12",
        },
        ali: {
          emotion: 0.8,
          satisfaction: 3.8,
          feeling: ["memnun", "pleased"],
          comment: ["Kurye önce aradı, sonra geldi.", "The courier called first and then came."],
          ...survey(172),
        },
      },
      notes: {
        thought: [
          { text: ["“Evdeydim, çalmadı.”", "“I was home. Nobody rang.”"], persona: "ayse" },
        ],
        pain: [
          ["Kurye zile basmadan “adreste yok” giriyor", "Couriers log “not home” without ringing"],
        ],
        opportunity: [["Haritada canlı kurye takibi", "Show the courier live on a map"]],
      },
    },
  ],
};

export const afterSales: SampleStage = {
  title: ["Satış sonrası", "After-sales"],
  touchpoints: [
    {
      title: ["Destek sohbeti", "Support chat"],
      channel: "chat",
      contact: "human",
      owner: care,
      expectations: ["know-me", "make-it-easy"],
      companyScore: 3.9,
      ratings: {
        ayse: {
          emotion: -0.4,
          satisfaction: 2.6,
          feeling: ["yorgun", "tired"],
          comment: ["Sipariş numaramı üç kez yazdım.", "I typed my order number three times."],
          evidence: "interview",
          count: 8,
          date: "2026-09-24",
        },
        ali: {
          emotion: 1.3,
          satisfaction: 4.3,
          feeling: ["rahatlamış", "relieved"],
          ...survey(88),
        },
      },
      notes: {
        thought: [
          {
            text: ["“Bana adımları tek tek yazdı.”", "“She wrote me every step.”"],
            persona: "ali",
          },
        ],
        pain: [
          [
            "Bottan insana geçince sohbet sıfırlanıyor",
            "The hand-over from bot to human starts anew",
          ],
        ],
      },
    },
    {
      title: ["Geç kalan iade ve çiçek", "Late return, met with flowers"],
      description: [
        "İade süresi iki gün geçmişti. Yine de kabul edildi; kurye yeni numarayı küçük bir buketle getirdi.",
        "Two days past the limit, taken back all the same; the right size came with a small bouquet.",
      ],
      channel: "courier",
      contact: "human",
      owner: care,
      expectations: ["know-me", "deliver-to-me"],
      isMomentOfTruth: true,
      companyScore: 4.4,
      ratings: {
        ayse: {
          emotion: 1.9,
          satisfaction: 4.9,
          feeling: ["şaşkın ve mutlu", "moved"],
          comment: ["Bunu herkese anlattım.", "I told everybody."],
          ...returns(46),
        },
        ali: { emotion: 1.1, satisfaction: 4.1, feeling: ["güvenen", "trusting"], ...returns(31) },
      },
      notes: {
        thought: [{ text: ["“Beni düşünmüşler.”", "“They thought of me.”"], persona: "ayse" }],
        opportunity: [
          [
            "Geç iade kural olsun, çiçek sürpriz kalsın",
            "Make late returns a rule, flowers a surprise",
          ],
        ],
      },
    },
  ],
};
