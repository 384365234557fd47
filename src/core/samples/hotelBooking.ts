import { guest, traveller } from "./hotelGuests.ts";
import type { Proof, Sample, SampleStage } from "./sample.ts";

const survey = (count: number): Proof => ({ evidence: "survey", count, date: "2026-08-31" });
const talks: Proof = { evidence: "interview", count: 9, date: "2026-07-15" };
const callCentre = ["Çağrı merkezi", "Call centre"] as const;
const frontDesk = ["Resepsiyon", "Front desk"] as const;
const atHotel = ["Otel", "Hotel"] as const;

const booking: SampleStage = {
  title: ["Arama ve rezervasyon", "Finding and booking"],
  touchpoints: [
    {
      title: ["Oda fotoğrafları", "Photos of the rooms"],
      channel: "web",
      contact: "product",
      owner: ["Pazarlama", "Marketing"],
      expectations: ["inform-me"],
      companyScore: 4.4,
      ratings: {
        nermin: { emotion: 0.7, feeling: ["umutlu", "hopeful"], ...talks },
        kerem: {
          emotion: 0.3,
          satisfaction: 3.3,
          feeling: ["kararsız", "undecided"],
          ...survey(152),
        },
      },
      notes: {
        quote: [["“Hangisi gerçekten denizi görüyor?”", "“Which of these really sees the sea?”"]],
      },
    },
    {
      title: ["Hatta bekleme", "On hold"],
      description: ["Ortalama yedi dakika, üç menü.", "Seven minutes on average, three menus."],
      channel: "phone",
      contact: "product",
      owner: callCentre,
      expectations: ["make-it-easy"],
      companyScore: 3.4,
      ratings: {
        nermin: {
          emotion: -1.4,
          satisfaction: 1.7,
          feeling: ["bıkkın", "weary"],
          comment: ["İki kez başa döndüm.", "It sent me back to the start twice."],
          ...survey(64),
        },
        kerem: {
          emotion: -1.6,
          satisfaction: 1.4,
          feeling: ["sabırsız", "impatient"],
          evidence: "ticket",
          count: 41,
          date: "2026-08-20",
        },
      },
      notes: {
        pain: [
          [
            "Menü, gece yarısından sonra yalnızca kayıt okuyor",
            "After midnight the menu only plays a tape",
          ],
        ],
        opportunity: [
          ["“Sizi on dakika içinde arayalım” düğmesi", "Offer to call back within ten minutes"],
        ],
      },
    },
    {
      title: ["Rezervasyon konuşması", "The booking call"],
      channel: "phone",
      contact: "human",
      owner: callCentre,
      expectations: ["know-me", "make-it-easy"],
      isMomentOfTruth: true,
      companyScore: 4.2,
      ratings: {
        nermin: {
          emotion: 1.1,
          satisfaction: 4.2,
          feeling: ["rahatlamış", "relieved"],
          comment: [
            "Yıl dönümümüzü sordu, not aldı.",
            "He asked about our anniversary and noted it.",
          ],
          ...survey(97),
        },
        kerem: {
          emotion: 0.2,
          satisfaction: 3.1,
          feeling: ["etkilenmemiş", "unmoved"],
          ...survey(152),
        },
      },
      notes: {
        quote: [
          {
            text: ["“Yüksek kat mı istersiniz, bahçe mi?”", "“High up, or near the garden?”"],
            persona: "nermin",
          },
        ],
        pain: [
          {
            text: ["Kurumsal kimliği yeniden soruluyor", "His company number is asked again"],
            persona: "kerem",
          },
        ],
      },
    },
    {
      title: ["Onay mesajı", "Confirmation message"],
      channel: "sms",
      contact: "product",
      owner: callCentre,
      expectations: ["inform-me"],
      companyScore: 4,
      ratings: {
        nermin: { emotion: 0.4, feeling: ["güvende", "safe"], evidence: "assumption" },
        kerem: {
          emotion: 0.6,
          satisfaction: 3.7,
          feeling: ["içi rahat", "settled"],
          ...survey(140),
        },
      },
    },
  ],
};

