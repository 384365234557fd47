import type { Lane, Touchpoint } from "#core/model/journeyMap.ts";
import { channelName, mapWordsOf } from "#core/words/map/mapWords.ts";
import { cardOf } from "../card.ts";
import { type LaneSpot, laneBase, type LayoutContext, wrapped } from "../layoutContext.ts";
import type { CardBox, Column, SubRow, TouchpointsLane } from "../mapLayout.ts";
import { measures } from "../measures.ts";
import { edgesOf } from "../paths.ts";

/** Cards in their columns, in one row or one for each channel, owner or contact; paths run between them. */
export function touchpoints(context: LayoutContext, spot: LaneSpot): TouchpointsLane {
  const { lane } = spot;
  if (lane.collapsed) return { kind: "touchpoints", ...laneBase(context, spot, 0), ...empty };
  const isGrouped = lane.groupBy !== "none";
  const top = isGrouped ? spot.title.height + measures.lanePadding + 8 : measures.corridor;
  const { subRows, cards, bottom } = stackRows(context, spot, spot.y + top);
  const base = laneBase(context, spot, bottom + measures.corridor - spot.y);
  const edges = edgesOf(context, cards);
  return { kind: "touchpoints", ...base, subRows, cards, edges };
}

const empty = { subRows: [], cards: [], edges: [] };

interface Rows {
  readonly subRows: readonly SubRow[];
  readonly cards: readonly CardBox[];
  readonly bottom: number;
}

function stackRows(context: LayoutContext, spot: LaneSpot, top: number): Rows {
  const subRows: SubRow[] = [];
  const cards: CardBox[] = [];
  let y = top;
  for (const [value, columns] of columnsByRow(context, spot.lane)) {
    const row = columns.map(({ column, touchpoint }) =>
      cardOf(context, touchpoint, { lane: spot.lane.id, column, y, subRow: value }),
    );
    const label = labelOf(context, spot.lane, value);
    const tallest = Math.max(...row.map((card) => card.box.height), measures.cardMinHeight);
    const height = Math.max(tallest, (label?.height ?? 0) + 8);
    const box = { x: 0, y, width: context.grid.width, height };
    subRows.push(label === undefined ? { value, box } : { value, label, box });
    cards.push(...row);
    y += height + measures.corridor;
  }
  return { subRows, cards, bottom: Math.max(top, y - measures.corridor) };
}

interface Standing {
  readonly column: Column;
  readonly touchpoint: Touchpoint;
}

/** Sub-rows in the order in which the columns first need them; the one without a value comes last. */
function columnsByRow(
  context: LayoutContext,
  lane: Lane,
): readonly [string, readonly Standing[]][] {
  const rows = new Map<string, Standing[]>();
  for (const column of context.grid.columns) {
    const { touchpoint } = column;
    if (touchpoint === undefined) continue;
    const value = subRowOf(touchpoint, lane);
    const row = rows.get(value);
    if (row === undefined) rows.set(value, [{ column, touchpoint }]);
    else row.push({ column, touchpoint });
  }
  return [...rows].sort(([a], [b]) => Number(a === "") - Number(b === ""));
}

function subRowOf(touchpoint: Touchpoint, lane: Lane): string {
  switch (lane.groupBy) {
    case "none":
      return "";
    case "channel":
      return touchpoint.channel.trim();
    case "owner":
      return touchpoint.owner.trim();
    case "contact":
      return touchpoint.contact ?? "";
  }
}

function labelOf(context: LayoutContext, lane: Lane, value: string) {
  if (lane.groupBy === "none") return undefined;
  const { locale } = context.options;
  const words = mapWordsOf(locale);
  const names = {
    channel: value === "" ? words.noChannel : channelName(words, value),
    owner: value === "" ? words.unowned : value,
    contact: value === "human" || value === "product" ? words.contacts[value] : words.noContact,
  };
  const width = measures.laneHeaderWidth - 24;
  return wrapped(context, names[lane.groupBy], { font: "small", width });
}
