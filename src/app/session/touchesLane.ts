import type { Edit } from "#core/model/edits.ts";
import { isRecord } from "#core/model/readers.ts";
import { indexOf } from "#core/model/select.ts";
import type { Id, JourneyMap } from "#core/model/journeyMap.ts";

/** Whether edits change one of these lanes, or a note that lies in one or is to. */
export function touchesLane(
  map: JourneyMap,
  edits: readonly Edit[],
  lanes: readonly Id[],
): boolean {
  if (lanes.length === 0) return false;
  return edits.some((edit) => lanesOf(map, edit).some((lane) => lanes.includes(lane)));
}

function lanesOf(map: JourneyMap, edit: Edit): readonly Id[] {
  if (edit.edit === "rate" || edit.edit === "visit") return [];
  if (edit.kind === "lane") return [edit.id];
  if (edit.kind !== "note") return [];
  const now = indexOf(map).notes.get(edit.id)?.place.lane;
  const place = edit.edit === "create" ? edit.fields["place"] : "value" in edit && edit.value;
  const next = isRecord(place) ? place["lane"] : undefined;
  return [now, next].filter((lane): lane is Id => typeof lane === "string");
}
