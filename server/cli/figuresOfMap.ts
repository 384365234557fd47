import { peakEndOf } from "#core/analysis/peakEnd.ts";
import type { RatedTouchpoint } from "#core/analysis/peakEnd.ts";
import type { Id, JourneyMap, Persona } from "#core/model/journeyMap.ts";
import { indexOf } from "#core/model/select.ts";

/** One figure on both scales: emotion −2 … +2, satisfaction 1 … 5. */
interface Score {
  readonly emotion: number;
  readonly satisfaction: number;
}

interface Moment extends Score {
  readonly touchpoint: string;
  readonly id: Id;
}

/** One persona's figures; `null` where nothing is rated. */
export interface PersonaFigures {
  readonly persona: string;
  readonly id: Id;
  /** How many touchpoints of the path are rated. */
  readonly rated: number;
  readonly peak: Moment | null;
  readonly positivePeak: Moment | null;
  readonly pit: Moment | null;
  readonly end: Moment | null;
  readonly remembered: Score | null;
  readonly mean: Score | null;
}

/** What `analyse` prints: the peak–end figures of every persona. */
export function figuresOfMap(map: JourneyMap) {
  return {
    title: map.info.title,
    personas: map.personas.map((persona) => figuresOfPersona(map, persona)),
  };
}

function figuresOfPersona(map: JourneyMap, { id, name }: Persona): PersonaFigures {
  const figures = peakEndOf(map, id);
  const moment = (rated: RatedTouchpoint | undefined): Moment | null => {
    if (rated === undefined) return null;
    const title = indexOf(map).touchpoints.get(rated.touchpoint)?.title ?? "";
    return { touchpoint: title, id: rated.touchpoint, ...scoreOf(rated.value) };
  };
  const score = (value: number | undefined) => (value === undefined ? null : scoreOf(value));
  return {
    persona: name,
    id,
    rated: figures.rated.length,
    peak: moment(figures.peak),
    positivePeak: moment(figures.positivePeak),
    pit: moment(figures.pit),
    end: moment(figures.end),
    remembered: score(figures.remembered),
    mean: score(figures.mean),
  };
}

function scoreOf(value: number): Score {
  return { emotion: exact(value), satisfaction: exact(value + 3) };
}

/** Without the 1.2000000000000002 of binary floats. */
function exact(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0;
}
