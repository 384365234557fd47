import { mother, regular } from "./storeShoppers.ts";
import type { Proof, Sample, SampleStage } from "./sample.ts";

const buttons = (count: number): Proof => ({ evidence: "survey", count, date: "2026-10-31" });
const watched = (count: number): Proof => ({ evidence: "observation", count, date: "2026-10-17" });
const talks: Proof = { evidence: "interview", count: 12, date: "2026-10-24" };
const floor = ["Mağaza ekibi", "Shop floor"] as const;
const tills = ["Kasa", "Tills"] as const;

const onTheWay: SampleStage = {
  title: ["Yolda", "On the way"],
  touchpoints: [
    {
      title: ["Vitrin", "The window"],
      channel: "store",
      contact: "product",
      owner: ["Görsel düzen", "Window design"],
      expectations: ["inform-me"],
      companyScore: 4.5,
      ratings: {
        elif: { emotion: 0.9, feeling: ["çekilmiş", "drawn in"], ...watched(40) },
        hasan: { emotion: 0.4, feeling: ["ilgili", "interested"], ...watched(40) },
      },
      notes: {
        action: [
          ["Fiyatı görmek için cama yaklaşıyor", "Steps close to the glass to read the price"],
        ],
        thought: [["“Mont hâlâ duruyor.”", "“The coat is still there.”"]],
      },
    },
    {
      title: ["Giriş ve asansör", "Entrance and lift"],
      channel: "store",
      contact: "product",
      expectations: ["make-it-easy"],
      companyScore: 3.8,
      ratings: {
        elif: {
          emotion: -1.2,
          satisfaction: 1.9,
          feeling: ["gergin", "tense"],
          comment: [
            "Araba kapıdan zor geçti, asansör gelmedi.",
            "The pushchair barely fitted; no lift came.",
          ],
          ...watched(14),
        },
      },
      notVisitedBy: ["hasan"],
      notes: {
        action: [
          {
            text: ["Arabayı merdivende kucaklıyor", "Carries the pushchair up the stairs"],
            persona: "elif",
          },
        ],
        need: [["Arabayla girilecek bir kapı", "A door a pushchair fits through"]],
      },
    },
  ],
};

const inTheShop: SampleStage = {
  title: ["Mağazada", "In the shop"],
  touchpoints: [
    {
      title: ["Rafı bulma", "Finding the shelf"],
      channel: "store",
      contact: "product",
      owner: floor,
      expectations: ["inform-me"],
      companyScore: 4,
      ratings: {
        elif: {
          emotion: -0.2,
          satisfaction: 2.8,
          feeling: ["dağınık", "scattered"],
          ...watched(33),
        },
        hasan: {
          emotion: -0.9,
          satisfaction: 2.1,
          feeling: ["yabancı", "a stranger"],
          ...watched(27),
        },
      },
      notes: {
        action: [
          {
            text: ["Eski yerine gidip geri dönüyor", "Goes to the old place and turns back"],
            persona: "hasan",
          },
        ],
        thought: [
          { text: ["“Kışlıklar buradaydı.”", "“Winter coats used to be here.”"], persona: "hasan" },
        ],
        opportunity: [
          [
            "Yeri değişen reyonun önüne bir ay not koy",
            "Leave a sign for a month where shelves moved",
          ],
        ],
      },
    },
    {
      title: ["Danışmanla sohbet", "A word with the adviser"],
      channel: "store",
      contact: "human",
      owner: floor,
      expectations: ["know-me", "make-it-easy"],
      isMomentOfTruth: true,
      companyScore: 4.1,
      ratings: {
        elif: { emotion: 1, satisfaction: 4, feeling: ["desteklenmiş", "supported"], ...talks },
        hasan: {
          emotion: 1.7,
          satisfaction: 4.7,
          feeling: ["hatırlanmış", "remembered"],
          comment: [
            "Geçen kış aldığım paltoyu sordu.",
            "She asked after the coat I bought last winter.",
          ],
          ...talks,
        },
      },
      notes: {
        thought: [{ text: ["“Beni hatırladı.”", "“She remembered me.”"], persona: "hasan" }],
        need: [["Bedenimi sormadan bilen biri", "Somebody who knows my size"]],
      },
    },
    {
      title: ["Deneme kabini", "Fitting room"],
      channel: "store",
      contact: "product",
      owner: floor,
      expectations: ["make-it-easy"],
      companyScore: 3.9,
      ratings: {
        elif: { emotion: 0.3, feeling: ["sıkışmış", "cramped"], ...watched(19) },
        hasan: { emotion: 0.6, satisfaction: 3.6, feeling: ["beğenen", "pleased"], ...talks },
      },
      notes: {
        action: [
          {
            text: [
              "Bebeği perdenin dışında bırakamıyor",
              "Cannot leave the baby outside the curtain",
            ],
            persona: "elif",
          },
        ],
        opportunity: [["Arabanın sığdığı bir kabin", "One cabin wide enough for a pushchair"]],
      },
    },
  ],
};

