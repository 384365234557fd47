import * as Y from "yjs";
import { writeMap } from "#core/doc/writeMap.ts";
import type { JourneyMap } from "#core/model/journeyMap.ts";

/** The first update of a new map's log. */
export function mapContent(map: JourneyMap): Uint8Array {
  const doc = new Y.Doc();
  writeMap(doc, map);
  return Y.encodeStateAsUpdate(doc);
}
