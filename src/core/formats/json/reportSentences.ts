import { formatPlain } from "#core/words/numbers.ts";
import type { CoreWords } from "#core/words/coreWords.ts";
import { fieldName } from "#core/words/words.ts";
import type { PlaceStep, ReportLine } from "./fileReport.ts";
import type { Problem } from "./parseMapText.ts";

/** A report as sentences in the reader's language, each with the place by name. */
export function reportSentences(report: readonly ReportLine[], words: CoreWords): string[] {
  return report.map((line) => {
    if (line.action === "more") return words.report.more(line.count ?? 0);
    const place = placeName(line.place, words);
    return place === "" ? remark(line, words) : `${place}: ${remark(line, words)}`;
  });
}

/** Why a text is no map, in the reader's language. */
export function problemSentence(problem: Problem, words: CoreWords): string {
  const { line = 0, version = "?", max = 0, kind = "map" } = problem;
  return words.report.problems[problem.problem]({ line, version, max, kind });
}

/** `stage “Delivery” → touchpoint “Hand-over” → Ayşe`. */
function placeName(place: readonly PlaceStep[], words: CoreWords): string {
  return place.map((step) => stepName(step, words)).join(" → ");
}

function stepName({ kind, name, position }: PlaceStep, { report }: CoreWords): string {
  if (kind === "rating" || (kind === "persona" && name !== "")) return name;
  return name === ""
    ? report.nameless(report.kinds[kind], position)
    : `${report.kinds[kind]} ${report.quoted(name)}`;
}

function remark(line: ReportLine, words: CoreWords): string {
  const { report } = words;
  const field = line.field === undefined ? "" : fieldName(words, line.field);
  const was = line.was === undefined ? "" : valueText(line.was, words);
  const fault = `(${report.faults[line.fault]})`;
  switch (line.action) {
    case "changed":
      return joined(field, was, "→", valueText(line.now, words), fault);
    case "moved":
      return report.moved(valueText(line.now, words));
    case "new-id":
      return `${report.newId} (${was}: ${report.faults[line.fault]})`;
    case "left-out":
    case "more":
      return joined(field, field === "" ? "" : was, report.leftOut, fault);
    case "ignored":
      return joined(field, was, fault);
  }
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function valueText(value: ReportLine["was"], words: CoreWords): string {
  if (value === undefined || value === "") return words.report.nothing;
  if (typeof value === "string") return words.report.quoted(value);
  return typeof value === "number" ? formatPlain(value, words.locale) : String(value);
}
