import type { parts as tr } from "../tr/parts.ts";

export const parts: typeof tr = {
  viewOnly: "View only",
  commentOnly: "View and comment",
  viewOnlyHint: "To change the map, ask whoever shared it to let you edit.",
  frozen: "Frozen, comments open",
  frozenHint: "The facilitator has frozen the map. Only its owners can change it right now.",
  scoreFaults: {
    emotion: {
      number: (typed) => `“${typed}” is not a number. The old value was kept.`,
      range: (typed) => `${typed} is outside −2 … +2. The old value was kept.`,
    },
    score: {
      number: (typed) => `“${typed}” is not a number. The old value was kept.`,
      range: (typed) => `${typed} is outside 1 … 5. The old value was kept.`,
    },
  },
  wholeStage: (stage) => `${stage} (whole stage)`,
  figures: {
    none: "No scores yet",
    rated: (rated, all) => `${rated} of ${all} touchpoints scored`,
    of5: (score) => `${score} out of 5`,
    explain: "How is this calculated?",
    remembered: (peak, end, score) => `(${peak} ${end}) / 2 = ${score}`,
    mean: (sum, count, mean) => `${sum} / ${count} = ${mean}`,
    of: (value, touchpoint) => `${value}: “${touchpoint}”`,
    peakAndEnd: (peak, end) => `Most intense moment “${peak}”, end “${end}”.`,
    names: { remembered: "Remembered", positivePeak: "Peak", pit: "Pit", end: "End", mean: "Mean" },
    explanations: {
      remembered:
        "Peak–end rule: people remember an experience by its most intense moment and its end. The most intense moment is the score farthest from neutral. Duration and the number of steps do not count.",
      positivePeak: "The highest score on the path; if several are equal, the first.",
      pit: "The lowest score on the path; if several are equal, the first.",
      end: "The last scored touchpoint on the path.",
      mean: "The sum of the scores divided by the number of scored touchpoints. Touchpoints without a score are left out.",
    },
    heuristic:
      "This is a rule of thumb, not a measurement: a meta-analysis of 174 effects found r = .58, about as good as the plain mean (Alaybek et al., 2022). It is weaker for long, mixed journeys.",
  },
};
