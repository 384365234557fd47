import type * as Y from "yjs";
import type { JourneyMap } from "../model/journeyMap.ts";
import { MapReader } from "./mapReader.ts";

/** The map a document holds, whatever the document: total, repaired, never written back. */
export function readMap(doc: Y.Doc): JourneyMap {
  const reader = new MapReader(doc);
  reader.stop();
  return reader.map;
}
