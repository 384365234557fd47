import type { Target } from "#core/model/target.ts";
import { indexOf } from "#core/model/select.ts";
import type { Box } from "#core/layout/boxes.ts";
import type { Id } from "#core/model/journeyMap.ts";
import { pairOfKey, selectedIds } from "../state/selection.ts";
import type { Selected } from "../state/selection.ts";
import type { ActionContext } from "./action.ts";

/** The last selected thing. */
export function active({ view }: ActionContext): Selected | undefined {
  return view.selection.at(-1);
}

/** The column the selection is in: a touchpoint's or a stage's id. */
export function activeColumn(context: ActionContext): Id | undefined {
  const target = active(context);
  switch (target?.kind) {
    case "touchpoint":
    case "stage":
      return target.id;
    case "rating":
      return pairOfKey(target.id)[0];
    case "cell":
      return pairOfKey(target.id)[1];
    case "note":
      return indexOf(context.map).notes.get(target.id)?.place.column;
    default:
      return undefined;
  }
}

/** The lane the selection is in. */
export function activeLane(context: ActionContext): Id | undefined {
  const target = active(context);
  if (target?.kind === "lane") return target.id;
  if (target?.kind === "cell") return pairOfKey(target.id)[0];
  if (target?.kind === "note") return indexOf(context.map).notes.get(target.id)?.place.lane;
  return undefined;
}

/** The stage the selection is in, or the last. */
export function activeStage(context: ActionContext): Id | undefined {
  const { map } = context;
  const column = activeColumn(context) ?? "";
  const stage = indexOf(map).touchpoints.get(column)?.place.stage ?? column;
  return indexOf(map).stages.has(stage) ? stage : map.stages.at(-1)?.id;
}

/** The selected entities that can be deleted, copied or moved. */
export function selectedEntities({ map, view }: ActionContext): readonly Target[] {
  const index = indexOf(map);
  return view.selection.flatMap(({ kind, id }): Target[] => {
    switch (kind) {
      case "stage":
        return index.stages.has(id) ? [{ kind, id }] : [];
      case "touchpoint":
        return index.touchpoints.has(id) ? [{ kind, id }] : [];
      case "note":
        return index.notes.has(id) ? [{ kind, id }] : [];
      case "lane":
        return index.lanes.has(id) ? [{ kind, id }] : [];
      case "persona":
        return index.personas.has(id) ? [{ kind, id }] : [];
      default:
        return [];
    }
  });
}

/** The stages, touchpoints and notes selected: what a clip can hold. */
export function clippedTargets({ view }: ActionContext): readonly Target[] {
  const kinds = ["stage", "touchpoint", "note"] as const;
  return kinds.flatMap((kind) => selectedIds(view.selection, kind).map((id) => ({ kind, id })));
}

/** Where the selected things stand on the map. */
export function selectedBoxes({ layout, view }: ActionContext): readonly Box[] {
  if (layout === undefined) return [];
  return view.selection.flatMap(({ kind, id }): Box[] => {
    const box = boxOf(layout, kind, id);
    return box === undefined ? [] : [box];
  });
}

function boxOf(
  layout: NonNullable<ActionContext["layout"]>,
  kind: Selected["kind"],
  id: string,
): Box | undefined {
  switch (kind) {
    case "touchpoint":
      return layout.cardById.get(id)?.box;
    case "note":
      return layout.noteById.get(id)?.box;
    case "stage":
      return layout.stages.find(({ stage }) => stage.id === id)?.box;
    case "lane":
      return layout.laneById.get(id)?.box;
    case "rating": {
      const column = layout.columnById.get(pairOfKey(id)[0]);
      const lane = layout.lanes.find((each) => each.kind === "emotion");
      return column && lane && { ...lane.box, x: column.x, width: column.width };
    }
    case "cell": {
      const [laneId, columnId] = pairOfKey(id);
      const column = layout.columnById.get(columnId);
      const lane = layout.laneById.get(laneId);
      return column && lane && { ...lane.box, x: column.x, width: column.width };
    }
    default:
      return undefined;
  }
}
