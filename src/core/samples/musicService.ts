import { collector, student } from "./musicListeners.ts";
import type { Proof, Sample, SampleStage } from "./sample.ts";

const survey = (count: number): Proof => ({ evidence: "survey", count, date: "2026-05-18" });
const talks: Proof = { evidence: "interview", count: 11, date: "2026-04-30" };
const guess: Proof = { evidence: "assumption" };
const growth = ["Büyüme", "Growth"] as const;
const picks = ["Öneri ekibi", "Recommendations"] as const;
const player = ["Uygulama ekibi", "App team"] as const;

const discovery: SampleStage = {
  title: ["Keşif", "Discovery"],
  touchpoints: [
    {
      title: ["Arkadaştan gelen liste", "A playlist from a friend"],
      channel: "chat",
      contact: "human",
      expectations: ["know-me"],
      companyScore: 3.6,
      ratings: {
        zeynep: { emotion: 1.4, feeling: ["heyecanlı", "excited"], ...survey(342) },
        murat: { emotion: 0.6, feeling: ["şaşkın", "surprised"], ...talks },
      },
      notes: {
        thought: [["“Bunu benim için mi yapmış?”", "“Did she make this for me?”"]],
        opportunity: [
          ["Üye olmadan ilk üç şarkı çalsın", "Let three songs play before signing up"],
        ],
      },
    },
    {
      title: ["Ücretsiz deneme sayfası", "Free-trial page"],
      channel: "web",
      contact: "product",
      owner: growth,
      expectations: ["inform-me"],
      companyScore: 4.3,
      ratings: {
        zeynep: { emotion: 0.5, satisfaction: 3.6, feeling: ["temkinli", "wary"], ...survey(342) },
        murat: {
          emotion: -0.4,
          satisfaction: 2.6,
          feeling: ["kuşkulu", "doubtful"],
          ...survey(119),
        },
      },
      notes: {
        thought: [["“Sonra kaç para kesecekler?”", "“What will they charge afterwards?”"]],
        need: [["Deneme bitince ne olacağını bilmek", "To know what happens when the trial ends"]],
      },
    },
  ],
};

const joining: SampleStage = {
  title: ["Üyelik", "Joining"],
  touchpoints: [
    {
      title: ["Kayıt ve kart bilgisi", "Sign-up and card"],
      channel: "web",
      contact: "product",
      owner: ["Finans", "Finance"],
      expectations: ["make-it-easy"],
      companyScore: 4,
      ratings: {
        zeynep: {
          emotion: -0.3,
          satisfaction: 2.8,
          feeling: ["isteksiz", "reluctant"],
          ...survey(318),
        },
        murat: {
          emotion: -1.3,
          satisfaction: 1.7,
          feeling: ["huzursuz", "uneasy"],
          comment: ["Denemek için neden kart veriyorum?", "Why do I need a card to try it?"],
          ...talks,
        },
      },
      notes: {
        thought: [{ text: ["“Oğlumu arayayım.”", "“I'll ring my son.”"], persona: "murat" }],
        opportunity: [["Denemede kart isteme", "Ask for no card during the trial"]],
      },
    },
    {
      title: ["Üç soruda zevkin", "Your taste in three questions"],
      channel: "mobile-app",
      contact: "product",
      owner: picks,
      expectations: ["know-me"],
      companyScore: 4.2,
      ratings: {
        zeynep: { emotion: 0.9, satisfaction: 4, feeling: ["eğlenmiş", "amused"], ...survey(305) },
        murat: { emotion: 0.2, feeling: ["idare eder", "so-so"], ...talks },
      },
      notes: {
        need: [["Listede olmayan bir türü yazabilmek", "To name a style that is not listed"]],
      },
    },
  ],
};

