import { useMemo } from "react";
import { portraitPrimitives } from "#core/scene/portraits.ts";
import { useDrawing } from "../canvas/useDrawing.ts";
import { usePersonaLook } from "./usePersonaLook.ts";
import type { PersonaMark } from "./usePersonaMarks.ts";
import "./PersonaPicture.css";

export interface PersonaPictureProps {
  readonly mark: PersonaMark;
  /** Outer width in CSS pixels. */
  readonly size: number;
}

const side = 64;
const ring = 3;
const inner = { x: ring + 2, y: ring + 2, width: side - 2 * ring - 4, height: side - 2 * ring - 4 };

/** A persona's picture in a ring of its colour, or its initials on it. Says nothing: its name stands beside it. */
export function PersonaPicture({ mark, size }: PersonaPictureProps) {
  const { persona, initials } = mark;
  const { colour, ink } = usePersonaLook(mark);
  const group = useMemo(
    () => ({ primitives: portraitPrimitives(persona.picture, inner), opacity: 1 }),
    [persona.picture],
  );
  const drawing = useDrawing<SVGGElement>(group);
  const hasPicture = group.primitives.length > 0;
  return (
    <svg className="pic" width={size} height={size} viewBox={`0 0 ${side} ${side}`} aria-hidden>
      {hasPicture ? (
        <>
          <g ref={drawing} />
          <circle
            cx={side / 2}
            cy={side / 2}
            r={side / 2 - ring / 2}
            fill="none"
            stroke={colour}
            strokeWidth={ring}
          />
        </>
      ) : (
        <>
          <circle cx={side / 2} cy={side / 2} r={side / 2} fill={colour} />
          <text className="pic-initial" x={side / 2} y={side / 2 + 9} fill={ink} fontSize={26}>
            {initials}
          </text>
        </>
      )}
    </svg>
  );
}

/** A persona's initials on its colour, as on the map. */
export function PersonaInitial({ mark, size }: PersonaPictureProps) {
  const { colour, ink } = usePersonaLook(mark);
  return (
    <svg className="pic" width={size} height={size} viewBox="0 0 18 18" aria-hidden>
      <circle cx={9} cy={9} r={9} fill={colour} />
      <text className="pic-initial" x={9} y={12.4} fill={ink} fontSize={9.5}>
        {mark.initials}
      </text>
    </svg>
  );
}

/** A stroke as the persona's lines on the map: its colour and its dashes. */
export function PersonaStroke({ mark }: { readonly mark: PersonaMark }) {
  const { colour, dash } = usePersonaLook(mark);
  return (
    <svg className="pic" width={44} height={8} viewBox="0 0 44 8" aria-hidden>
      <path
        d="M2 4 L42 4"
        stroke={colour}
        strokeWidth={2.5}
        strokeLinecap="round"
        strokeDasharray={dash?.join(" ")}
      />
    </svg>
  );
}