const atTheTill: SampleStage = {
  title: ["Kasada", "At the till"],
  touchpoints: [
    {
      title: ["Kasa kuyruğu", "The queue"],
      channel: "store",
      contact: "product",
      owner: tills,
      expectations: ["make-it-easy"],
      companyScore: 3.6,
      ratings: {
        elif: { emotion: -1.6, satisfaction: 1.4, feeling: ["çaresiz", "stuck"], ...watched(52) },
        hasan: { emotion: -0.3, feeling: ["sabırlı", "patient"], ...watched(52) },
      },
      notes: {
        action: [
          ["Saate bakıyor, sepeti bırakmayı düşünüyor", "Looks at the clock, thinks of leaving"],
        ],
        thought: [{ text: ["“Uyandı.”", "“He is awake.”"], persona: "elif" }],
        opportunity: [
          ["Danışman ödemeyi rafın başında alsın", "Let advisers take payment at the shelf"],
        ],
      },
    },
    {
      title: ["Ödeme ve poşet", "Paying and packing"],
      channel: "store",
      contact: "human",
      owner: tills,
      expectations: ["deliver-to-me"],
      companyScore: 4.2,
      ratings: {
        elif: { emotion: 0.5, satisfaction: 3.5, feeling: ["rahatlamış", "relieved"], ...talks },
        hasan: { emotion: 0.7, satisfaction: 3.8, feeling: ["keyifli", "cheerful"], ...talks },
      },
      notes: {
        action: [["Kasiyer poşeti arabaya asıyor", "The cashier hangs the bag on the pushchair"]],
      },
    },
    {
      title: ["Gülen yüz düğmeleri", "Smiley buttons"],
      description: [
        "Çıkışta dört yüz: bir saniyede basılıyor, ne olduğunu sormuyor.",
        "Four faces by the door: a second to press, and no question why.",
      ],
      channel: "store",
      contact: "product",
      owner: ["Müşteri deneyimi", "Customer experience"],
      expectations: ["make-it-easy"],
      companyScore: 4.4,
      ratings: {
        elif: {
          emotion: 0.1,
          satisfaction: 3.1,
          feeling: ["aceleci", "in a hurry"],
          ...buttons(1240),
        },
        hasan: {
          emotion: 0.8,
          satisfaction: 3.9,
          feeling: ["duyulmuş", "heard"],
          ...buttons(1240),
        },
      },
      notes: {
        thought: [["“Kuyruğu nasıl anlatacağım?”", "“How do I tell them about the queue?”"]],
        need: [["Yüzün yanına bir kelime ekleyebilmek", "To add a word to the face"]],
      },
    },
  ],
};

const backHome: SampleStage = {
  title: ["Evde", "Back home"],
  touchpoints: [
    {
      title: ["Fişsiz değişim", "An exchange without receipt"],
      channel: "store",
      contact: "human",
      owner: ["Müşteri hizmetleri", "Customer care"],
      expectations: ["know-me", "make-it-easy"],
      isMomentOfTruth: true,
      companyScore: 4,
      ratings: {
        elif: {
          emotion: 1.4,
          satisfaction: 4.5,
          feeling: ["minnettar", "grateful"],
          comment: [
            "Telefon numaramdan buldular, üç dakika sürdü.",
            "They found it by my phone number in three minutes.",
          ],
          ...talks,
        },
        hasan: { emotion: 0.9, feeling: ["güvenen", "trusting"], evidence: "assumption" },
      },
      notes: {
        thought: [["“Bu kadar kolay mıydı?”", "“Was it that easy?”"]],
        opportunity: [["Değişimi evden başlatmak", "Begin an exchange from home"]],
      },
    },
  ],
};

/** A visit to a shop: what a button at the till can say, and what it cannot. */
export const storeVisit: Sample = {
  title: ["Mağaza ziyareti", "A visit to the shop"],
  description: [
    "Vitrinden kasadaki gülen yüz düğmelerine, oradan bir değişime: kış montu alan iki müşteri.",
    "From the window to the smiley buttons and an exchange: two customers buy a winter coat.",
  ],
  principles: [
    "Acelesi olanı bekletmeyiz.\nTanıdığımızı tanırız.",
    "We never keep the hurried waiting.\nWe know whom we know.",
  ],
  personas: { elif: mother, hasan: regular },
  lanes: [
    { kind: "touchpoints", groupBy: "contact" },
    { kind: "action" },
    { kind: "thought" },
    { kind: "emotion" },
    { kind: "need" },
    { kind: "opportunity" },
    { kind: "satisfaction" },
    { kind: "ownership" },
  ],
  stages: [onTheWay, inTheShop, atTheTill, backHome],
};
