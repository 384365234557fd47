import type { Workshop } from "#core/wire/workshop.ts";
import type { StoredWorkshop } from "#server/storage/workshopStorage.ts";

const plain = {
  id: "w",
  title: "",
  state: "open",
  blocks: [],
  isMapFrozen: false,
  frozenLanes: [],
  hidesNames: false,
  holdsNewcomers: false,
  codeRole: "edit",
  version: 1,
} as const;

/** An open workshop as people hear of it, without what does not matter to a test. */
export function heardWorkshop(change: Partial<Workshop> = {}): Workshop {
  return { ...plain, people: [], sentAt: 0, ...change };
}

/** An open workshop as it is stored, without what does not matter to a test. */
export function storedWorkshop(change: Partial<StoredWorkshop> = {}): StoredWorkshop {
  return { ...plain, mapId: "m", revealed: [], gathered: {}, keepsView: false, ...change };
}
