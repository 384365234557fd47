import type { Id, JourneyMap, LaneKind, NoteKind, NoteTint } from "../model/journeyMap.ts";
import { entityFields } from "../model/fields.ts";
import { noteLaneTints } from "../model/noteLaneTints.ts";
import { creationRefusal, readValues, textRefusal } from "./checks.ts";
import { roomBefore, shiftEdits } from "./positions.ts";
import type { Plan } from "./refusal.ts";

/** Adds a lane before another, or last; of each kind but notes a map has one. */
export interface AddLane {
  readonly id: Id;
  readonly kind: LaneKind;
  /** Empty: the kind's own name in the reader's language. */
  readonly title?: string | undefined;
  readonly before?: Id | undefined;
  readonly noteKind?: NoteKind | undefined;
  readonly tint?: NoteTint | undefined;
}

export function addLane(map: JourneyMap, args: AddLane): Plan {
  const { id, kind, title = "", before, noteKind = "idea" } = args;
  const refusal = creationRefusal(map, "lane", id) ?? textRefusal(title);
  if (refusal !== undefined) return refusal;
  const isOne = kind !== "notes" && map.lanes.some((lane) => lane.kind === kind);
  if (isOne) return { refused: "lane-exists" };
  const { orders, shifted } = roomBefore(map.lanes, before, [id]);
  const tint = args.tint ?? noteLaneTints[noteKind];
  const given = { kind, title, noteKind, tint, hidden: false, collapsed: false, groupBy: "none" };
  const fields = { ...readValues(entityFields.lane, given), order: orders[0] };
  return [{ edit: "create", kind: "lane", id, fields }, ...shiftEdits(map, "lane", shifted)];
}
