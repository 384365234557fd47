import { countMeasures, type FaceBox } from "#core/layout/curve/curveLayout.ts";
import { drawLine } from "../drawText.ts";
import { facePrimitives } from "../faces.ts";
import { groupKeys } from "../groupKeys.ts";
import { discSource } from "../personaDisc.ts";
import type { Primitive } from "../primitives.ts";
import type { SceneBuilder } from "../sceneBuilder.ts";
import { personaColour } from "../theme.ts";
import { fonts } from "#core/layout/text/fonts.ts";
import { textWidth } from "#core/layout/text/textWidth.ts";

/** A face in its persona's ring: dashed for an assumption, solid for evidence, with the count of answers. */
export function drawFace(builder: SceneBuilder, face: FaceBox): void {
  const { persona, touchpoint, lane, box, faded, rating, level, radius } = face;
  const mark = builder.layout.personaById.get(persona.id);
  builder.add(
    {
      key: groupKeys.face(lane, touchpoint, persona.id),
      kind: "face",
      box,
      entity: { lane, touchpoint, persona: persona.id },
      faded,
      from: [level, radius, rating.evidence, face.badge, ...discSource(mark)],
    },
    () => ringAndFace(builder, face),
  );
}

function ringAndFace(builder: SceneBuilder, face: FaceBox): readonly Primitive[] {
  const { theme } = builder;
  const ring = face.box.width / 2;
  const isAssumed = face.rating.evidence === undefined || face.rating.evidence === "assumption";
  const centre = { x: ring, y: ring };
  const stroke = Math.min(2, ring / 7);
  return [
    { type: "circle", cx: ring, cy: ring, r: ring, fill: theme.surface },
    {
      type: "circle",
      cx: ring,
      cy: ring,
      r: ring - 0.625 * stroke,
      stroke: personaColour(theme, face.persona.colour),
      strokeWidth: stroke,
      dash: isAssumed ? [3.2, 3] : undefined,
    },
    ...facePrimitives(theme, face.level, { centre, radius: face.radius }),
    ...(builder.lod === "full" ? countBadge(builder, face) : []),
  ];
}

function countBadge({ theme }: SceneBuilder, face: FaceBox): readonly Primitive[] {
  const { badge: text } = face;
  if (text === undefined) return [];
  const ring = face.box.width / 2;
  const height = countMeasures.height;
  const width = textWidth(text, fonts.tiny) + countMeasures.padding;
  const top = 2 * ring + countMeasures.below - height;
  return [
    {
      type: "rect",
      x: ring - width / 2,
      y: top,
      width,
      height,
      radius: 5,
      fill: theme.surface,
      opacity: 0.9,
    },
    ...drawLine(text, {
      font: "tiny",
      fill: theme.muted,
      at: { x: ring, y: top + height / 2 },
      anchor: "middle",
    }),
  ];
}
