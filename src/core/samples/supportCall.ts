import { owner, remote } from "./supportCallers.ts";
import { afterwards, fix } from "./supportCallAfter.ts";
import type { Proof, Sample, SampleStage } from "./sample.ts";

const survey = (count: number): Proof => ({ evidence: "survey", count, date: "2026-11-06" });
const tickets = (count: number): Proof => ({ evidence: "ticket", count, date: "2026-11-02" });
const talks: Proof = { evidence: "interview", count: 7, date: "2026-10-20" };
const network = ["Şebeke", "Network"] as const;
const support = ["Destek", "Support"] as const;

const fault: SampleStage = {
  title: ["Arıza", "The fault"],
  touchpoints: [
    {
      title: ["Kopan internet", "The line drops"],
      channel: ["Modem", "Router"],
      contact: "product",
      owner: network,
      expectations: ["deliver-to-me"],
      companyScore: 4.5,
      ratings: {
        selin: {
          emotion: -1.3,
          satisfaction: 1.8,
          feeling: ["telaşlı", "alarmed"],
          ...tickets(186),
        },
        burak: {
          emotion: -1.5,
          satisfaction: 1.5,
          feeling: ["çaresiz", "helpless"],
          ...tickets(186),
        },
      },
      notes: {
        action: [
          [
            "Işıklara bakıyor, kabloyu çıkarıp takıyor",
            "Looks at the lights, pulls the cable and plugs it in",
          ],
        ],
        quote: [
          { text: ["“Tam teslim saatinde.”", "“Right before my deadline.”"], persona: "selin" },
        ],
      },
    },
    {
      title: ["Uygulamada arıza sorgusu", "Checking for an outage"],
      channel: "mobile-app",
      contact: "product",
      owner: ["Uygulama ekibi", "App team"],
      expectations: ["inform-me"],
      companyScore: 4.2,
      ratings: {
        selin: {
          emotion: -0.6,
          satisfaction: 2.4,
          feeling: ["kuşkulu", "doubtful"],
          comment: [
            "“Sorun görünmüyor” yazıyor ama sorun var.",
            "It says all is well, and nothing works.",
          ],
          ...talks,
        },
      },
      notVisitedBy: ["burak"],
      notes: {
        pain: [
          [
            "Arıza haritası kırk dakika geriden geliyor",
            "The outage map lags forty minutes behind",
          ],
        ],
        opportunity: [
          ["Arıza başlayınca ilk mesajı biz atalım", "Be first to write when a fault begins"],
        ],
      },
    },
  ],
};

const call: SampleStage = {
  title: ["Arama", "The call"],
  touchpoints: [
    {
      title: ["Sesli menü", "Phone menu"],
      channel: "phone",
      contact: "product",
      owner: support,
      expectations: ["make-it-easy"],
      companyScore: 3.7,
      ratings: {
        selin: { emotion: -0.8, satisfaction: 2.3, feeling: ["sıkılmış", "bored"], ...survey(148) },
        burak: { emotion: -1.1, satisfaction: 1.9, feeling: ["kaybolmuş", "lost"], ...survey(148) },
      },
      notes: {
        action: [["Dördüncü seçenekte sıfıra basıyor", "Presses zero at the fourth choice"]],
        pain: [
          ["Menüde “internetim yok” diye bir seçenek yok", "No option for “my internet is down”"],
        ],
      },
    },
    {
      title: ["Bekleme müziği", "Waiting to music"],
      channel: "phone",
      contact: "product",
      owner: support,
      expectations: ["inform-me"],
      companyScore: 3.3,
      ratings: {
        selin: { emotion: -1, satisfaction: 2, feeling: ["tükenen", "worn out"], ...survey(148) },
        burak: { emotion: -0.7, feeling: ["umudu azalmış", "losing hope"], ...talks },
      },
      notes: {
        opportunity: [
          ["Sıradaki yerini ve dakikayı söyle", "Say the place in the queue and the minutes"],
        ],
      },
    },
    {
      title: ["Üçüncü kez anlatmak", "Telling it a third time"],
      description: [
        "Menü, ilk görevli, teknik ekip: müşteri her seferinde baştan başlıyor.",
        "Menu, first agent, engineer: the customer begins anew each time.",
      ],
      channel: "phone",
      contact: "human",
      expectations: ["know-me"],
      isMomentOfTruth: true,
      companyScore: 3.9,
      ratings: {
        selin: { emotion: -1.8, satisfaction: 1.2, feeling: ["öfkeli", "furious"], ...survey(121) },
        burak: {
          emotion: -1.9,
          satisfaction: 1.1,
          feeling: ["yok sayılmış", "ignored"],
          comment: [
            "Numaram önünüzde, derdim neden değil?",
            "You have my number, why not my story?",
          ],
          ...tickets(64),
        },
      },
      notes: {
        quote: [
          {
            text: ["“Arkadaşınıza anlattım ya.”", "“I just told your colleague.”"],
            persona: "burak",
          },
        ],
        pain: [["Devirde kayıt boş geliyor", "The record is empty after a hand-over"]],
        opportunity: [
          [
            "Devreden kişi üç cümle yazmadan aktaramasın",
            "No hand-over without three written lines",
          ],
        ],
      },
    },
  ],
};

/** A call to support: the hand-overs hurt more than the fault itself. */
export const supportCall: Sample = {
  title: ["Destek araması", "A call to support"],
  description: [
    "Kopan internetten anketin tek sorusuna: aynı derdi üç kez anlatan iki abone.",
    "From an internet outage to a one-question survey: two customers who have to explain it three times.",
  ],
  principles: [
    "Bir kez dinler, hepimiz biliriz.\nBekletiyorsak ne kadar süreceğini söyleriz.",
    "One of us listens, all of us know.\nWhoever waits is told how long.",
  ],
  personas: { selin: remote, burak: owner },
  lanes: [
    { kind: "touchpoints", groupBy: "contact" },
    { kind: "action" },
    { kind: "quote" },
    { kind: "emotion" },
    { kind: "pain" },
    { kind: "opportunity" },
    { kind: "satisfaction" },
    { kind: "ownership" },
  ],
  stages: [fault, call, fix, afterwards],
};
