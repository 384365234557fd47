import type { Id } from "#core/model/journeyMap.ts";
import type { Block } from "#core/wire/workshop.ts";
import type { StoredWorkshop } from "../storage/workshopStorage.ts";
import { started } from "./countdown.ts";
import { Refusal } from "../Refusal.ts";

/** The workshop with a block begun, and the one that was open closed. A reveal closes the block it shows, too. */
export function begun(workshop: StoredWorkshop, id: Id, now: number): StoredWorkshop {
  const block = blockIn(workshop, id);
  if (block.state !== "waiting") throw new Refusal("closed");
  const shown = block.kind === "reveal" ? [block.of] : [];
  const { blocks } = withClosed(closed(workshop), shown);
  const countdown = started(block.minutes, now);
  return {
    ...workshopWithout(workshop),
    blocks: blocks.map((each) => (each.id === id ? { ...each, state: "open" } : each)),
    revealed: [...new Set([...workshop.revealed, ...shown])],
    current: id,
    ...(countdown && { countdown }),
  };
}

/** The workshop with its open block closed, if there is one. */
export function closed(workshop: StoredWorkshop): StoredWorkshop {
  const { current } = workshop;
  return withClosed(workshopWithout(workshop), current === undefined ? [] : [current]);
}

/** The workshop with results that tell something else than before. */
export function withResults(workshop: StoredWorkshop): StoredWorkshop {
  return { ...workshop, resultsVersion: (workshop.resultsVersion ?? 0) + 1 };
}

/** The workshop with some blocks closed for good. */
export function withClosed(workshop: StoredWorkshop, ids: readonly Id[]): StoredWorkshop {
  const close = (block: Block): Block =>
    ids.includes(block.id) ? { ...block, state: "closed" } : block;
  return { ...workshop, blocks: workshop.blocks.map(close) };
}

/** The block with an id. */
export function blockIn({ blocks }: StoredWorkshop, id: Id): Block {
  const block = blocks.find((each) => each.id === id);
  if (block === undefined) throw new Refusal("no-such-block");
  return block;
}

/** The workshop with no block open. */
function workshopWithout(workshop: StoredWorkshop): StoredWorkshop {
  const { current: _, countdown: __, ...rest } = workshop;
  return rest;
}
