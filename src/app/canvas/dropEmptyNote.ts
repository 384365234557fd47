import type { MapSession } from "../session/mapSession.ts";
import { useMap } from "../state/mapStore.ts";
import type { Editing } from "../state/viewStore.ts";
import { indexOf } from "#core/model/select.ts";

/** A note that was left empty goes away. */
export function dropEmptyNote({ kind, id }: Editing, session: MapSession): void {
  if (kind !== "note") return;
  const note = indexOf(useMap.getState().map).notes.get(id);
  if (note !== undefined && note.text.trim() === "") {
    session.run({ type: "remove", targets: [{ kind, id }] });
  }
}
