import { useMemo } from "react";
import { shownPersonas } from "#core/layout/shownPersonas.ts";
import type { PersonaMark } from "#core/layout/mapLayout.ts";
import type { Id } from "#core/model/journeyMap.ts";
import { useLocale } from "../i18n/useWords.ts";
import { useMap } from "../state/mapStore.ts";
import { useView } from "../state/viewStore.ts";

export type { PersonaMark };

/** The personas of the map in order, each with its place, its initials and whether it is faded now. */
export function usePersonaMarks(): readonly PersonaMark[] {
  const map = useMap((state) => state.map);
  const chosen = useView((view) => view.visiblePersonas);
  const locale = useLocale();
  return useMemo(
    () => shownPersonas(map, { locale, mode: "edit", personas: chosen ?? undefined }),
    // Marks are made of nothing else, so that a change elsewhere in the map keeps them.
    // oxlint-disable-next-line react/exhaustive-deps
    [map.personas, chosen, locale],
  );
}

/** The mark of one persona. */
export function usePersonaMark(persona: Id): PersonaMark | undefined {
  return usePersonaMarks().find((mark) => mark.persona.id === persona);
}