const arrival: SampleStage = {
  title: ["Varış", "Arrival"],
  touchpoints: [
    {
      title: ["Otoparktan kapıya", "From car park to door"],
      channel: atHotel,
      contact: "product",
      expectations: ["inform-me"],
      companyScore: 3.9,
      ratings: {
        nermin: {
          emotion: -0.8,
          satisfaction: 2.2,
          feeling: ["yorgun", "tired"],
          evidence: "observation",
          count: 24,
          date: "2026-08-09",
        },
        kerem: {
          emotion: -0.3,
          feeling: ["aceleci", "rushed"],
          evidence: "observation",
          date: "2026-08-09",
        },
      },
      notes: {
        pain: [["Valizle çıkılan on iki basamak", "Twelve steps with a suitcase"]],
        opportunity: [
          ["Otopark girişine bir zil ve bir araba", "A bell and a trolley at the car park"],
        ],
      },
    },
    {
      title: ["Resepsiyonda daha iyi oda", "A better room at the desk"],
      description: [
        "Notu gören görevli, boş duran köşe odayı ücretsiz veriyor.",
        "The clerk sees the note and hands over the empty corner room, free of charge.",
      ],
      channel: atHotel,
      contact: "human",
      owner: frontDesk,
      expectations: ["know-me", "deliver-to-me"],
      isMomentOfTruth: true,
      companyScore: 4.5,
      ratings: {
        nermin: {
          emotion: 2,
          satisfaction: 5,
          feeling: ["mutluluktan ağlamaklı", "close to tears"],
          comment: [
            "Adımızla karşıladılar, balkonda çiçek vardı.",
            "They knew our names; flowers on the balcony.",
          ],
          ...survey(38),
        },
        kerem: { emotion: 1.5, satisfaction: 4.5, feeling: ["şaşkın", "surprised"], ...survey(61) },
      },
      notes: {
        quote: [
          {
            text: ["“Kırk yıl için bu kadarı az bile.”", "“Forty years deserve no less.”"],
            persona: "nermin",
          },
        ],
        opportunity: [
          ["Telefonda alınan notu her vardiya görsün", "Show the caller's note to every shift"],
        ],
      },
    },
  ],
};

const stay: SampleStage = {
  title: ["Konaklama ve sonrası", "The stay and after"],
  touchpoints: [
    {
      title: ["Kahvaltı", "Breakfast"],
      channel: atHotel,
      contact: "human",
      owner: ["Mutfak", "Kitchen"],
      expectations: ["deliver-to-me"],
      companyScore: 4.6,
      ratings: {
        nermin: { emotion: 1.2, satisfaction: 4.3, feeling: ["keyifli", "content"], ...survey(88) },
        kerem: { emotion: 0.5, satisfaction: 3.4, feeling: ["doymuş", "full"], ...survey(132) },
      },
    },
    {
      title: ["Çıkış ve fatura", "Check-out and bill"],
      channel: atHotel,
      contact: "human",
      owner: ["Muhasebe", "Accounting"],
      expectations: ["make-it-easy"],
      companyScore: 4.3,
      ratings: {
        nermin: { emotion: 0.6, satisfaction: 3.7, feeling: ["sakin", "calm"], ...survey(85) },
        kerem: {
          emotion: -1.2,
          satisfaction: 1.8,
          feeling: ["kızgın", "cross"],
          comment: ["Fatura yine şahsıma kesildi.", "The invoice was made out to me, again."],
          evidence: "ticket",
          count: 17,
          date: "2026-08-27",
        },
      },
      notes: {
        pain: [
          {
            text: ["Firma bilgisi çıkışta yeniden giriliyor", "Company details are typed in anew"],
            persona: "kerem",
          },
        ],
        opportunity: [
          ["Fatura bilgisini rezervasyonla birlikte al", "Take invoice details with the booking"],
        ],
      },
    },
    {
      title: ["Teşekkür araması", "The thank-you call"],
      channel: "phone",
      contact: "human",
      owner: frontDesk,
      expectations: ["know-me"],
      companyScore: 4.1,
      ratings: {
        nermin: { emotion: 1.4, satisfaction: 4.4, feeling: ["değerli", "valued"], ...survey(52) },
      },
      notVisitedBy: ["kerem"],
      notes: {
        quote: [
          {
            text: ["“Seneye yine geliriz.”", "“We shall come again next year.”"],
            persona: "nermin",
          },
        ],
      },
    },
  ],
};

/** A hotel booked by phone: a weary start, and a kindness at the desk that outweighs it. */
export const hotelBooking: Sample = {
  title: ["Telefonla otel rezervasyonu", "Booking a hotel by phone"],
  description: [
    "Uzun bir bekleyişten resepsiyondaki sürprize: iki konuk, bir otel.",
    "From a long wait on the line to a surprise at the desk: two guests, one hotel.",
  ],
  principles: [
    "Konuğun söylediğini bir kez sorar, herkes biliriz.\nKapıdan giren adıyla karşılanır.",
    "What a guest tells one of us, all of us know.\nWhoever comes in is met by name.",
  ],
  personas: { nermin: guest, kerem: traveller },
  lanes: [
    { kind: "touchpoints", groupBy: "owner" },
    { kind: "quote" },
    { kind: "emotion" },
    { kind: "pain" },
    { kind: "opportunity" },
    { kind: "satisfaction" },
    { kind: "ownership" },
    { kind: "expectations" },
  ],
  stages: [booking, arrival, stay],
};
