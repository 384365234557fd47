import type { GroupKind, SceneGroup } from "#core/scene/primitives.ts";
import { targetName } from "../i18n/targetName.ts";
import { useLocale, useWords } from "../i18n/useWords.ts";
import { useMap } from "../state/mapStore.ts";
import { hidesScores, useWorkshopState } from "../state/workshopStore.ts";
import { targetOfGroup } from "./targetOfGroup.ts";

/** What is named; flags, bars and chips say again what these say. */
const named: ReadonlySet<GroupKind> = new Set(["touchpoint", "note", "face"]);

/** What a screen reader says of a drawn group, kept up to date; undefined where there is nothing to say. */
export function useAccessibleName(group: SceneGroup): string | undefined {
  const words = useWords();
  const locale = useLocale();
  // What is said of scores changes with it.
  useWorkshopState(hidesScores);
  return useMap(({ map }) => {
    const target = named.has(group.kind) ? targetOfGroup(group) : undefined;
    return target === undefined ? undefined : targetName(target, { map, locale, words });
  });
}
