import { stageTints } from "#core/model/journeyMap.ts";
import type { Template } from "#core/samples/templates.ts";
import { sketches } from "./sketches.ts";
import type { Sketch } from "./sketches.ts";

const width = 256;
const height = 144;
const margin = 12;
const gap = 5;

/** A small drawing of what a template holds: its stages, touchpoints and curves. */
export function TemplatePicture({ template }: { readonly template: Template }) {
  return (
    <svg className="lib-sketch" viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {template === "blank" ? <BlankSketch /> : <MapSketch sketch={sketches[template]} />}
    </svg>
  );
}

function BlankSketch() {
  return (
    <>
      <rect
        x="88"
        y="36"
        width="80"
        height="72"
        rx="8"
        fill="none"
        stroke="var(--control)"
        strokeDasharray="4 4"
      />
      <path
        d="M128 58v28M114 72h28"
        stroke="var(--accent)"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
    </>
  );
}

function MapSketch({ sketch }: { readonly sketch: Sketch }) {
  const count = sketch.stages.reduce((sum, touchpoints) => sum + touchpoints, 0);
  const column = (width - 2 * margin) / count;
  const xs = Array.from({ length: count }, (_, index) => margin + (index + 0.5) * column);
  return (
    <>
      {sketch.stages.map((touchpoints, index) => {
        const before = sketch.stages.slice(0, index).reduce((sum, each) => sum + each, 0);
        const tint = stageTints[index % stageTints.length];
        const x = margin + before * column + gap / 2;
        return (
          <g key={tint}>
            <rect
              {...{ x, y: margin, width: touchpoints * column - gap, height: 120, rx: 6 }}
              fill={`var(--stage-${tint}-tint)`}
            />
            <rect
              {...{
                x: x + 7,
                y: margin + 7,
                width: touchpoints * column * 0.5,
                height: 5,
                rx: 2.5,
              }}
              fill={`var(--stage-${tint}-ink)`}
            />
          </g>
        );
      })}
      {xs.map((x) => (
        <rect
          key={x}
          {...{ x: x - column / 2 + 5, y: 33, width: column - 10, height: 15, rx: 3 }}
          fill="var(--surface)"
          stroke="var(--hairline)"
        />
      ))}
      {sketch.curves.map((curve, index) => (
        <CurveSketch key={curve.join()} points={curve.flatMap(toPoint(xs))} persona={index} />
      ))}
    </>
  );
}

interface SketchPoint {
  readonly x: number;
  readonly y: number;
  readonly emotion: number;
}

function toPoint(xs: readonly number[]) {
  return (emotion: number | undefined, index: number): SketchPoint[] =>
    emotion === undefined ? [] : [{ x: xs[index] ?? 0, y: 91 - emotion * 16, emotion }];
}

interface CurveSketchProps {
  readonly points: readonly SketchPoint[];
  readonly persona: number;
}

/** A curve with level tangents at its points, so that it never overshoots one. */
function CurveSketch({ points, persona }: CurveSketchProps) {
  const steps = points.map(({ x, y }, index) => {
    const last = points[index - 1];
    if (last === undefined) return `M${x} ${y}`;
    const middle = (last.x + x) / 2;
    return `C${middle} ${last.y} ${middle} ${y} ${x} ${y}`;
  });
  return (
    <g stroke={`var(--persona-${persona})`} strokeWidth="2">
      <path d={steps.join("")} fill="none" strokeDasharray={persona === 1 ? "5 3" : "none"} />
      {points.map(({ x, y, emotion }) => (
        <circle key={x} cx={x} cy={y} r="4" fill={`var(--emotion-${Math.round(emotion) + 3})`} />
      ))}
    </g>
  );
}
