import type { Id } from "#core/model/journeyMap.ts";
import type { Role } from "#core/wire/roles.ts";
import type { Workshop, WorkshopPerson } from "#core/wire/workshop.ts";
import type { StoredParticipant, StoredWorkshop } from "../storage/workshopStorage.ts";

export interface WorkshopScene {
  readonly workshop: StoredWorkshop;
  readonly participants: readonly StoredParticipant[];
  /** Who has the map open. */
  readonly here: ReadonlySet<Id>;
}

/** A workshop as somebody in a role may see it; `undefined` where they may not know of it. */
export function shownWorkshop(scene: WorkshopScene, role: Role): Workshop | undefined {
  const { workshop } = scene;
  if (workshop.state === "planned" && role !== "own") return undefined;
  const { current, countdown, facilitator, resultsVersion } = workshop;
  return {
    id: workshop.id,
    title: workshop.title,
    state: workshop.state,
    blocks: workshop.blocks,
    ...(current !== undefined && { current }),
    ...(countdown && { countdown }),
    ...(facilitator && { facilitator }),
    people: peopleIn(scene, role),
    isMapFrozen: workshop.isMapFrozen,
    frozenLanes: workshop.frozenLanes,
    hidesNames: workshop.hidesNames,
    holdsNewcomers: workshop.holdsNewcomers,
    codeRole: workshop.codeRole,
    version: workshop.version,
    ...(resultsVersion !== undefined && { resultsVersion }),
    sentAt: Date.now(),
  };
}

/** Who takes part or waits for it; without names where those are hidden. */
export function peopleIn(scene: WorkshopScene, role: Role): WorkshopPerson[] {
  const { workshop, participants, here } = scene;
  const { hidesNames, facilitator, current } = workshop;
  return participants.flatMap(({ personId: id, name, state, doneBlock }) => {
    if (state === "removed") return [];
    const isNameless = hidesNames && role !== "own" && id !== facilitator?.id;
    return {
      id,
      name: isNameless ? "" : name,
      state,
      isHere: here.has(id),
      isDone: current !== undefined && doneBlock === current,
    };
  });
}
