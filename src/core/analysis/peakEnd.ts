import type { Id, JourneyMap } from "../model/journeyMap.ts";
import { path, valueOf } from "../model/select.ts";

/** A rated touchpoint of a path; `value` is on −2 … +2. */
export interface RatedTouchpoint {
  readonly touchpoint: Id;
  readonly value: number;
}

/** The figures of one persona's path; a figure is absent where no touchpoint of the path is rated. */
export interface PeakEnd {
  /** In path order. */
  readonly rated: readonly RatedTouchpoint[];
  /** Highest; the first of equals. */
  readonly positivePeak?: RatedTouchpoint;
  /** Lowest; the first of equals. */
  readonly pit?: RatedTouchpoint;
  /** The last rated touchpoint. */
  readonly end?: RatedTouchpoint;
  /** Greatest |value|; of equals the negative one, then the later one. */
  readonly peak?: RatedTouchpoint;
  /** (peak + end) / 2 on −2 … +2. Kahneman and others 1993; a heuristic: r = .58, Alaybek and others 2022. */
  readonly remembered?: number;
  /** Plain mean on −2 … +2. */
  readonly mean?: number;
}

/** The peak–end figures of a sequence of rated touchpoints, in path order. */
export function peakEnd(rated: readonly RatedTouchpoint[]): PeakEnd {
  const first = rated[0];
  const end = rated.at(-1);
  if (first === undefined || end === undefined) return { rated };
  let [positivePeak, pit, peak, sum] = [first, first, first, 0];
  for (const step of rated) {
    if (step.value > positivePeak.value) positivePeak = step;
    if (step.value < pit.value) pit = step;
    if (isStronger(step, peak)) peak = step;
    sum += step.value;
  }
  const remembered = (peak.value + end.value) / 2;
  return { rated, positivePeak, pit, end, peak, remembered, mean: sum / rated.length };
}

function isStronger(later: RatedTouchpoint, held: RatedTouchpoint): boolean {
  const [a, b] = [Math.abs(later.value), Math.abs(held.value)];
  return a > b || (a === b && later.value <= held.value);
}

/** The peak–end figures of one persona's path in a map. */
export function peakEndOf(map: JourneyMap, persona: Id): PeakEnd {
  const rated: RatedTouchpoint[] = [];
  for (const touchpoint of path(map, persona)) {
    const value = valueOf(map.ratings[touchpoint.id]?.[persona]);
    if (value !== undefined) rated.push({ touchpoint: touchpoint.id, value });
  }
  return peakEnd(rated);
}

/** `peakEndOf` for every persona of a map, by persona id. */
export function peakEndByPersona(map: JourneyMap): ReadonlyMap<Id, PeakEnd> {
  return new Map(map.personas.map((persona) => [persona.id, peakEndOf(map, persona.id)]));
}
