/** One comparison of one run: our figure, the peer's, and what we aim at. */
export interface Row {
  readonly what: string;
  readonly unit: "ms" | "MB";
  readonly ours: number;
  readonly peer: number;
  /** Ours ÷ peer is to be at most this. */
  readonly aim?: number;
}

export interface Comparison {
  readonly title: string;
  readonly peer: string;
  readonly rows: readonly Row[];
}

/** The comparison as lines for the terminal, smaller is better throughout. */
export function comparisonTable({ title, peer, rows }: Comparison): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const lines = rows.map(({ what, unit, ours, peer: theirs, aim }) => {
    // As printed: clocks of frames tell 16.7 ms from 16.8, and mean the same.
    const ratio = Number((ours / theirs).toFixed(2));
    const figures = [ours, theirs].map((value) => `${value.toFixed(1).padStart(9)} ${unit}`);
    const verdict = aim === undefined ? "" : `  aim ≤ ${aim} ${ratio <= aim ? "met" : "MISSED"}`;
    return `  ${what.padEnd(width)} ${figures.join(" ")}   ${ratio.toFixed(2)}×${verdict}`;
  });
  return [`\n${title}: ours, ${peer}, ours ÷ peer`, ...lines].join("\n");
}
