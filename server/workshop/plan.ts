import type { Id } from "#core/model/journeyMap.ts";
import { limits } from "#core/wire/limits.ts";
import type { Block, BlockPlan, WorkshopPlan } from "#core/wire/workshop.ts";
import type { StoredWorkshop } from "../storage/workshopStorage.ts";
import { Refusal } from "../Refusal.ts";

/** A workshop that nobody has opened yet. */
export function planned(plan: WorkshopPlan, { id, mapId }: { id: Id; mapId: Id }): StoredWorkshop {
  return {
    id,
    mapId,
    title: plan.title,
    codeRole: plan.codeRole,
    blocks: checked(plan.blocks.map(waiting)),
    state: "planned",
    isMapFrozen: false,
    frozenLanes: [],
    hidesNames: false,
    holdsNewcomers: false,
    version: 1,
    revealed: [],
    gathered: {},
    keepsView: false,
  };
}

/** Another plan for a workshop: blocks that have begun stay as they are, where they are. */
export function replanned(workshop: StoredWorkshop, plan: WorkshopPlan): StoredWorkshop {
  const begun = [...workshop.blocks.entries()].filter(([, { state }]) => state !== "waiting");
  const begunIds = new Set(begun.map(([, { id }]) => id));
  const blocks = plan.blocks.filter(({ id }) => !begunIds.has(id)).map(waiting);
  for (const [index, block] of begun) blocks.splice(index, 0, block);
  const { title, codeRole } = plan;
  return { ...workshop, title, codeRole, blocks: checked(blocks) };
}

/** The blocks, if they are not too many, each has an id of its own, and each reveal shows one before it. */
function checked(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length > limits.workshopBlocks) throw new Refusal("bad-field", "blocks");
  const before = new Map<Id, Block>();
  for (const block of blocks) {
    const isReveal = block.kind === "reveal";
    const shown = isReveal ? before.get(block.of) : undefined;
    const isShown = shown !== undefined && isAnswered(shown);
    if (before.has(block.id) || (isReveal && !isShown)) throw new Refusal("bad-field", "blocks");
    before.set(block.id, block);
  }
  return blocks;
}

/** Whether people answer something in a block. */
export function isAnswered({ kind }: BlockPlan): boolean {
  return kind !== "reveal" && kind !== "commit";
}

/** Whether nobody may ever tell who gave which answer in a block. */
export function isAnonymous(block: BlockPlan): boolean {
  return "isAnonymous" in block && block.isAnonymous;
}

function waiting(block: BlockPlan): Block {
  return { ...block, state: "waiting" };
}
