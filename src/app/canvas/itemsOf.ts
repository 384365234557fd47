import type { Box, Point } from "#core/layout/boxes.ts";
import { cellBox } from "#core/layout/hitTest.ts";
import type {
  Column,
  EmotionLane,
  LaneLayout,
  MapLayout,
  NotesLane,
} from "#core/layout/mapLayout.ts";
import { measures } from "#core/layout/measures.ts";
import { isOnPath } from "#core/model/select.ts";
import { cellKey, ratingKey } from "../state/selection.ts";
import type { Selected } from "../state/selection.ts";

/** Something on the map that can be selected, and where it is. */
export interface Item extends Selected {
  readonly box: Box;
  /** Empty for stage headers. */
  readonly lane: string;
}

const known = new WeakMap<MapLayout, readonly Item[]>();

/** Everything one can work on, in reading order: stage headers, then lane by lane from left to right. */
export function itemsOf(layout: MapLayout): readonly Item[] {
  let items = known.get(layout);
  if (items === undefined) {
    items = [
      ...layout.stages.map(stageItem),
      ...layout.lanes.flatMap((lane) => laneItems(layout, lane)),
    ];
    known.set(layout, items);
  }
  return items;
}

/** The item that stands for a selected thing. */
export function itemOf(layout: MapLayout, { kind, id }: Selected): Item | undefined {
  return itemsOf(layout).find((item) => item.kind === kind && item.id === id);
}

function stageItem({ stage, header }: MapLayout["stages"][number]): Item {
  return { kind: "stage", id: stage.id, box: header, lane: "" };
}

function laneItems(layout: MapLayout, lane: LaneLayout): readonly Item[] {
  const { id } = lane.lane;
  const header: Item = { kind: "lane", id, box: lane.header, lane: id };
  if (lane.collapsed) return [header];
  switch (lane.kind) {
    case "touchpoints":
      return [
        header,
        ...byPlace(
          lane.cards.map(({ touchpoint, box }) => ({
            kind: "touchpoint",
            id: touchpoint.id,
            box,
            lane: id,
          })),
        ),
      ];
    case "emotion":
      return [header, ...ratingItems(layout, lane)];
    case "notes":
      return [
        header,
        ...layout.columns.flatMap((column) => noteItems(lane, column)),
        ...stageNotes(lane, layout),
      ];
    default:
      return [header];
  }
}

function byPlace(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => a.box.x - b.box.x || a.box.y - b.box.y);
}

function noteItems(lane: NotesLane, column: Column): readonly Item[] {
  const { id } = lane.lane;
  const notes = lane.notes.filter((note) => note.column === column.id);
  if (notes.length > 0)
    return notes.map(({ note, box }) => ({ kind: "note", id: note.id, box, lane: id }));
  return [{ kind: "cell", id: cellKey(id, column.id), box: cellBox(lane, column), lane: id }];
}

/** Notes about a whole stage that has touchpoints: no column is theirs. */
function stageNotes(lane: NotesLane, layout: MapLayout): readonly Item[] {
  return lane.notes
    .filter(({ column }) => !layout.columnById.has(column))
    .map(({ note, box }) => ({ kind: "note", id: note.id, box, lane: lane.lane.id }));
}

/** Of every shown persona one per touchpoint of its path: the face, or where it would be. */
function ratingItems(layout: MapLayout, lane: EmotionLane): readonly Item[] {
  const faces = new Map(
    lane.faces.map((face) => [ratingKey(face.touchpoint, face.persona.id), face.box]),
  );
  return layout.columns.flatMap((column) =>
    layout.personas.flatMap(({ persona, faded }): Item[] => {
      if (column.touchpoint === undefined || faded) return [];
      const id = ratingKey(column.id, persona.id);
      const box = faces.get(id) ?? handleBox(layout, { lane, column, persona: persona.id });
      return box === undefined ? [] : [{ kind: "rating", id, box, lane: lane.lane.id }];
    }),
  );
}

interface HandlePlace {
  readonly lane: EmotionLane;
  readonly column: Column;
  readonly persona: string;
}

/** Where the hollow handle of an unrated touchpoint stands: on the neutral line, beside those of other personas. */
export function handleBox(layout: MapLayout, place: HandlePlace): Box | undefined {
  const { lane, column, persona } = place;
  const neutral = lane.ticks.find(({ value }) => value === 0)?.y;
  if (neutral === undefined || column.touchpoint === undefined) return undefined;
  if (!isOnPath(layout.map, column.id, persona)) return undefined;
  const shown = layout.personas.filter(({ faded }) => !faded);
  const index = shown.findIndex((mark) => mark.persona.id === persona);
  if (index < 0) return undefined;
  const size = 2 * measures.ringRadius;
  const step = Math.min(size + 4, (column.width - size) / Math.max(1, shown.length - 1));
  const middle: Point = {
    x: column.x + column.width / 2 + (index - (shown.length - 1) / 2) * step,
    y: neutral,
  };
  return { x: middle.x - size / 2, y: middle.y - size / 2, width: size, height: size };
}
