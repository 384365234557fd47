import { noteMeasures } from "#core/layout/lanes/notes.ts";
import type { NoteBox, NotesLane } from "#core/layout/mapLayout.ts";
import { drawBlock } from "../drawText.ts";
import { groupKeys } from "../groupKeys.ts";
import { discRadius, discSource, personaDisc } from "../personaDisc.ts";
import type { Primitive } from "../primitives.ts";
import type { SceneBuilder } from "../sceneBuilder.ts";

/** Notes in their lane's colour, with the persona they are about. */
export function notes(builder: SceneBuilder, lane: NotesLane): void {
  for (const note of lane.notes) drawNote(builder, note);
}

function drawNote(builder: SceneBuilder, box: NoteBox): void {
  const { note, lane, text, persona, faded } = box;
  const mark = persona === undefined ? undefined : builder.layout.personaById.get(persona.id);
  builder.add(
    {
      key: groupKeys.note(note.id),
      kind: "note",
      box: box.box,
      entity: { note: note.id, lane: lane.id },
      faded,
      tooltip: text.clipped ? text.text : undefined,
      from: [text, lane.tint, lane.noteKind, ...discSource(mark)],
    },
    () => notePrimitives(builder, box),
  );
}

function notePrimitives(builder: SceneBuilder, note: NoteBox): readonly Primitive[] {
  const { theme, lod, layout } = builder;
  const { box, lane, text, persona } = note;
  const { width, height } = box;
  const { tint, ink } = theme.notes[lane.tint];
  const sheet: Primitive = { type: "rect", x: 0, y: 0, width, height, radius: 6, fill: tint };
  if (lod !== "full") return [sheet];
  const { paddingX, paddingY } = noteMeasures;
  const mark = persona === undefined ? undefined : layout.personaById.get(persona.id);
  const disc = { x: width - paddingX - discRadius + 3, y: paddingY + discRadius };
  const room = width - 2 * paddingX - (mark === undefined ? 0 : noteMeasures.discWidth);
  const at = { x: paddingX, y: (height - text.height) / 2 };
  return [
    sheet,
    ...(lane.noteKind === "quote" ? [quoteBar(height, ink)] : []),
    ...drawBlock(text, { at, fill: theme.ink, width: room }),
    ...(mark === undefined ? [] : personaDisc(theme, mark, disc)),
  ];
}

function quoteBar(height: number, stroke: string): Primitive {
  return { type: "path", d: `M3.5 7V${height - 7}`, stroke, strokeWidth: 2 };
}
