import type { Curve, CurveSegment } from "#core/layout/curve/curveLayout.ts";
import type { Point } from "#core/layout/boxes.ts";
import type { PersonaMark } from "#core/layout/mapLayout.ts";
import { groupKeys } from "../groupKeys.ts";
import { lineSource, personaDisc, personaPattern } from "../personaDisc.ts";
import type { Primitive } from "../primitives.ts";
import type { SceneBuilder } from "../sceneBuilder.ts";
import { personaColour } from "../theme.ts";

/** One persona's line in its colour and pattern, finely dashed where nobody rated, its initials at the beginning of each stretch. */
export function drawCurve(builder: SceneBuilder, curve: Curve): void {
  const { persona, lane, box, faded } = curve;
  const mark = builder.layout.personaById.get(persona.id);
  const runs = runsOf(curve.segments, box);
  const starts = curve.labels.map(({ centre, start }) => ({
    centre: inside(centre, box),
    to: inside(start, box),
  }));
  const ways = runs.map((run) => `${run.dashed} ${run.d}`);
  builder.add(
    {
      key: groupKeys.curve(lane, persona.id),
      kind: "curve",
      box,
      entity: { lane, persona: persona.id },
      faded,
      from: [ways.join(), starts.map(leadOf).join(), ...lineSource(mark)],
    },
    () => [
      ...runs.map((run) => linePrimitive(builder, run, mark)),
      ...(mark === undefined
        ? []
        : starts.flatMap((start) => startPrimitives(builder, mark, start))),
    ],
  );
}

function linePrimitive(
  { theme }: SceneBuilder,
  { d, dashed }: Run,
  mark: PersonaMark | undefined,
): Primitive {
  const stroke = personaColour(theme, mark?.persona.colour ?? 0);
  const dash = dashed ? [2, 5] : personaPattern(mark);
  return { type: "path", d, stroke, strokeWidth: dashed ? 1.75 : 2.5, dash };
}

interface Start {
  readonly centre: Point;
  readonly to: Point;
}

function leadOf({ centre, to }: Start): string {
  return `M${pair(centre)}L${pair(to)}`;
}

function startPrimitives(
  { theme, lod }: SceneBuilder,
  mark: PersonaMark,
  start: Start,
): readonly Primitive[] {
  if (lod === "block") return [];
  const stroke = personaColour(theme, mark.persona.colour);
  return [
    { type: "path", d: leadOf(start), stroke, strokeWidth: 1.5, opacity: 0.6 },
    ...personaDisc(theme, mark, start.centre),
  ];
}

interface Run {
  readonly d: string;
  readonly dashed: boolean;
}

/** Joined segments of one kind become one path, so that their dashes go on. */
function runsOf(segments: readonly CurveSegment[], box: Point): readonly Run[] {
  const runs: { d: string; dashed: boolean }[] = [];
  let end: Point | undefined;
  for (const { from, control1, control2, to, dashed } of segments) {
    const cubic = `C${[control1, control2, to].map((point) => pair(inside(point, box))).join(" ")}`;
    const last = runs.at(-1);
    const goesOn = end?.x === from.x && end.y === from.y;
    if (goesOn && last?.dashed === dashed) last.d += cubic;
    else runs.push({ d: `M${pair(inside(from, box))}${cubic}`, dashed });
    end = to;
  }
  return runs;
}

function inside({ x, y }: Point, box: Point): Point {
  return { x: x - box.x, y: y - box.y };
}

function pair({ x, y }: Point): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}
