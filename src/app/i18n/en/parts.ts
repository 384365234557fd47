import type { parts as tr } from "../tr/parts.ts";

export const parts: typeof tr = {
  scoreFaults: {
    emotion: {
      number: (typed) => `“${typed}” is not a number; the old value stays.`,
      range: (typed) => `${typed} is outside −2 … +2; the old value stays.`,
    },
    score: {
      number: (typed) => `“${typed}” is not a number; the old value stays.`,
      range: (typed) => `${typed} is outside 1 … 5; the old value stays.`,
    },
  },
  figures: {
    none: "No scores yet",
    rated: (rated, all) => `${rated} of ${all} touchpoints scored`,
    of5: (score) => `${score} out of 5`,
    explain: "How is it computed?",
    remembered: (peak, end, score) => `(${peak} + ${end}) / 2 = ${score}`,
    mean: (sum, count, mean) => `${sum} / ${count} = ${mean}`,
    of: (value, touchpoint) => `${value}: “${touchpoint}”`,
    peakAndEnd: (peak, end) => `Most intense moment “${peak}”, end “${end}”.`,
    names: { remembered: "Remembered", positivePeak: "Peak", pit: "Pit", end: "End", mean: "Mean" },
    explanations: {
      remembered:
        "Peak–end rule: an experience is remembered by its most intense moment and its end. The most intense is the score farthest from neutral. Neither duration nor the number of steps enters.",
      positivePeak: "The highest score on the path; the first of equals.",
      pit: "The lowest score on the path; the first of equals.",
      end: "The last scored touchpoint on the path.",
      mean: "The sum of the scores, divided by how many touchpoints have one. Those without a score do not enter.",
    },
    heuristic:
      "This is a heuristic, not a measurement: a meta-analysis of 174 effects gives r = .58, about as good as the plain mean (Alaybek and others, 2022). It is weak for long mixed journeys.",
  },
};
