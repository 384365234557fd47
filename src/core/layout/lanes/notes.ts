import type { Note } from "#core/model/journeyMap.ts";
import { notesInCell } from "#core/model/select.ts";
import { type LaneSpot, laneBase, type LayoutContext, wrapped } from "../layoutContext.ts";
import type { NoteBox, NotesLane, StageBox } from "../mapLayout.ts";
import { measures } from "../measures.ts";

/** Inside a note. */
export const noteMeasures = { paddingX: 10, paddingY: 8, minHeight: 34, discWidth: 22 } as const;

/** Notes in stacks: those about a whole stage across it, below them each touchpoint's in its column. */
export function notes(context: LayoutContext, spot: LaneSpot): NotesLane {
  if (spot.lane.collapsed) return { kind: "notes", ...laneBase(context, spot, 0), notes: [] };
  const top = spot.y + measures.gap;
  const placed = context.grid.stages
    .filter((stage) => !stage.collapsed)
    .flatMap((stage) => notesOfStage(context, spot, { stage, top }));
  const bottom = placed.reduce((low, { box }) => Math.max(low, box.y + box.height), top);
  return {
    kind: "notes",
    ...laneBase(context, spot, bottom + measures.gap - spot.y),
    notes: placed,
  };
}

interface StageSpot {
  readonly stage: StageBox;
  readonly top: number;
}

function notesOfStage(
  context: LayoutContext,
  { lane }: LaneSpot,
  { stage, top }: StageSpot,
): readonly NoteBox[] {
  const { columnPadding, cardWidth, gap } = measures;
  const stack = (
    column: string,
    x: number,
    shape: { readonly y: number; readonly width: number },
  ) => stackOf(context, notesInCell(context.map, lane.id, column), { lane, column, x, ...shape });
  const width = stage.box.width - 2 * columnPadding;
  const wide = stack(stage.stage.id, stage.box.x + columnPadding, { y: top, width });
  const last = wide.at(-1)?.box;
  const y = last === undefined ? top : last.y + last.height + gap;
  const narrow = stage.columns
    .filter((column) => column.touchpoint !== undefined)
    .map((column) => stack(column.id, column.x + columnPadding, { y, width: cardWidth }));
  return [...wide, ...narrow.flat()];
}

interface Stack {
  readonly lane: NoteBox["lane"];
  readonly column: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function stackOf(
  context: LayoutContext,
  inCell: readonly Note[],
  stack: Stack,
): readonly NoteBox[] {
  const boxes: NoteBox[] = [];
  let y = stack.y;
  for (const note of inCell) {
    const box = noteOf(context, note, { ...stack, y });
    if (box === undefined) continue;
    boxes.push(box);
    y += box.box.height + measures.gap;
  }
  return boxes;
}

/** Nothing when its persona is left out of the export. */
function noteOf(context: LayoutContext, note: Note, stack: Stack): NoteBox | undefined {
  const mark = note.persona === undefined ? undefined : context.personaById.get(note.persona);
  const isLeftOut =
    mark === undefined && context.map.personas.some(({ id }) => id === note.persona);
  if (isLeftOut) return undefined;
  const { paddingX, paddingY, minHeight, discWidth } = noteMeasures;
  const width = stack.width - 2 * paddingX - (mark === undefined ? 0 : discWidth);
  const text = wrapped(context, note.text, { font: "body", width });
  const height = Math.max(minHeight, text.height + 2 * paddingY);
  const { lane, column, x, y } = stack;
  const box = { x, y, width: stack.width, height };
  const base = { note, lane, column, box, text, faded: mark?.faded ?? false };
  return mark === undefined ? base : { ...base, persona: mark.persona };
}
