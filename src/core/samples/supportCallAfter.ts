import type { Proof, SampleStage } from "./sample.ts";

const survey = (count: number): Proof => ({ evidence: "survey", count, date: "2026-11-06" });
const support = ["Destek", "Support"] as const;

export const fix: SampleStage = {
  title: ["Çözüm", "The fix"],
  touchpoints: [
    {
      title: ["Uzaktan düzeltme", "Fixed remotely"],
      channel: "phone",
      contact: "human",
      owner: ["Teknik ekip", "Engineers"],
      expectations: ["make-it-easy", "deliver-to-me"],
      isMomentOfTruth: true,
      companyScore: 4.6,
      ratings: {
        selin: {
          emotion: 1.6,
          satisfaction: 4.6,
          feeling: ["rahatlamış", "relieved"],
          comment: ["Ne yaptığını bir bir anlattı.", "He told me each thing he did."],
          ...survey(133),
        },
        burak: {
          emotion: 1.2,
          satisfaction: 4.2,
          feeling: ["minnettar", "thankful"],
          ...survey(133),
        },
      },
      notes: {
        action: [
          [
            "Teknisyen hattı yeniden kuruyor, ışık yeşile dönüyor",
            "The engineer resets the line, the light turns green",
          ],
        ],
        quote: [
          { text: ["“İlk ona bağlansaydım.”", "“If only I had got him first.”"], persona: "selin" },
        ],
      },
    },
    {
      title: ["“Düzeldi mi?” mesajı", "“Is it working?”"],
      channel: "sms",
      contact: "product",
      owner: support,
      expectations: ["inform-me"],
      companyScore: 4,
      ratings: {
        selin: {
          emotion: 0.8,
          satisfaction: 3.9,
          feeling: ["düşünülmüş", "cared for"],
          ...survey(133),
        },
        burak: { emotion: 0.4, feeling: ["ikna olmuş", "convinced"], evidence: "assumption" },
      },
    },
  ],
};

export const afterwards: SampleStage = {
  title: ["Sonrası", "Afterwards"],
  touchpoints: [
    {
      title: ["Arama sonrası anket", "Survey after the call"],
      description: [
        "Tek soru: Sorunun çözülmesi ne kadar kolaydı? 1'den 7'ye.",
        "One question: how easy was it to get this solved? From 1 to 7.",
      ],
      channel: "sms",
      contact: "product",
      owner: ["Müşteri deneyimi", "Customer experience"],
      expectations: ["make-it-easy"],
      companyScore: 4.1,
      ratings: {
        selin: { emotion: 0.2, satisfaction: 3.2, feeling: ["kararsız", "torn"], ...survey(98) },
        burak: {
          emotion: -0.5,
          satisfaction: 2.5,
          feeling: ["inançsız", "unconvinced"],
          comment: ["Teknisyene yedi, gerisine bir.", "Seven for the engineer, one for the rest."],
          ...survey(98),
        },
      },
      notes: {
        pain: [
          [
            "Tek puan hem menüyü hem teknisyeni anlatıyor",
            "One figure stands for both menu and engineer",
          ],
        ],
        opportunity: [["Yanıta göre aynı gün geri ara", "Ring back the same day, by the answer"]],
      },
    },
    {
      title: ["Faturadaki indirim", "A day off the bill"],
      channel: "email",
      contact: "product",
      owner: ["Faturalama", "Billing"],
      expectations: ["know-me"],
      companyScore: 4.3,
      ratings: {
        selin: {
          emotion: 1,
          satisfaction: 4,
          feeling: ["haklı bulunmuş", "vindicated"],
          ...survey(77),
        },
        burak: {
          emotion: 0.7,
          satisfaction: 3.7,
          feeling: ["barışmış", "appeased"],
          ...survey(77),
        },
      },
      notes: { quote: [["“İstemeden düşmüşler.”", "“They took it off unasked.”"]] },
    },
  ],
};
