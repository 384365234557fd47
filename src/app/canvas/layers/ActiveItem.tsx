import { targetName } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useMap } from "../../state/mapStore.ts";
import type { Selected } from "../../state/selection.ts";
import { useView } from "../../state/viewStore.ts";
import { hidesScores, useWorkshopState } from "../../state/workshopStore.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";

/** The id by which the canvas names what the arrow keys are on. */
export function activeItemId({ kind, id }: Selected): string {
  return `active-${kind}-${id}`;
}

/** What the arrow keys are on, for screen readers: also there when it is panned away or painted. */
export function ActiveItem() {
  const active = useView((view) => view.selection.at(-1));
  const words = useWords();
  const locale = useLocale();
  // What is said of scores changes with it.
  useWorkshopState(hidesScores);
  const name = useMap(({ map }) =>
    active === undefined ? undefined : targetName(active, { map, locale, words }),
  );
  if (active === undefined || name === undefined) return null;
  return (
    <VisuallyHidden>
      <span key={activeItemId(active)} id={activeItemId(active)} role="img" aria-label={name} />
    </VisuallyHidden>
  );
}
