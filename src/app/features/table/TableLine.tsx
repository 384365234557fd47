import { Plus } from "lucide-react";
import { memo } from "react";
import { stageTitle } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import type { TableRow } from "./tableRows.ts";
import { TouchpointLine } from "./TouchpointLine.tsx";
import type { LineProps } from "./TouchpointLine.tsx";

export interface TableLineProps extends LineProps {
  readonly row: TableRow;
}

/** One row of the table. */
export const TableLine = memo(function TableLine(props: TableLineProps) {
  const { row, ...rest } = props;
  switch (row.kind) {
    case "touchpoint":
      return <TouchpointLine {...rest} touchpoint={row.touchpoint} />;
    case "stage":
      return <StageLine {...props} row={row} />;
    case "add":
      return <AddLine {...props} row={row} />;
  }
});

type RowProps<K extends TableRow["kind"]> = TableLineProps & {
  readonly row: Extract<TableRow, { kind: K }>;
};

function StageLine({ row, index, columns, active }: RowProps<"stage">) {
  const words = useWords().table;
  const { tint } = row.stage;
  const name = stageTitle(row.stage, useLocale());
  return (
    <div role="row" aria-rowindex={index + 2} className="tb-line tb-stage" style={at(index)}>
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={columns.length}
        aria-label={words.stageRow(name, row.count)}
        className="tb-wide"
        tabIndex={active === undefined ? -1 : 0}
        data-active={active !== undefined}
        style={{ background: `var(--stage-${tint}-tint)`, color: `var(--stage-${tint}-ink)` }}
        data-cell={`${index}/0`}
      >
        <span className="tb-wide-text">
          {name} <span className="tb-count">{row.count}</span>
        </span>
      </div>
    </div>
  );
}

function AddLine({ row, index, columns, controller, active }: RowProps<"add">) {
  const words = useWords().table;
  const name = stageTitle(row.stage, useLocale());
  return (
    <div role="row" aria-rowindex={index + 2} className="tb-line tb-add" style={at(index)}>
      <div role="gridcell" aria-colindex={1} aria-colspan={columns.length} className="tb-wide">
        <button
          type="button"
          className="tb-add-button"
          aria-label={words.addTo(name)}
          tabIndex={active === undefined ? -1 : 0}
          data-active={active !== undefined}
          data-cell={`${index}/0`}
          onClick={() => controller.add(row.stage.id)}
        >
          <Plus size={14} aria-hidden />
          {words.addRow}
        </button>
      </div>
    </div>
  );
}

/** The place of a row in the body. */
export function at(index: number) {
  return { top: `calc(${index} * var(--row))` };
}
