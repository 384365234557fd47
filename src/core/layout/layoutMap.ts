import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import { gridOf } from "./grid.ts";
import { headingOf } from "./heading.ts";
import { laneOf } from "./lanes/index.ts";
import { type LayoutContext, laneSpot } from "./layoutContext.ts";
import type { Box, Point } from "./boxes.ts";
import type { Heading, LaneLayout, MapLayout } from "./mapLayout.ts";
import type { Drag, LayoutOptions } from "./layoutOptions.ts";
import { mapWithDrag } from "./mapWithDrag.ts";
import { measures } from "./measures.ts";
import { shownPersonas } from "./shownPersonas.ts";

/** Where everything of a map stands, in map units. The same map and options give the same layout everywhere. */
export function layoutMap(map: JourneyMap, options: LayoutOptions): MapLayout {
  return layoutBy(whole, map, options);
}

/** What stands where, and what there is to stand. */
export type Arrangement = Pick<
  MapLayout,
  "heading" | "stages" | "columns" | "columnById" | "lanes" | "origin" | "size"
>;

/** Says what of a map is laid out, and how. */
export type Arrange = (context: LayoutContext) => Arrangement;

/** The layout of what is arranged of a map. */
export function layoutBy(arrange: Arrange, source: JourneyMap, options: LayoutOptions): MapLayout {
  const map = mapWithDrag(source, options.drag);
  const personas = shownPersonas(map, options);
  const personaById = new Map(personas.map((mark) => [mark.persona.id, mark]));
  const grid = gridOf(map, options, 0);
  const laid = arrange({ map, options, grid, personas, personaById });
  const { locale } = options;
  return { map, locale, personas, personaById, ...laid, ...placesOf(laid, options) };
}

/** All of a map, below its heading. */
function whole(above: LayoutContext): Arrangement {
  const { map, options } = above;
  const heading = headingAbove(above);
  const top = heading?.box.height ?? 0;
  const grid = gridOf(map, options, top);
  const lanes = lanesOf({ ...above, grid }, top);
  const last = lanes.at(-1)?.box;
  const bottom = last === undefined ? top + grid.headerHeight : last.y + last.height;
  const stages = grid.stages.map((stage) => ({
    ...stage,
    box: { ...stage.box, height: bottom - top },
  }));
  const size = { width: grid.width, height: bottom };
  const { columns, columnById } = grid;
  const named = heading === undefined ? {} : { heading };
  return { ...named, stages, columns, columnById, lanes, origin: corner, size };
}

const corner: Point = { x: 0, y: 0 };

function headingAbove({ map, options, personas, grid }: LayoutContext): Heading | undefined {
  if (options.mode === "edit") return undefined;
  return headingOf(map, { options, personas, width: grid.width });
}

/** All lanes that are not hidden, below stages whose headers begin at `top`. */
export function lanesOf(context: LayoutContext, top: number): readonly LaneLayout[] {
  let y = top + context.grid.headerHeight + measures.laneGap;
  const shown = context.map.lanes.filter((lane) => !lane.hidden);
  return shown.map((lane) => {
    const laid = laneOf(context, laneSpot(context, lane, y));
    y += laid.box.height + measures.laneGap;
    return laid;
  });
}

/** Everything that can be found by its id. */
function placesOf({ lanes }: Pick<MapLayout, "lanes">, { drag }: LayoutOptions) {
  const open = lanes.find((lane) => lane.kind === "touchpoints" && !lane.collapsed);
  const cards = open?.kind === "touchpoints" ? open.cards : [];
  const notes = lanes.flatMap((lane) => (lane.kind === "notes" ? lane.notes : []));
  const found = {
    laneById: new Map(lanes.map((lane) => [lane.lane.id, lane])),
    cardById: new Map(cards.map((card) => [card.touchpoint.id, card])),
    noteById: new Map(notes.map((box) => [box.note.id, box])),
  };
  return { ...found, gaps: gapsOf(found, drag) };
}

function gapsOf(
  { cardById, noteById }: Pick<MapLayout, "cardById" | "noteById">,
  drag: Drag | undefined,
): readonly Box[] {
  if (drag === undefined || drag.kind === "face") return [];
  const boxes: ReadonlyMap<Id, { readonly box: Box }> =
    drag.kind === "touchpoints" ? cardById : noteById;
  return drag.ids.flatMap((id) => boxes.get(id)?.box ?? []);
}
