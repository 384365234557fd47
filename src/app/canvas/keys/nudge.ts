import { indexOf, tenths, valueOf } from "#core/model/select.ts";
import type { MapSession } from "../../session/mapSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { pairOfKey, toggled } from "../../state/selection.ts";
import type { Selected } from "../../state/selection.ts";
import { useView } from "../../state/viewStore.ts";

export interface KeyContext {
  readonly session: MapSession;
  /** Says to screen readers what became of something. */
  readonly say: (target: Selected) => void;
  /** Says to screen readers what the arrows do now. */
  readonly sayScoring: () => void;
}

/** Raises or lowers every selected rating; one that is not there yet starts from neutral. */
export function nudge(active: Selected, step: number, { session, say }: KeyContext): void {
  const { map } = useMap.getState();
  const { selection } = useView.getState();
  const ratings = toggled(selection, active).length < selection.length ? selection : [active];
  const changes = ratings.flatMap(({ kind, id }) => {
    const [touchpoint, persona] = pairOfKey(id);
    if (kind !== "rating" || !indexOf(map).touchpoints.has(touchpoint)) return [];
    const value = valueOf(map.ratings[touchpoint]?.[persona]) ?? 0;
    const emotion = Math.max(-2, Math.min(2, tenths(value + step)));
    return [{ touchpoint, persona, fields: { emotion } }];
  });
  if (session.run({ type: "rate", ratings: changes })) say(active);
}
