/** One box of the drawing that both contestants show. */
export interface BenchCard {
  readonly column: number;
  /** 0: a touchpoint; else a note below it. */
  readonly row: number;
  readonly text: string;
}

const noteKinds = ["action", "thought", "need", "pain", "opportunity", "idea", "quote"];
const tints = ["indigo", "teal", "amber", "plum", "brick", "slate"];
const channels = ["web", "mobile-app", "store", "phone", "courier"];
const words = "paket kapıda kupon sepet ödeme numara iade çiçek mesaj destek video kılavuz".split(
  " ",
);
const columnsPerStage = 10;

/**
 * `count` cards as on a map rather wide than high: a row of touchpoints, below each its notes. Wide
 * enough to be a journey, and not too wide for Excalidraw to show it whole at its least zoom.
 */
export function benchCards(count: number): BenchCard[] {
  const columns = Math.round(1.5 * Math.sqrt(count));
  return Array.from({ length: count }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
    text: textOf(index),
  }));
}

/** `count` touchpoints without notes. */
export function benchTouchpoints(count: number): BenchCard[] {
  return Array.from({ length: count }, (_, column) => ({ column, row: 0, text: textOf(column) }));
}

/** A map file in which the cards are touchpoints and notes, scored by two personas. */
export function benchMapFile(cards: readonly BenchCard[]): string {
  const touchpoints = cards.filter(({ row }) => row === 0);
  const stages = Object.groupBy(touchpoints, ({ column }) => Math.floor(column / columnsPerStage));
  return JSON.stringify({
    format: "yolculuk",
    version: 1,
    title: `${cards.length} kart`,
    locale: "tr",
    personas: ["Ayşe", "Ali"].map((name, colour) => ({ id: `p${colour}`, name, colour })),
    stages: Object.entries(stages).map(([stage, members]) => ({
      id: `s${stage}`,
      title: `Aşama ${stage}`,
      tint: tints[Number(stage) % tints.length],
      touchpoints: members?.map(touchpoint),
    })),
    lanes: [
      { id: "touchpoints", kind: "touchpoints" },
      { id: "emotion", kind: "emotion" },
      ...noteKinds.map((noteKind, lane) => noteLane(noteKind, notesOfLane(cards, lane))),
    ],
  });
}

function touchpoint({ column, text }: BenchCard): unknown {
  return {
    id: `t${column}`,
    title: text,
    channel: channels[column % channels.length],
    ratings: { p0: { emotion: emotionAt(column) }, p1: { emotion: emotionAt(column * 3 + 1) } },
  };
}

function notesOfLane(cards: readonly BenchCard[], lane: number): BenchCard[] {
  return cards.filter(({ row }) => row > 0 && (row - 1) % noteKinds.length === lane);
}

function noteLane(noteKind: string, cards: readonly BenchCard[]): unknown {
  const notes = cards.map(({ column, row, text }) => ({
    id: `n${row}-${column}`,
    column: `t${column}`,
    text,
  }));
  return { id: noteKind, kind: "notes", noteKind, notes };
}

/** −2 … +2 in steps of 0.1, up and down as on a real map. */
function emotionAt(step: number): number {
  return Math.round(Math.sin(step * 0.9) * 20) / 10;
}

function textOf(index: number): string {
  const length = 2 + (index % 5);
  const chosen = Array.from({ length }, (_, at) => words[(index * 7 + at * 5) % words.length]);
  return `${chosen.join(" ")} ${index}`;
}
