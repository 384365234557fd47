/** One box of the drawing that both contestants show. */
export interface BenchCard {
  readonly column: number;
  readonly row: number;
  readonly text: string;
}

/** Rows of cards: one of touchpoints, four of notes. */
export const cardRows = 5;

const words = "paket kapıda kupon sepet ödeme numara iade çiçek mesaj destek video kılavuz".split(
  " ",
);

/** `count` cards, a fifth of them touchpoints, with short texts as people write them. */
export function benchCards(count: number): BenchCard[] {
  return Array.from({ length: count }, (_, index) => ({
    column: Math.floor(index / cardRows),
    row: index % cardRows,
    text: textOf(index),
  }));
}

function textOf(index: number): string {
  const length = 2 + (index % 5);
  const chosen = Array.from({ length }, (_, at) => words[(index * 7 + at * 5) % words.length]);
  return `${chosen.join(" ")} ${index}`;
}
