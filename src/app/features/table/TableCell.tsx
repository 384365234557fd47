import { Star } from "lucide-react";
import type { ReactNode } from "react";
import { levelOf } from "#core/layout/curve/faces.ts";
import { personaName, touchpointTitle } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { EmotionFace } from "../../parts/EmotionFace.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { classes } from "../../ui/classes.ts";
import { CellEditor } from "./CellEditor.tsx";
import { cellText } from "./cellText.ts";
import type { RowContent } from "./cellText.ts";
import type { Cell } from "./moveInTable.ts";
import type { CellEditing, TableController } from "./TableController.ts";
import { columnWidth } from "./tableColumns.ts";
import type { TableColumn } from "./tableColumns.ts";

export interface TableCellProps {
  readonly content: RowContent;
  readonly column: TableColumn;
  readonly place: Cell;
  readonly controller: TableController;
  readonly isActive: boolean;
  /** It is one of a selected block. */
  readonly isChosen: boolean;
  readonly editing: CellEditing | undefined;
  readonly fault: string | undefined;
  readonly isOffPath: boolean;
  /** What else stands in the cell. */
  readonly children?: ReactNode;
}

/** One cell. */
export function TableCell(props: TableCellProps) {
  const { content, column, place, controller, isActive, isChosen, editing, fault, isOffPath } =
    props;
  const isFirst = place.column === 0;
  return (
    <div
      role={isFirst ? "rowheader" : "gridcell"}
      aria-colindex={place.column + 1}
      aria-invalid={fault !== undefined}
      // Only of a block: of every other cell it would be said that it is not selected.
      aria-selected={isChosen || undefined}
      className={classes(
        "tb-cell",
        isFirst && "tb-first",
        `tb-k-${column.kind}`,
        column.kind === "rating" && column.field === "emotion" && "tb-new-persona",
        isOffPath && "tb-off",
        isChosen && "tb-block",
        editing !== undefined && "tb-editing",
      )}
      style={isFirst ? undefined : { width: columnWidth(column) }}
      tabIndex={isActive && editing === undefined ? 0 : -1}
      data-active={isActive}
      data-cell={`${place.row}/${place.column}`}
    >
      {editing === undefined ? (
        <CellContent content={content} column={column} isOffPath={isOffPath} />
      ) : (
        <CellEditor column={column} editing={editing} controller={controller} />
      )}
      {props.children}
      {fault !== undefined && (
        <span className="tb-fault" role="alert">
          {fault}
        </span>
      )}
    </div>
  );
}

interface CellContentProps {
  readonly content: RowContent;
  readonly column: TableColumn;
  readonly isOffPath: boolean;
}

function CellContent({ content, column, isOffPath }: CellContentProps) {
  const words = useWords().table;
  const locale = useLocale();
  const text = cellText(content, column, locale);
  if (column.kind === "moment") {
    if (text === "") return null;
    return (
      <>
        <Star size={15} aria-hidden className="tb-star" />
        <VisuallyHidden>{words.yes}</VisuallyHidden>
      </>
    );
  }
  if (column.kind === "text" && column.field === "title" && text.trim() === "") {
    return (
      <span className="tb-text tb-untitled">{touchpointTitle(content.touchpoint, locale)}</span>
    );
  }
  return (
    <>
      {column.kind === "rating" && <RatingFace content={content} column={column} />}
      <span className="tb-text" title={column.kind === "text" ? text : undefined}>
        {text}
      </span>
      {isOffPath && column.kind === "rating" && (
        <VisuallyHidden>{words.notOnPath(personaName(column.persona, locale))}</VisuallyHidden>
      )}
    </>
  );
}

function RatingFace({
  content,
  column,
}: {
  readonly content: RowContent;
  readonly column: TableColumn & { kind: "rating" };
}) {
  const emotion = content.ratings?.[column.persona.id]?.emotion;
  if (column.field !== "emotion" || emotion === undefined) return null;
  return <EmotionFace level={levelOf(emotion)} size={18} />;
}