const listening: SampleStage = {
  title: ["Dinleme", "Listening"],
  touchpoints: [
    {
      title: ["Pazartesi listesi", "The Monday playlist"],
      description: [
        "Son haftanın dinlemelerinden, kişiye özel otuz şarkı.",
        "Thirty songs made to measure from last week's listening.",
      ],
      channel: "mobile-app",
      contact: "product",
      owner: picks,
      expectations: ["know-me", "deliver-to-me"],
      isMomentOfTruth: true,
      companyScore: 4.6,
      ratings: {
        zeynep: {
          emotion: 1.8,
          satisfaction: 4.8,
          feeling: ["anlaşılmış", "understood"],
          ...survey(296),
        },
        murat: {
          emotion: 1.6,
          satisfaction: 4.6,
          feeling: ["hayran", "amazed"],
          comment: [
            "1961'den hiç duymadığım bir kayıt çıktı.",
            "A 1961 session I had never heard.",
          ],
          ...survey(104),
        },
      },
      notes: {
        thought: [{ text: ["“Bunu nereden bildi?”", "“How did it know?”"], persona: "murat" }],
        opportunity: [["Şarkının neden seçildiğini söyle", "Say why a song was chosen"]],
      },
    },
    {
      title: ["Tünelde kesilen şarkı", "Silence in the tunnel"],
      channel: "mobile-app",
      contact: "product",
      owner: player,
      expectations: ["deliver-to-me"],
      companyScore: 4.1,
      ratings: {
        zeynep: {
          emotion: -1.5,
          satisfaction: 1.5,
          feeling: ["sinirli", "annoyed"],
          comment: ["İndirdim sanıyordum.", "I thought I had downloaded it."],
          evidence: "ticket",
          count: 73,
          date: "2026-05-06",
        },
      },
      notVisitedBy: ["murat"],
      notes: {
        thought: [["“Yine mi?”", "“Again?”"]],
        need: [["Bağlantı gitse de müziğin sürmesi", "Music that goes on without a signal"]],
        opportunity: [
          ["Pazartesi listesini gece kendiliğinden indir", "Download the playlist overnight"],
        ],
      },
    },
    {
      title: ["Fiyat artışı e-postası", "The price-rise e-mail"],
      channel: "email",
      contact: "product",
      expectations: ["inform-me"],
      companyScore: 3.5,
      ratings: {
        zeynep: {
          emotion: -1.1,
          satisfaction: 2,
          feeling: ["kırgın", "let down"],
          evidence: "churn-reason",
          count: 58,
          date: "2026-06-02",
        },
        murat: { emotion: -0.5, feeling: ["umursamaz", "resigned"], ...guess },
      },
      notes: { thought: [["“Öğrenciye de mi zam?”", "“Students too?”"]] },
    },
  ],
};

const recommending: SampleStage = {
  title: ["Tavsiye", "Recommending"],
  notes: {
    opportunity: [
      [
        "Gönderen de gönderilen de bir ay kazansın",
        "A free month for both ends of a recommendation",
      ],
    ],
  },
  touchpoints: [
    {
      title: ["Listeyi arkadaşa gönderme", "Sending the list on"],
      channel: "chat",
      contact: "human",
      owner: growth,
      expectations: ["make-it-easy"],
      isMomentOfTruth: true,
      companyScore: 4,
      ratings: {
        zeynep: { emotion: 1.6, satisfaction: 4.7, feeling: ["gururlu", "proud"], ...survey(211) },
        murat: { emotion: 0.8, feeling: ["keyifli", "cheerful"], ...talks },
      },
      notes: {
        thought: [["“Buna bayılacak.”", "“He will love this.”"]],
        need: [
          [
            "Üye olmayana da açılan bir bağlantı",
            "A link that opens for people who have not joined",
          ],
        ],
      },
    },
    {
      title: ["Yılın özeti", "The year in songs"],
      channel: "social-media",
      contact: "product",
      owner: ["Pazarlama", "Marketing"],
      expectations: ["know-me"],
      companyScore: 4.5,
      ratings: {
        zeynep: { emotion: 1.2, satisfaction: 4.3, feeling: ["neşeli", "merry"], ...survey(280) },
        murat: {
          emotion: 1,
          feeling: ["duygulu", "touched"],
          evidence: "observation",
          date: "2026-01-04",
        },
      },
      notes: { thought: [["“En çok geceleri dinlemişim.”", "“So I mostly listen at night.”"]] },
    },
  ],
};

/** A music subscription: what one person hears next is what the next person joins for. */
export const musicService: Sample = {
  title: ["Müzik aboneliği", "A music subscription"],
  description: [
    "Kişiye özel çalma listesi bir arkadaştan gelir, bir başkasına gider.",
    "A playlist made to measure comes from one friend and goes on to another.",
  ],
  principles: [
    "Zevki biz söylemeyiz, dinleriz.\nPara konusunda sürpriz yapmayız.",
    "We listen to taste, we do not dictate it.\nNo surprises about money.",
  ],
  personas: { zeynep: student, murat: collector },
  lanes: [
    { kind: "touchpoints", groupBy: "channel" },
    { kind: "thought" },
    { kind: "emotion" },
    { kind: "need" },
    { kind: "opportunity" },
    { kind: "satisfaction" },
    { kind: "ownership" },
  ],
  stages: [discovery, joining, listening, recommending],
};
