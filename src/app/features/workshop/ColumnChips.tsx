import { stageOfColumn, touchpointsOf } from "#core/model/select.ts";
import type { Id } from "#core/model/journeyMap.ts";
import { columnTitle } from "../../i18n/targetName.ts";
import { useNaming } from "./useNaming.ts";

export interface ColumnChipsProps {
  readonly column: Id;
  readonly onChoose: (column: Id) => void;
}

/** Where a note belongs: a stage, then one of its touchpoints or the whole of it. */
export function ColumnChips({ column, onChoose }: ColumnChipsProps) {
  const naming = useNaming();
  const { map } = naming;
  const { takingPart: words } = naming.words;
  const stage = stageOfColumn(map, column) ?? map.stages[0];
  if (stage === undefined) return null;
  const touchpoints = touchpointsOf(map, stage.id);
  const columns = [...touchpoints.map(({ id }) => id), stage.id];
  return (
    <div className="ws-where" role="group" aria-label={words.where}>
      <span className="u-label">{words.where}</span>
      <div className="ws-chips">
        {map.stages.map(({ id, tint }) => (
          <button
            key={id}
            type="button"
            className="ws-chip ws-stagechip"
            aria-pressed={id === stage.id}
            style={{
              background: `var(--stage-${tint}-tint)`,
              color: `var(--stage-${tint}-ink)`,
            }}
            onClick={() => onChoose(touchpointsOf(map, id)[0]?.id ?? id)}
          >
            {columnTitle(id, naming)}
          </button>
        ))}
      </div>
      <div className="ws-chips">
        {columns.map((id) => (
          <button
            key={id}
            type="button"
            className="ws-chip"
            aria-pressed={id === column}
            onClick={() => onChoose(id)}
          >
            {id === stage.id ? words.wholeStage(columnTitle(id, naming)) : columnTitle(id, naming)}
          </button>
        ))}
      </div>
    </div>
  );
}
