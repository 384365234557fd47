import { personaName } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { PersonaInitial } from "../../parts/PersonaPicture.tsx";
import { usePersonaMarks } from "../../parts/usePersonaMarks.ts";
import { columnTitle } from "./columnTitle.ts";
import { columnKey, columnWidth } from "./tableColumns.ts";
import type { TableColumn } from "./tableColumns.ts";

/** The headers: what each column holds, whose it is and on which scale. */
export function TableHead({ columns }: { readonly columns: readonly TableColumn[] }) {
  return (
    <div role="rowgroup" className="tb-head">
      <div role="row" aria-rowindex={1} className="tb-line">
        {columns.map((column, index) => (
          <div
            key={columnKey(column)}
            role="columnheader"
            aria-colindex={index + 1}
            className={headClass(column, index)}
            style={index === 0 ? undefined : { width: columnWidth(column) }}
          >
            <HeadContent column={column} />
          </div>
        ))}
      </div>
    </div>
  );
}

function headClass(column: TableColumn, index: number): string {
  if (index === 0) return "tb-th tb-first";
  return column.kind === "rating" && column.field === "emotion" ? "tb-th tb-new-persona" : "tb-th";
}

function HeadContent({ column }: { readonly column: TableColumn }) {
  const words = useWords();
  const locale = useLocale();
  const marks = usePersonaMarks();
  const title = columnTitle(column, words);
  if (column.kind === "company") {
    return (
      <>
        <span className="tb-th-name">
          <span className="tb-th-text">{title}</span>
        </span>
        <span className="tb-th-sub">{words.table.scoreRange}</span>
      </>
    );
  }
  if (column.kind !== "rating") return <span className="tb-th-name">{title}</span>;
  const mark = marks.find(({ persona }) => persona.id === column.persona.id);
  const range = column.field === "emotion" ? words.table.emotionRange : words.table.scoreRange;
  return (
    <>
      <span className="tb-th-name">
        {mark !== undefined && <PersonaInitial mark={mark} size={16} />}
        <span className="tb-th-text">{personaName(column.persona, locale)}</span>
      </span>
      <span className="tb-th-sub">
        {title} <span className="tb-th-range">{range}</span>
      </span>
    </>
  );
}
