import { drawBlock, drawLine } from "./drawText.ts";
import { groupKeys } from "./groupKeys.ts";
import { discRadius, lineSource, personaDisc, personaPattern } from "./personaDisc.ts";
import type { Primitive } from "./primitives.ts";
import type { SceneBuilder } from "./sceneBuilder.ts";
import { portraitPrimitives } from "./portraits.ts";
import { personaColour, type Theme } from "./theme.ts";
import { legendPicture } from "#core/layout/heading.ts";
import type { Heading, PersonaMark } from "#core/layout/mapLayout.ts";
import type { Point } from "#core/layout/boxes.ts";
import type { TextBlock } from "#core/layout/text/textBlock.ts";

/** Title, state and legend above an exported map. */
export function drawHeading(builder: SceneBuilder): void {
  const { theme, layout } = builder;
  const { heading } = layout;
  if (heading === undefined) return;
  const { box, title, subtitle } = heading;
  const legend = legendOf(builder, heading);
  const sources = legend.flatMap(({ mark, label, at }) => [
    ...lineSource(mark),
    mark.persona.picture,
    label,
    at.x,
    at.y,
  ]);
  const from = [title, subtitle, ...sources];
  builder.add({ key: groupKeys.heading(), kind: "heading", box, entity: {}, from }, () => [
    ...drawBlock(title, { at: { x: 0, y: 0 }, fill: theme.ink, width: box.width }),
    ...drawLine(subtitle, {
      font: "small",
      fill: theme.muted,
      at: { x: 0, y: title.height + 8 + discRadius },
    }),
    ...legend.flatMap((entry) => drawEntry(theme, entry)),
  ]);
}

interface Entry {
  readonly mark: PersonaMark;
  readonly label: TextBlock;
  readonly at: Point;
}

function legendOf({ layout }: SceneBuilder, { personas }: Heading): readonly Entry[] {
  return personas.flatMap(({ persona, ...place }) => {
    const mark = layout.personaById.get(persona.id);
    return mark === undefined ? [] : [{ mark, ...place }];
  });
}

/** The persona's picture, the disc on a piece of its line, and its name. */
function drawEntry(theme: Theme, { mark, label, at }: Entry): readonly Primitive[] {
  const y = at.y + discRadius;
  const stroke = personaColour(theme, mark.persona.colour);
  const dash = personaPattern(mark);
  const picture = pictureOf(mark.persona.picture, { x: at.x, y });
  const x = at.x + (picture.length === 0 ? 0 : legendPicture.width);
  return [
    ...picture,
    { type: "path", d: `M${x} ${y}h40`, stroke, strokeWidth: 2.5, dash },
    ...personaDisc(theme, mark, { x: x + 20, y }),
    ...drawBlock(label, { at: { x: x + 46, y: at.y + 1 }, fill: theme.ink }),
  ];
}

function pictureOf(picture: string, { x, y }: Point): readonly Primitive[] {
  const { size } = legendPicture;
  return portraitPrimitives(picture, { x, y: y - size / 2, width: size, height: size });
}
