import type { Id, JourneyMap, Lane, Note } from "#core/model/journeyMap.ts";
import type { Block } from "#core/wire/workshop.ts";

export type VoteBlock = Extract<Block, { readonly kind: "vote" }>;

/** What people vote on in a step, and how many dots they still have. */
export interface Offer {
  /** The lanes in which something is written, with what is. */
  readonly lanes: readonly { readonly lane: Lane; readonly notes: readonly Note[] }[];
  /** Dots on notes that have gone come back. */
  readonly left: number;
}

/** The offer to whoever has put `dots`, by note; of all lanes where the step names none. */
export function offeredNotes(
  map: JourneyMap,
  block: VoteBlock,
  dots: Readonly<Record<Id, number>>,
): Offer {
  const isNamed = (lane: Id) => block.lanes.length === 0 || block.lanes.includes(lane);
  const offered = map.notes.filter(({ place }) => isNamed(place.lane));
  const put = offered.reduce((sum, { id }) => sum + (dots[id] ?? 0), 0);
  const written = Map.groupBy(
    offered.filter(({ text }) => text.trim() !== ""),
    ({ place }) => place.lane,
  );
  const lanes = map.lanes.flatMap((lane) => {
    const notes = written.get(lane.id);
    return notes === undefined ? [] : [{ lane, notes }];
  });
  return { lanes, left: block.dots - put };
}
