import type { MapScope, Persona } from "#core/model/journeyMap.ts";

/** A column of the table: one field of touchpoints, or of one persona's ratings of them. */
export type TableColumn =
  | { readonly kind: "text"; readonly field: "title" | "description" | "where" | "outcome" }
  | { readonly kind: "word"; readonly field: "channel" | "owner" | "when" }
  | { readonly kind: "contact" }
  | { readonly kind: "expectations" }
  | { readonly kind: "moment" }
  | { readonly kind: "company" }
  | {
      readonly kind: "rating";
      readonly field: "emotion" | "satisfaction";
      readonly persona: Persona;
    };

/** What the columns of a map depend on. */
export interface ColumnSource {
  readonly personas: readonly Persona[];
  readonly scope: MapScope;
  /** Without scores: people rate just now. */
  readonly hidesScores?: boolean;
}

/** The columns of a map, left to right: the title, then the scores, which are entered most. */
export function columnsOf(source: ColumnSource): readonly TableColumn[] {
  const columns = allColumns(source);
  if (source.hidesScores !== true) return columns;
  return columns.filter(({ kind }) => kind !== "rating" && kind !== "company");
}

function allColumns({ personas, scope }: ColumnSource): readonly TableColumn[] {
  return [
    { kind: "text", field: "title" },
    ...personas.flatMap((persona): TableColumn[] => [
      { kind: "rating", field: "emotion", persona },
      { kind: "rating", field: "satisfaction", persona },
    ]),
    { kind: "company" },
    { kind: "word", field: "channel" },
    { kind: "contact" },
    { kind: "word", field: "owner" },
    { kind: "expectations" },
    { kind: "moment" },
    { kind: "text", field: "description" },
    ...(scope === "individual" ? individualColumns : []),
  ];
}

const individualColumns: readonly TableColumn[] = [
  { kind: "text", field: "where" },
  { kind: "word", field: "when" },
  { kind: "text", field: "outcome" },
];

/** What names a column among the others, from reading to reading. */
export function columnKey(column: TableColumn): string {
  if (column.kind === "rating") return `${column.persona.id}/${column.field}`;
  return "field" in column ? column.field : column.kind;
}

const widths: Readonly<Record<TableColumn["kind"], number>> = {
  text: 240,
  word: 136,
  contact: 96,
  expectations: 200,
  moment: 96,
  company: 136,
  rating: 104,
};

/** How wide a column is, in CSS pixels. */
export function columnWidth(column: TableColumn): number {
  return widths[column.kind];
}
