import type { Ref } from "react";
import { stageOfColumn, touchpointsOf } from "#core/model/select.ts";
import type { Id } from "#core/model/journeyMap.ts";
import { columnTitle } from "../../i18n/targetName.ts";
import { useNaming } from "./useNaming.ts";

export interface ColumnChipsProps {
  readonly column: Id | undefined;
  /** A choice is missing. */
  readonly isAsked: boolean;
  readonly onChoose: (column: Id) => void;
  readonly ref?: Ref<HTMLDivElement>;
}

/** Where a note belongs: a stage; who wants to be more exact goes on to one of its touchpoints. */
export function ColumnChips({ column, isAsked, onChoose, ref }: ColumnChipsProps) {
  const naming = useNaming();
  const { map } = naming;
  const { takingPart: words } = naming.words;
  const stage = column === undefined ? undefined : stageOfColumn(map, column);
  return (
    <div ref={ref} className="ws-where" role="group" aria-label={words.where}>
      <span className="u-label">{words.where}</span>
      {isAsked && (
        <p className="ws-asked" role="alert">
          {words.nowhereYet}
        </p>
      )}
      <div className="ws-chips">
        {map.stages.map(({ id, tint }) => (
          <button
            key={id}
            type="button"
            className="ws-chip ws-stagechip"
            aria-pressed={id === stage?.id}
            style={{
              background: `var(--stage-${tint}-tint)`,
              color: `var(--stage-${tint}-ink)`,
            }}
            onClick={() => onChoose(id)}
          >
            {columnTitle(id, naming)}
          </button>
        ))}
      </div>
      {stage !== undefined && <Finer stage={stage.id} column={column} onChoose={onChoose} />}
    </div>
  );
}

interface FinerProps extends Pick<ColumnChipsProps, "column" | "onChoose"> {
  readonly stage: Id;
}

/** The touchpoints of a stage, and the whole of it. */
function Finer({ stage, column, onChoose }: FinerProps) {
  const naming = useNaming();
  const { takingPart: words, parts } = naming.words;
  const touchpoints = touchpointsOf(naming.map, stage);
  if (touchpoints.length === 0) return null;
  return (
    <>
      <span className="u-hint">{words.finer}</span>
      <div className="ws-chips">
        {[stage, ...touchpoints.map(({ id }) => id)].map((id) => (
          <button
            key={id}
            type="button"
            className="ws-chip"
            aria-pressed={id === column}
            onClick={() => onChoose(id)}
          >
            {id === stage ? parts.wholeStage(columnTitle(id, naming)) : columnTitle(id, naming)}
          </button>
        ))}
      </div>
    </>
  );
}
