import type { JourneyMap } from "#core/model/journeyMap.ts";
import { indexOf } from "#core/model/select.ts";
import type { Editing } from "../state/viewStore.ts";

/** The text that can be typed in place, as the map has it now. */
export function textOf(map: JourneyMap, { kind, id }: Editing): string {
  const index = indexOf(map);
  switch (kind) {
    case "stage":
      return index.stages.get(id)?.title ?? "";
    case "touchpoint":
      return index.touchpoints.get(id)?.title ?? "";
    case "lane":
      return index.lanes.get(id)?.title ?? "";
    case "note":
      return index.notes.get(id)?.text ?? "";
    case "persona":
      return index.personas.get(id)?.name ?? "";
    case "map":
      return map.info.title;
  }
}
