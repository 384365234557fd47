import { useEffect, useState } from "react";
import type { Id, Touchpoint } from "#core/model/journeyMap.ts";
import { useWords } from "../../i18n/useWords.ts";
import { showToast } from "../../ui/toasts.ts";

/** A touchpoint by id and where it stood; behind the last there is none. */
interface Place {
  readonly at: number;
  readonly id: Id | undefined;
}

/**
 * Which of the touchpoints is shown, as its index, and how to show another. What others add or delete before it moves nobody
 * on; where it is deleted itself, what stood next takes its place, and that is said.
 */
export function useShownCard(
  touchpoints: readonly Touchpoint[],
  first: () => number,
): readonly [at: number, show: (at: number) => void] {
  const words = useWords().takingPart;
  const placeAt = (at: number): Place => ({ at, id: touchpoints[at]?.id });
  const [place, setPlace] = useState(() => placeAt(first()));
  const found = touchpoints.findIndex(({ id }) => id === place.id);
  const isGone = place.id !== undefined && found < 0;
  const last = touchpoints.length;
  const at = isGone ? Math.min(place.at, last) : place.id === undefined ? last : found;
  useEffect(() => {
    if (!isGone) return;
    showToast(words.touchpointGone);
    setPlace({ at, id: touchpoints[at]?.id });
  }, [isGone, at, touchpoints, words]);
  return [at, (to) => setPlace(placeAt(to))];
}
