import type { AddLane } from "#core/commands/addLane.ts";
import type { MapSession } from "../session/mapSession.ts";
import { goToDetails, openPanel } from "../state/viewStore.ts";

/** Adds a lane, shows it among the others, and goes to its name. */
export function addLane(
  { session }: { readonly session: MapSession },
  lane: Omit<AddLane, "id">,
): void {
  const id = session.newId();
  if (!session.run({ type: "addLane", id, ...lane })) return;
  openPanel("lanes");
  goToDetails({ kind: "lane", id });
}
