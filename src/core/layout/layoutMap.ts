import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import { type Grid, gridOf } from "./grid.ts";
import { headingOf } from "./heading.ts";
import { laneOf } from "./lanes/index.ts";
import { type LayoutContext, laneSpot } from "./layoutContext.ts";
import type { Box, Point } from "./boxes.ts";
import type { Drag, Heading, LaneLayout, LayoutOptions, MapLayout } from "./mapLayout.ts";
import { mapWithDrag } from "./mapWithDrag.ts";
import { measures } from "./measures.ts";
import { onlyPieces } from "./pieces/onlyPieces.ts";
import { shownPersonas } from "./shownPersonas.ts";

/** Where everything of a map stands, in map units. The same map and options give the same layout everywhere. */
export function layoutMap(source: JourneyMap, options: LayoutOptions): MapLayout {
  const map = mapWithDrag(source, options.drag);
  const personas = shownPersonas(map, options);
  const heading = headingAbove(map, options, personas);
  const top = heading?.box.height ?? 0;
  const grid = gridOf(map, options, top);
  const personaById = new Map(personas.map((mark) => [mark.persona.id, mark]));
  const context: LayoutContext = { map, options, grid, personas, personaById };
  const lanes = lanesOf(context, top + grid.headerHeight + measures.laneGap);
  const laid =
    options.only === undefined ? whole(grid, lanes, top) : onlyPieces(context, options.only, lanes);
  const { locale, mode } = options;
  const named = heading === undefined ? {} : { heading };
  return {
    map,
    locale,
    mode,
    ...named,
    personas,
    personaById,
    ...laid,
    ...placesOf(laid, options),
  };
}

/** All of a map, from below its heading. */
function whole(grid: Grid, lanes: readonly LaneLayout[], top: number) {
  const last = lanes.at(-1)?.box;
  const bottom = last === undefined ? top + grid.headerHeight : last.y + last.height;
  const stages = grid.stages.map((stage) => ({
    ...stage,
    box: { ...stage.box, height: bottom - top },
  }));
  const size = { width: grid.width, height: bottom };
  const { columns, columnById } = grid;
  return { stages, columns, columnById, lanes, origin: corner, size };
}

const corner: Point = { x: 0, y: 0 };

function headingAbove(
  map: JourneyMap,
  options: LayoutOptions,
  personas: MapLayout["personas"],
): Heading | undefined {
  if (options.mode === "edit" || options.only !== undefined) return undefined;
  return headingOf(map, { options, personas, width: gridOf(map, options, 0).width });
}

function lanesOf(context: LayoutContext, top: number): readonly LaneLayout[] {
  let y = top;
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
