import type { SceneGroup } from "#core/scene/primitives.ts";
import { targetName } from "../i18n/targetName.ts";
import { useLocale, useWords } from "../i18n/useWords.ts";
import { useMap } from "../state/mapStore.ts";
import { targetOfGroup } from "./targetOfGroup.ts";

/** What a screen reader says of a drawn group, kept up to date; undefined where there is nothing to say. */
export function useAccessibleName(group: SceneGroup): string | undefined {
  const words = useWords();
  const locale = useLocale();
  return useMap(({ map }) => {
    const target = targetOfGroup(group);
    return target === undefined ? undefined : targetName(target, { map, locale, words });
  });
}
