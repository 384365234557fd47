import type { Curve, CurveSegment } from "#core/layout/curve/curveLayout.ts";
import type { Point } from "#core/layout/boxes.ts";
import { groupKeys } from "../groupKeys.ts";
import { discSource, personaDisc, personaPattern } from "../personaDisc.ts";
import type { Primitive } from "../primitives.ts";
import type { SceneBuilder } from "../sceneBuilder.ts";
import { personaColour } from "../theme.ts";

const width = 2.5;

/** One persona's line in its colour and pattern, finely dashed where nobody rated, its initials at the beginning. */
export function drawCurve(builder: SceneBuilder, curve: Curve): void {
  const { persona, lane, box, faded, label } = curve;
  const mark = builder.layout.personaById.get(persona.id);
  const runs = runsOf(curve.segments, box);
  const start = label && { centre: inside(label.centre, box), to: inside(label.start, box) };
  builder.add(
    {
      key: groupKeys.curve(lane, persona.id),
      kind: "curve",
      box,
      entity: { lane, persona: persona.id },
      faded,
      from: [
        ...runs.map((run) => `${run.dashed} ${run.d}`),
        JSON.stringify(start),
        ...discSource(mark),
      ],
    },
    () => {
      const stroke = personaColour(builder.theme, persona.colour);
      const lines = runs.map(({ d, dashed }): Primitive => {
        const pattern = dashed ? [2, 5] : personaPattern(mark);
        const paint = { stroke, strokeWidth: dashed ? 1.75 : width, dash: pattern };
        return { type: "path", d, ...paint };
      });
      if (mark === undefined || start === undefined || builder.lod === "block") return lines;
      const lead = `M${pair(start.centre)}L${pair(start.to)}`;
      return [
        { type: "path", d: lead, stroke, strokeWidth: 1.5, opacity: 0.6 },
        ...lines,
        ...personaDisc(builder.theme, mark, start.centre),
      ];
    },
  );
}

interface Run {
  readonly d: string;
  readonly dashed: boolean;
}

/** Neighbouring segments of one kind become one path, so that their dashes go on. */
function runsOf(segments: readonly CurveSegment[], box: Point): readonly Run[] {
  const runs: { d: string; dashed: boolean }[] = [];
  for (const { from, control1, control2, to, dashed } of segments) {
    const cubic = `C${[control1, control2, to].map((point) => pair(inside(point, box))).join(" ")}`;
    const last = runs.at(-1);
    if (last?.dashed === dashed) last.d += cubic;
    else runs.push({ d: `M${pair(inside(from, box))}${cubic}`, dashed });
  }
  return runs;
}

function inside({ x, y }: Point, box: Point): Point {
  return { x: x - box.x, y: y - box.y };
}

function pair({ x, y }: Point): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}
