import type { BlockResult, Decision, MinutedBlock, Minutes, Spread } from "#core/wire/workshop.ts";
import type { Format } from "../../i18n/format.ts";
import type { Words } from "../../i18n/words.ts";
import { answerCount } from "../../parts/answerCount.ts";
import { dayShown } from "../../parts/dayText.ts";
import { gatheredByPlace } from "./gatheredByPlace.ts";

export interface Wording {
  readonly words: Words;
  readonly format: Format;
}

/** The minutes as Markdown: headings, lists and tables that read well in any editor. */
export function minutesMarkdown(minutes: Minutes, wording: Wording): string {
  const { words, format } = wording;
  const { decisions } = words;
  const { facilitator = "" } = minutes;
  const facts = [
    `${decisions.whichMap}: ${plain(minutes.mapTitle)}`,
    `${decisions.when}: ${format.dateTime(minutes.openedAt)}`,
    ...(facilitator === "" ? [] : [`${decisions.ledBy}: ${plain(facilitator)}`]),
    peopleLine({ ...minutes, people: minutes.people.map(plain) }, wording),
  ];
  const parts = [
    `# ${plain(minutes.title)}`,
    facts.map((fact) => `- ${fact}`).join("\n"),
    `## ${decisions.title}`,
    actionPart(minutes, wording),
    ...toldBlocks(minutes).map((block) => blockPart(block, wording)),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Minutes with names for all that people called nothing. */
export function withNames(minutes: Minutes, words: Words): Minutes {
  return {
    ...minutes,
    title: minutes.title || words.workshop.title,
    mapTitle: minutes.mapTitle || words.decisions.untitled,
    people: minutes.people.map((name) => name || words.people.unnamed),
  };
}

/** Who took part: by name where names are kept, else how many. */
export function peopleLine({ people, peopleCount }: Minutes, { words, format }: Wording): string {
  const { who, peopleCount: counted } = words.decisions;
  return people.length > 0 ? `${who}: ${format.list(people)}` : counted(format.count(peopleCount));
}

/** The blocks with something to tell of: what a reveal showed stands with its own block, and decisions come first. */
export function toldBlocks({ blocks }: Minutes): readonly MinutedBlock[] {
  return blocks.filter(({ block: { kind } }) => kind !== "reveal" && kind !== "commit");
}

/** What a block is called in the minutes, with whom or what it was about. */
export function blockTitle({ block, about }: MinutedBlock, { words }: Wording): string {
  const name = words.decisions.kinds[block.kind];
  return about.length === 0 ? name : `${name}: ${about.join(", ")}`;
}

function blockPart(minuted: MinutedBlock, wording: Wording): string {
  const { block, result } = minuted;
  const { decisions } = wording.words;
  const head = [`## ${plain(blockTitle(minuted, wording))}`];
  if (block.prompt !== "") head.push(`> ${plain(block.prompt)}`);
  if (result === undefined) return [...head, decisions.notRevealed].join("\n\n");
  const answered = decisions.answered(wording.format.count(result.people));
  const isScored = "touchpoints" in result;
  const figures = isScored ? [decisions.medianAndHalf] : [];
  return [...head, answered, ...figures, resultPart(result, minuted, wording)].join("\n\n");
}

/** What a note or a touchpoint was called at the end, if it was there. */
export function nameIn({ names, block }: MinutedBlock, id: string, words: Words): string {
  return names[id] ?? (block.kind === "vote" ? words.takingPart.gone : words.decisions.nowhere);
}

function resultPart(
  result: BlockResult,
  minuted: MinutedBlock,
  { words, format }: Wording,
): string {
  const nameOf = (id: string) => plain(nameIn(minuted, id, words));
  const { votes } = words.decisions;
  switch (result.kind) {
    case "gather":
      return gatheredByPlace(result.notes, minuted, words)
        .map(({ name, texts }) => {
          const list = texts.map((text) => `- ${plain(text)}`).join("\n");
          return name === "" ? list : `### ${plain(name)}\n\n${list}`;
        })
        .join("\n\n");
    case "vote":
      return table(
        [votes.note, votes.dots, votes.people],
        result.notes.map(({ note, dots, people }) => [
          nameOf(note),
          format.count(dots),
          format.count(people),
        ]),
      );
    case "rate":
    case "gap":
      return scoreTable(result, nameOf, { words, format });
  }
}

function scoreTable(
  { touchpoints }: Extract<BlockResult, { readonly kind: "rate" | "gap" }>,
  nameOf: (id: string) => string,
  { words, format }: Wording,
): string {
  const { touchpoint: title, count: answers } = words.decisions.column;
  const { emotion: felt, satisfactionShort: satisfied } = words.takingPart;
  return table(
    [title, felt, satisfied, answers],
    touchpoints.map((touchpoint) => [
      nameOf(touchpoint.touchpoint),
      medianOf(touchpoint.emotion, format.emotion),
      medianOf(touchpoint.satisfaction, format.number),
      format.count(answerCount(touchpoint)),
    ]),
  );
}

/** The median and the middle half: `−0,5 (−1 … 0,5)`; a dash where nobody answered. */
export function medianOf(spread: Spread | undefined, shown: (value: number) => string): string {
  if (spread === undefined || spread.count === 0) return "–";
  return `${shown(spread.median)} (${shown(spread.lower)} … ${shown(spread.upper)})`;
}

function actionPart({ decisions: decided }: Minutes, { words, format }: Wording): string {
  const { decisions } = words;
  if (decided.length === 0) return decisions.none;
  return table(
    [decisions.text, decisions.owner, decisions.reviewOn, decisions.done],
    decided.map((decision) => [
      plain(decision.text),
      decision.owner === "" ? decisions.nobody : plain(decision.owner),
      ...decisionDays(decision, format),
    ]),
  );
}

/** When a decision is looked at again and when it was done; a dash where nobody has said. */
export function decisionDays({ reviewOn, doneAt }: Decision, format: Format) {
  return [
    reviewOn === undefined ? "–" : dayShown(reviewOn, format),
    doneAt === undefined ? "–" : format.date(doneAt),
  ] as const;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** People's text on one line, a slash for each line end, its Markdown taken literally. */
function plain(text: string): string {
  return (
    text
      .trim()
      .replaceAll(/\s*\n\s*/gu, " / ")
      .replaceAll(/\s+/gu, " ")
      .replaceAll(/[\\`*_~[\]<>|#&]/gu, String.raw`\$&`)
      // What would begin a list.
      .replace(/^(\d*)([-+.)])(?=\s|$)/u, String.raw`$1\$2`)
  );
}
